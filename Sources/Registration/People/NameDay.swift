/// « M. Mardi », « Rose Samedi », « Paul Avril »: days and months that are somebody's name.
enum NameDay {
  static func isName(_ index: Int, _ words: Words) -> Bool {
    guard words[index].isCapitalised, CalendarWords.isName(words[index].folded), index > 0,
      words.before(index).isSubset(of: [.space, .dot, .hyphen]), !tellsDay(index + 1, words)
    else { return false }
    let before = words[index - 1]
    if NameWords.civilities.contains(before.folded) { return true }
    return before.isCapitalised && before.kind == .word && !NameWords.excludes(before.folded)
      && !CalendarWords.isName(before.folded) && before.folded.utf8.count > 1
      && !before.isAllCapitals && index > 1
  }

  /// « Mardi 14 », « Mardi prochain », « Mardi soir ».
  private static func tellsDay(_ index: Int, _ words: Words) -> Bool {
    guard words.indices.contains(index), words.before(index).isSubset(of: .space) else { return false }
    return words[index].kind == .number || DayPart(words[index].folded) != nil
      || ["prochain", "prochaine", "dernier", "en", "1er"].contains(words[index].folded)
  }
}
