internal import CSystemd
internal import Foundation
package import Logging

/// Lines for systemd's journal, which adds time, name and process: the level as sd-daemon(3) writes it, the text, the metadata.
package struct JournalLogHandler: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var metadataProvider: Logger.MetadataProvider?
  package var logLevel: Logger.Level = .info

  package init() {}

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    FileHandle.standardError.write(
      Data(Self.line(event.level, "\(event.message)", metadata.merging(event.metadata ?? [:]) { $1 }).utf8))
  }

  /// `<3>mailbox out of reach problem=… retry_in=2.0 s`; one line, whatever a server said.
  static func line(_ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata) -> String {
    let fields = metadata.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    return prefix(level) + (message + fields).split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
  }

  private static func prefix(_ level: Logger.Level) -> String {
    switch level {
    case .trace, .debug: SD_DEBUG
    case .info: SD_INFO
    case .notice: SD_NOTICE
    case .warning: SD_WARNING
    case .error: SD_ERR
    case .critical: SD_CRIT
    }
  }

  /// What a command fails with, each line an error of the journal's where it goes there.
  package static func marked(_ text: String) -> String {
    guard isStandardError() else { return text }
    return text.split(separator: "\n").map { SD_ERR + $0 }.joined(separator: "\n")
  }

  /// Whether standard error goes to the journal: systemd says which file that is (systemd.exec(5), `$JOURNAL_STREAM`).
  package static func isStandardError(environment: [String: String] = ProcessInfo.processInfo.environment)
    -> Bool
  {
    var file = stat()
    guard let stream = environment["JOURNAL_STREAM"], fstat(STDERR_FILENO, &file) == 0 else { return false }
    return stream == "\(file.st_dev):\(file.st_ino)"
  }
}

extension Logger {
  /// The desk's, on standard error: for the journal where that leads there, else with times, for a person or a file.
  package static var desk: Logger {
    let isJournal = JournalLogHandler.isStandardError()
    return Logger(label: "guichet") { label -> any LogHandler in
      if isJournal { JournalLogHandler() } else { StreamLogHandler.standardError(label: label) }
    }
  }
}
