internal import ArgumentParser
internal import Guichet

struct CancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Cancel what stands under a reference, or some of those named there.",
    discussion: "The places go to those who wait, and all concerned are written to.")

  @OptionGroup var config: ConfigurationOption
  @Flag(help: "One line of JSON.")
  var json = false
  @Argument(help: "As letters have it, such as K7M3-QD.")
  var reference: String
  @Argument(help: ArgumentHelp("Only these; in quotes.", valueName: "name"))
  var names: [String] = []

  func run() async throws {
    let done = try await StaffDesk.open(configuration: config.file).cancel(reference, names: names)
    print(json ? done.json : done.text, terminator: "")
  }
}
