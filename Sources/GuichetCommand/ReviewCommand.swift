internal import ArgumentParser
internal import Guichet

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Show the messages that were handed to a human, with their author's words.")

  @OptionGroup var config: ConfigurationOption
  @Option(
    help: "Those received on that day (YYYY-MM-DD) or later; without it, in the last \(Review.days) days.")
  var since: String?
  @Flag(help: "One line of JSON for each.")
  var json = false

  func run() async throws {
    let review = try await Review.read(configuration: config.file, since: since)
    print(json ? review.json : review.text(width: Terminal.width), terminator: "")
  }
}
