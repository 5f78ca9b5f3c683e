internal import ArgumentParser
internal import Foundation
internal import Guichet

/// The executable `guichet`: each subcommand reads its arguments and calls one function of the room Guichet.
@main
struct GuichetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guichet",
    abstract: "The registration desk of an office that takes registrations by e-mail alone.",
    subcommands: [
      RunCommand.self, ExplainCommand.self, ListCommand.self, ShowCommand.self, ReviewCommand.self,
      ExportCommand.self, DigestCommand.self, SheetCommand.self, JournalCommand.self, CheckCommand.self,
      RegisterCommand.self, CancelCommand.self, MoveCommand.self, DecideCommand.self, PersonCommand.self,
      PurgeCommand.self, ResumeCommand.self, RebuildCommand.self, StatusCommand.self, BackupCommand.self,
      RestoreCommand.self,
    ])

  /// On the main actor, so that nothing runs before it has its lanes.
  @MainActor static func main() async {
    Memory.prepare()
    await withTaskExecutorPreference(Lanes.shared) { await run() }
  }

  private static func run() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      FileHandle.standardError.write(Data((JournalLogHandler.marked(failure.description) + "\n").utf8))
      Foundation.exit(failure.status.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}

/// `--config FILE`, as most subcommands take it.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .customLong("config"), help: "The configuration file (TOML).",
    completion: .file(extensions: ["toml"]))
  var file: String
}
