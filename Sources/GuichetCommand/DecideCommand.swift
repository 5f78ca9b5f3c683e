internal import ArgumentParser
internal import Guichet

struct DecideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decide on messages that wait for a human, in the words of an answer to the digest.",
    discussion: """
      Such as “12 oui”, “13 non : complet”, “14 liste”, “15 : inscrire Awa Diallo à …”, “16 répondu”; “annuler 12” takes a \
      decision back. `guichet review` has the numbers. Each is done whole or not at all, and all concerned are written to.
      """)

  @OptionGroup var config: ConfigurationOption
  @Flag(help: "One line of JSON for each.")
  var json = false
  @Argument(help: ArgumentHelp("What is to be done; in quotes.", valueName: "order"))
  var orders: [String]

  func run() async throws {
    let done = try await StaffDesk.open(configuration: config.file).decide(orders)
    print(json ? done.json : done.text, terminator: "")
    if let failure = done.failure { throw failure }
  }
}
