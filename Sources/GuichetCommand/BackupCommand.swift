internal import ArgumentParser
internal import Guichet

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the register, also while a desk is at work, and verify the copy.")

  @OptionGroup var config: ConfigurationOption
  @Argument(
    help: "The file to write, or a folder, in which a file named for the instant is made.",
    completion: .file())
  var destination: String

  func run() async throws {
    print(
      try await BackupDesk.make(configuration: config.file, destination: destination).text, terminator: "")
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of the register, while no desk is at work.",
    discussion: "What was there is kept beside it.")

  @OptionGroup var config: ConfigurationOption
  @Argument(help: "What `guichet backup` wrote.", completion: .file())
  var backup: String

  func run() async throws {
    print(try await RestoreDesk.restore(configuration: config.file, from: backup).text, terminator: "")
  }
}
