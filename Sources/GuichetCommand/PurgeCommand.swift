internal import ArgumentParser
internal import Guichet

struct PurgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge", abstract: "Eliminate what is kept longer than its term, with the Archives' visa.",
    subcommands: [PurgeProposeCommand.self, PurgeExecuteCommand.self])
}

/// What both steps take.
struct PurgeOptions: ParsableArguments {
  @Option(help: "The day the bordereau is of (YYYY-MM-DD); without it, today.")
  var date: String?
  @Flag(help: "JSON instead of text.")
  var json = false
}

struct PurgeProposeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Print the bordereau d'élimination; changes nothing.")

  @OptionGroup var config: ConfigurationOption
  @OptionGroup var options: PurgeOptions

  func run() async throws {
    let text = try await PurgeDesk(configuration: config.file, date: options.date).propose()
    print(options.json ? text.json : text.text, terminator: "")
  }
}

struct PurgeExecuteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "execute", abstract: "Carry out the bordereau of a day, and note the visa in the journal.")

  @OptionGroup var config: ConfigurationOption
  @OptionGroup var options: PurgeOptions
  @Option(help: "The reference of the Archives' visa.")
  var visa: String
  @Flag(help: "Also delete the bordereau's messages, and copies of its letters, from the mailbox, for ever.")
  var mailbox = false

  func run() async throws {
    let desk = try PurgeDesk(configuration: config.file, date: options.date)
    let text = try await desk.execute(
      visa: visa, inMailbox: mailbox, progress: Terminal.progress("messages looked at"))
    print(options.json ? text.json : text.text, terminator: "")
  }
}
