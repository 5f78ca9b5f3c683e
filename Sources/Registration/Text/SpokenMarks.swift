/// Punctuation that a telephone wrote out when it was dictated.
enum SpokenMarks {
  /// « virgule » stands between words in a text that was dictated, and hardly anywhere else.
  static func areIn(_ text: String) -> Bool {
    text.utf8.count < 4_000 && (text.holds(" virgule ") || text.holds(" point à la ligne"))
  }

  static func marks(_ folded: String) -> Marks? {
    switch folded {
    case "virgule": .comma
    case "point": .period
    default: nil
    }
  }
}
