internal import ArgumentParser
internal import Guichet

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show how the desk stands, whether it is at work or not.")

  @OptionGroup var config: ConfigurationOption
  @Flag(help: "One line of JSON.")
  var json = false

  func run() async throws {
    let status = try await StatusReading.read(configuration: config.file)
    print(json ? status.json : status.text, terminator: "")
  }
}
