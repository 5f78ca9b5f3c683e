internal import ArgumentParser
internal import Guichet

struct MoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move what stands under a reference to another event.",
    discussion: "They come last in the other event's line; the places they leave go to those who wait.")

  @OptionGroup var config: ConfigurationOption
  @Option(help: ArgumentHelp("The other event, by its id in the catalogue.", valueName: "event"))
  var to: String
  @Flag(help: "Also where they give up a seat to wait for one.")
  var waiting = false
  @Flag(help: "One line of JSON.")
  var json = false
  @Argument(help: "As letters have it, such as K7M3-QD.")
  var reference: String

  func run() async throws {
    let done = try await StaffDesk.open(configuration: config.file).move(reference, to: to, mayWait: waiting)
    print(json ? done.json : done.text, terminator: "")
  }
}
