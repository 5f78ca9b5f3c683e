internal import ArgumentParser
internal import Guichet

struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Show all that the register has on a reference or an address: registrations, messages, letters, journal."
  )

  @OptionGroup var config: ConfigurationOption
  @Flag(help: "One object of JSON.")
  var json = false
  @Argument(
    help: ArgumentHelp("A reference such as K7M3-QD, or an e-mail address.", valueName: "reference|address"))
  var subject: String

  func run() async throws {
    let showing = try await Showing.read(configuration: config.file, of: subject)
    print(json ? showing.json : showing.text(width: Terminal.width), terminator: "")
  }
}
