internal import ArgumentParser
internal import Guichet

struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make the register anew from the mailbox, and hold the one in use to it.",
    discussion: """
      Changes nothing in the register in use nor in the mailbox, and sends nothing. Each difference is shown with its cause; status 65
      where one has none.
      """)

  @OptionGroup var config: ConfigurationOption
  @Option(
    help: "Leave the new register in this file, which must not be there: in place of one that was lost.",
    completion: .file())
  var into: String?
  @Flag(help: "One object of JSON.")
  var json = false

  func run() async throws {
    let desk = try RebuildDesk(configuration: config.file)
    let report = try await desk.rebuild(into: into, progress: Terminal.progress("messages"))
    print(json ? report.json : report.text, terminator: "")
    if let failure = report.failure { throw failure }
  }
}
