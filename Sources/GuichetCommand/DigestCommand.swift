internal import ArgumentParser
internal import Guichet

struct DigestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "Write a day's digest into a folder; sends nothing.")

  @OptionGroup var config: ConfigurationOption
  @Option(help: "The day (YYYY-MM-DD); without it, the one whose digest comes next.")
  var date: String?
  @Option(
    name: .customLong("preview"), help: "The folder to write digest.eml, its texts and the workbook into.",
    completion: .directory)
  var folder: String

  func run() async throws {
    for file in try await DigestPreview.write(configuration: config.file, date: date, into: folder) {
      print(file)
    }
  }
}
