internal import Foundation

enum Terminal {
  /// Whether standard output is a terminal that wants colour (https://no-color.org).
  static var showsColour: Bool {
    isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }
}
