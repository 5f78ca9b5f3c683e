internal import ArgumentParser
internal import Guichet
internal import Logging

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Wait on the mailbox, answer, and send the digest, until SIGTERM or SIGINT.",
    discussion: "SIGHUP reads the catalogue and the templates anew.")

  @OptionGroup var config: ConfigurationOption
  @Flag(help: "Handle what is in the mailbox, send what is due, and exit.")
  var once = false

  func run() async throws {
    let desk = try await Desk.open(configuration: config.file, logger: .desk)
    if once { try await desk.runOnce() } else { try await desk.run() }
  }
}
