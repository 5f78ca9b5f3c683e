/// Words with which something held is given up: who merely « cannot come » may never have asked to.
enum GivingUp {
  static func isTold(_ range: Range<Int>, _ words: Words) -> Bool {
    range.contains { index in stems.contains { words[index].folded.hasPrefix($0) } }
  }

  private static let stems = [
    "annul", "desist", "liber", "renonc", "inscri", "retir", "place", "reserv", "desinscr", "cancel",
    "regist",
    "book", "plus", "finalement", "decommand", "abandonn", "laiss", "lach", "sacrifi", "ced",
  ]
}
