/// The line of dashes below a table's head: « ------+------ ».
enum TableRule {
  private static let strokes: Set<Character> = ["-", "+", "=", "_", "|", "─", "┼", "│", "━", " ", ":"]

  /// Beneath a line of columns it is no end of anything.
  static func isOne(_ line: String, below head: String) -> Bool {
    line.utf8.count > 7 && line.utf8.count < 400 && line.allSatisfy(strokes.contains)
      && (head.contains("|") || head.contains("   ") || head.contains("\t"))
  }
}
