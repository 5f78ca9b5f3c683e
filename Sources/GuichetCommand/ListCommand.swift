internal import ArgumentParser
internal import Guichet

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Show the registrations.")

  @OptionGroup var config: ConfigurationOption
  @Option(help: "Of this event alone.")
  var event: String?
  @Flag(help: "One line of JSON for each registration.")
  var json = false

  func run() async throws {
    let listing = try await Listing.read(configuration: config.file, event: event)
    print(json ? listing.json : listing.table(width: Terminal.width), terminator: "")
  }
}
