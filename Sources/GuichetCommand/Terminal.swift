internal import Foundation

enum Terminal {
  /// Whether standard output is one.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard output is a terminal that wants colour (https://no-color.org).
  static var showsColour: Bool { isOutput && ProcessInfo.processInfo.environment["NO_COLOR"] == nil }

  /// Shows on standard error how far long work is, in one line that goes when it is done; nothing where that is no terminal.
  static func progress(_ what: String) -> @Sendable (Int, Int) -> Void {
    guard isatty(STDERR_FILENO) == 1 else { return { _, _ in } }
    return { done, all in
      guard done == all || done % 50 == 0 else { return }
      let line = done == all ? "\r\u{1B}[K" : "\r\(what): \(done) of \(all)\u{1B}[K"
      FileHandle.standardError.write(Data(line.utf8))
    }
  }

  /// Columns of the terminal; nil where standard output is a file or a pipe, which have no limit.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
