internal import ArgumentParser
internal import Foundation
internal import Guichet

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the registrations for a spreadsheet or another program.")

  @OptionGroup var config: ConfigurationOption
  @Option(
    help: "csv (UTF-8, semicolons), xlsx (a sheet for each event) or json (a line for each registration).")
  var format: ExportFormat
  @Option(help: "Of this event alone.")
  var event: String?
  @Option(help: "The file to write; without it, standard output.", completion: .file())
  var output: String?

  func run() async throws {
    if output == nil, format == .xlsx, Terminal.isOutput {
      throw Failure(.usage, "--format xlsx: is nothing for a terminal; give --output FILE")
    }
    let bytes = try await Export.bytes(configuration: config.file, as: format, event: event)
    if let output {
      try OutputFile.write(bytes, to: output)
    } else {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
