internal import ArgumentParser
internal import Guichet

struct ResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Let letters to citizens go again, after the desk has stopped them.",
    discussion:
      "Those that were held go out in order, once, late. Reminders whose day is over are given up.")

  @OptionGroup var config: ConfigurationOption
  @Flag(
    help:
      "Give up acknowledgements, questions and the like to those who had been answered in the hour before."
  )
  var dropRepeats = false
  @Flag(help: "One line of JSON.")
  var json = false

  func run() async throws {
    let report = try await ResumeDesk.open(configuration: config.file).resume(droppingRepeats: dropRepeats)
    print(json ? report.json : report.text, terminator: "")
  }
}
