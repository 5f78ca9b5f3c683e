/// Words with which something held is given up: who merely « cannot come » may never have asked to.
enum GivingUp {
  static func isTold(_ range: Range<Int>, _ words: Words) -> Bool {
    range.contains { index in stems.begin(words[index].folded) }
  }

  private static let stems: WordStems = [
    "annul", "desist", "liber", "renonc", "inscri", "retir", "place", "reserv", "desinscr", "cancel",
    "regist",
    "book", "plus", "finalement", "decommand", "abandonn", "laiss", "lach", "ray", "radi", "enlev", "barr",
    "effac", "supprim", "sacrifi", "ced",
  ]
}
