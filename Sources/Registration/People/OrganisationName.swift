import Foundation

/// How a clerk writes an organisation's name.
///
/// As its author writes it, with its article where that has a capital (« Les Amis de … ») and its acronym or full name as given;
/// without « association » in small letters before a proper name of several words, « asso » before any, or « Association » before an
/// article; without the town, address or slogan after a dash, comma or bracket; capitals throughout are tamed.
enum OrganisationName {
  static func clerk(_ words: Words, _ range: Range<Int>, from display: String? = nil) -> String {
    spelled(words, proper(words, range, display))
  }

  /// The words of it that are its name.
  static func proper(_ words: Words, _ range: Range<Int>, _ display: String? = nil) -> Range<Int> {
    if isOfClub(words, range) { return range.dropFirst() }
    guard OrganisationNouns.generic.contains(words[range.lowerBound].folded), range.count > 1 else {
      return range
    }
    let rest = range.dropFirst()
    let isShort = words[range.lowerBound].text.lowercased() != "association"
    if OrganisationNouns.links.contains(words[rest.lowerBound].folded) {
      return words[rest.lowerBound].isCapitalised && !words[range.lowerBound].isAllCapitals ? rest : range
    }
    let isNamed =
      display.map { Folding.fold($0) == rest.map { words[$0].folded }.joined(separator: " ") } ?? false
    let isSmall = !words[range.lowerBound].isCapitalised || isSentence(words, range)
    let proper = rest.filter { !OrganisationNouns.links.contains(words[$0].folded) }
    return isNamed || isSmall && (isShort || proper.count > 1) ? rest : range
  }

  /// « le club Terres Vives »
  private static func isOfClub(_ words: Words, _ range: Range<Int>) -> Bool {
    words[range.lowerBound].text == "club" && range.count > 2
      && range.dropFirst().allSatisfy { words[$0].isCapitalised && !words[$0].isAllCapitals }
  }

  /// « … . Association Terres Vives. »: the capital is the sentence's.
  private static func isSentence(_ words: Words, _ range: Range<Int>) -> Bool {
    let before = words.before(range.lowerBound)
    return before.contains(.period) && before.isDisjoint(with: .endsLine)
      && words.after(range.upperBound - 1).contains(.period)
  }

  static func spelled(_ text: Words, _ range: Range<Int>) -> String {
    let isShouted =
      range.count > 2
      && range.allSatisfy { text[$0].isAllCapitals || text[$0].text.count < 2 || text[$0].kind == .number }
    var spelled = ""
    for index in range {
      if index > range.lowerBound { spelled += separator(text.before(index)) }
      spelled += isShouted ? text[index].text.capitalized : text[index].text
    }
    return spelled
  }

  private static func separator(_ gap: Marks) -> String {
    if gap.contains(.apostrophe) { return "'" }
    if gap.contains(.hyphen) { return "-" }
    if gap == [.dash] { return "–" }
    return gap.contains(.plus) ? " & " : gap.contains(.dash) ? " – " : " "
  }
}
