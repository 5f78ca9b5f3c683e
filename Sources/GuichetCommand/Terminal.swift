internal import Foundation

enum Terminal {
  /// Whether standard output is one.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard output is a terminal that wants colour (https://no-color.org).
  static var showsColour: Bool { isOutput && ProcessInfo.processInfo.environment["NO_COLOR"] == nil }

  /// Columns of the terminal; nil where standard output is a file or a pipe, which have no limit.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
