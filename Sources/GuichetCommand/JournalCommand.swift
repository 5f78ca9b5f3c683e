internal import ArgumentParser
internal import Guichet

struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Show what was done and why, line by line; or look at every seal.")

  @OptionGroup var config: ConfigurationOption
  @Option(help: "The number of the first line.")
  var from = 1
  @Flag(help: "Look at the seal of every line instead: status 65 where one is not as it was written.")
  var verify = false
  @Flag(help: "One line of JSON for each line, or for what --verify found.")
  var json = false

  func run() async throws {
    let journal = try JournalReading(configuration: config.file)
    let say = { (text: String) in print(text, terminator: "") }
    if verify {
      try await journal.verify(asJSON: json, say: say)
    } else {
      try await journal.lines(from: from, asJSON: json, say: say)
    }
  }
}
