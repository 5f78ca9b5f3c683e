internal import ArgumentParser
internal import Guichet

struct RegisterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Register people for an event, as one group.",
    discussion: "They are registered by the rules that hold for mail: nobody overtakes, a group waits whole.")

  @OptionGroup var config: ConfigurationOption
  @Option(help: "The event, by its id in the catalogue.")
  var event: String
  @Option(
    help: "Whom the letter goes to: the address of the first one named. Without it nobody is written to.")
  var email: String?
  @Option(help: "The telephone of the first one named.")
  var phone: String?
  @Option(help: "The organisation of all of them.")
  var organisation: String?
  @Flag(help: "One line of JSON.")
  var json = false
  @Argument(help: ArgumentHelp("Given name and family name, in quotes.", valueName: "name"))
  var names: [String]

  func run() async throws {
    let done = try await StaffDesk.open(configuration: config.file).register(
      names, for: event, email: email, phone: phone, organisation: organisation)
    print(json ? done.json : done.text, terminator: "")
  }
}
