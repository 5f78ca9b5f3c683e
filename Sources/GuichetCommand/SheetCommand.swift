internal import ArgumentParser
internal import Foundation
internal import Guichet

struct SheetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Draw an event's sign-in sheet, or its certificates of attendance, as PDF.")

  @OptionGroup var config: ConfigurationOption
  @Option(help: "The event, as the catalogue has it.")
  var event: String
  @Flag(help: "Certificates of attendance instead, a page for each person with a seat.")
  var certificates = false
  @Option(help: "The file to write; without it, one in the current folder, named after the event.")
  var output: String?

  func run() async throws {
    let file = try await SheetFile.write(
      certificates ? .certificates : .signIn, configuration: config.file, event: event, output: output)
    print(file.path)
    if let remark = file.remark { FileHandle.standardError.write(Data((remark + "\n").utf8)) }
  }
}
