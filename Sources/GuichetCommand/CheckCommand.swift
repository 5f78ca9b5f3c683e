internal import ArgumentParser
internal import Guichet

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Try everything the daemon needs; a line each.")

  @OptionGroup var config: ConfigurationOption

  func run() async throws {
    let status = await Check(configuration: config.file).run { line in print(line) }
    if let status { throw ExitCode(status.rawValue) }
  }
}
