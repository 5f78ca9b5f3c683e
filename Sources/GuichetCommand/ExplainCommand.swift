internal import ArgumentParser
internal import Foundation
internal import Guichet

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what the desk would make of messages, and why. No network, no database.")

  @Option(help: "The catalogue (TOML).", completion: .file(extensions: ["toml"]))
  var catalogue: String
  @Option(help: "The instant of reception (ISO 8601); without it, each message's own Date.")
  var at: String?
  @Flag(help: "One line of JSON for each message.")
  var json = false
  @Argument(
    help: ArgumentHelp("Messages as a server holds them (RFC 5322).", valueName: "message.eml"),
    completion: .file(extensions: ["eml"]))
  var messages: [String]

  func run() throws {
    let explainer = try Explainer(catalogue: catalogue, at: at)
    for file in messages {
      let explanation = try explainer.explain(file)
      print(json ? explanation.json : explanation.text(inColour: Terminal.showsColour))
    }
  }
}
