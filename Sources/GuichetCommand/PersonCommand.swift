internal import ArgumentParser
internal import Guichet

struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "What is kept of one person, and its erasure.",
    subcommands: [PersonExportCommand.self, PersonEraseCommand.self])
}

/// Whom a command is about.
struct PersonOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("An e-mail address, or given name and family name in quotes.", valueName: "who"))
  var who: String
  @Option(help: "Of several people of one name: the address of the one meant, or of who registered them.")
  var at: String?
}

struct PersonExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "All that the register keeps of a person, to be handed to them.")

  @OptionGroup var config: ConfigurationOption
  @OptionGroup var person: PersonOptions
  @Flag(help: "JSON instead of text.")
  var json = false
  @Option(help: "The file to write, for its owner's eyes alone.")
  var output: String?

  func run() async throws {
    let desk = try PersonDesk(configuration: config.file, who: person.who, contact: person.at)
    let export = try await desk.export()
    let content = json ? export.json : export.text
    if let output {
      try OutputFile.write(Array(content.utf8), to: output)
    } else {
      print(content, terminator: "")
    }
  }
}

struct PersonEraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erase a person from the register; without --yes, say what that comes to.",
    discussion: "Registrations, messages and letters are still counted. The journal names nobody.")

  @OptionGroup var config: ConfigurationOption
  @OptionGroup var person: PersonOptions
  @Flag(help: "Do it.")
  var yes = false
  @Flag(help: "Cancel first what is to come; the person is not written to, the places go to those who wait.")
  var cancel = false
  @Flag(
    help: "Also delete the person's messages, and copies of letters about them, from the mailbox, for ever.")
  var mailbox = false
  @Flag(help: "JSON instead of text.")
  var json = false

  func run() async throws {
    let desk = try PersonDesk(configuration: config.file, who: person.who, contact: person.at)
    let text =
      yes
      ? try await desk.erase(
        cancels: cancel, inMailbox: mailbox, progress: Terminal.progress("messages looked at"))
      : try await desk.erasurePlan()
    print(json ? text.json : text.text, terminator: "")
  }
}
