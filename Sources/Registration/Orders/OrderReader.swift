internal import Foundation

/// Reads one order. Whatever is left over makes it unclear: an order is carried out whole, or not at all.
struct OrderReader {
  /// Without spaces and marks about it.
  let words: String
  /// nil for a greeting, which orders nothing.
  let order: StaffOrder?

  init(words: String, events: EventNames) {
    self.words = words
    order = Self.order(words, events)
  }

  var isClear: Bool {
    guard let order else { return false }
    if case .unclear = order.deed { return false }
    return true
  }

  var isCourtesy: Bool { order == nil }

  /// « non », with words that its author will read.
  var hasReason: Bool {
    if case .refuse(_?) = order?.deed { true } else { false }
  }

  private static func order(_ words: String, _ events: EventNames) -> StaffOrder? {
    if OrderWords.isCourtesy(words) { return nil }
    let (cases, rest) = leadingCases(words)
    // A question decides nothing, and what stands in quotation marks is somebody else's: this desk's own examples, for one.
    guard !words.contains(where: { "?«»\"“”".contains($0) }) else {
      return StaffOrder(words: words, cases: cases, deed: .unclear(.words))
    }
    if cases.isEmpty, let undone = undone(rest) {
      return StaffOrder(words: words, cases: undone, deed: .undo)
    }
    let deed = deed(rest, events)
    guard cases.isEmpty, deed.needsCase else { return StaffOrder(words: words, cases: cases, deed: deed) }
    return StaffOrder(words: words, cases: [], deed: .unclear(.noCase))
  }

  /// « N° 12, 13 et 14 : … »
  private static func leadingCases(_ text: String) -> (cases: [Int64], rest: String) {
    guard text.contains(where: \.isNumber) else { return ([], text) }
    guard let match = text.firstMatch(of: Patterns.leading) else { return ([], text) }
    return (self.numbers(String(match.output.numbers)), String(text[match.range.upperBound...]))
  }

  /// « annuler 12 et 13 »
  private static func undone(_ text: String) -> [Int64]? {
    guard opens(text, with: "annule") else { return nil }
    guard let match = text.firstMatch(of: Patterns.undoing) else { return nil }
    let numbers = numbers(String(match.output.numbers))
    return numbers.isEmpty ? nil : numbers
  }

  private static func numbers(_ text: String) -> [Int64] {
    text.split { !$0.isNumber }.compactMap { Int64($0) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func deed(_ text: String, _ events: EventNames) -> StaffOrder.Deed {
    if let deed = OrderWords.deed(OrderWords.plain(text)) { return deed }
    return refusing(text) ?? registering(text, events) ?? cancelling(text) ?? moving(text, events)
      ?? .unclear(.words)
  }

  /// « non : la réunion est réservée aux associations »: the reason is sent as it stands.
  private static func refusing(_ text: String) -> StaffOrder.Deed? {
    guard opens(text, with: "non") || opens(text, with: "refus") else { return nil }
    guard let found = text.firstMatch(of: Patterns.refusal)?.output.reason else { return nil }
    let reason = found.trimmingCharacters(in: CharacterSet(charactersIn: " .;"))
    let plain = OrderWords.plain(reason)
    // « non : répondu par téléphone » refuses nothing, and « non : complet, 13 oui » is two orders in one.
    let isReason =
      plain.count > 2 && OrderWords.deed(plain) == nil && !OrderWords.isCourtesy(reason)
      && !OrderWords.opensSettling(plain)
      && plain.firstMatch(of: Patterns.another) == nil
    return isReason ? .refuse(reason: reason) : .unclear(.longReason)
  }

  /// « inscrire Awa Diallo et Omar Sarr à tenir un budget »
  private static func registering(_ text: String, _ events: EventNames) -> StaffOrder.Deed? {
    guard opens(text, with: "inscri") else { return nil }
    guard let match = text.firstMatch(of: Patterns.registration) else { return nil }
    guard let people = names(String(match.output.people)), !people.isEmpty else { return .unclear(.noName) }
    return naming(String(match.output.event), events) { .register(people, $0) }
  }

  /// « annuler K7M3-QD », « annuler K7M3-QD : Awa Diallo »
  private static func cancelling(_ text: String) -> StaffOrder.Deed? {
    guard opens(text, with: "annule") else { return nil }
    guard let match = text.firstMatch(of: Patterns.cancellation) else { return nil }
    guard let people = names(String(match.output.people ?? "")) else { return .unclear(.noName) }
    return .cancel(reference: match.output.reference.uppercased(), names: people)
  }

  /// « déplacer K7M3-QD vers tenir un budget »
  private static func moving(_ text: String, _ events: EventNames) -> StaffOrder.Deed? {
    guard opens(text, with: "d") || opens(text, with: "t") else { return nil }
    guard let match = text.firstMatch(of: Patterns.transfer) else { return nil }
    let reference = match.output.reference.uppercased()
    return naming(String(match.output.event), events) { .move(reference: reference, to: $0) }
  }

  /// Looked at before a pattern is tried, which takes far longer.
  private static func opens(_ text: String, with letters: String) -> Bool {
    text.prefix(letters.count).lowercased() == letters
  }

  private static func naming(_ text: String, _ events: EventNames, _ deed: (EventID) -> StaffOrder.Deed)
    -> StaffOrder.Deed
  {
    let plain = Set(OrderWords.plain(text).split(separator: " ").map(String.init))
    guard plain.isDisjoint(with: OrderWords.verdicts) else { return .unclear(.words) }
    return switch events.named(text) {
    case .one(let event): deed(event)
    case .none: .unclear(.unknownEvent)
    case .several(let events): .unclear(.severalEvents(events))
    }
  }

  /// The people; nil where something is no name.
  private static func names(_ text: String) -> [String]? {
    let names = OrderNames.pieces(text)
    return names.allSatisfy(OrderNames.mayBeOne) ? names : nil
  }
}

extension StaffOrder.Deed {
  /// Whether it means nothing without a case.
  fileprivate var needsCase: Bool {
    switch self {
    case .accept, .refuse, .wait, .settle, .undo: true
    case .register, .cancel, .move, .attend, .unclear: false
    }
  }
}

/// Made once: making one takes longer than using it. None captures anything that is no text, so that any thread may read them.
/// `\d` is any numeral at all, « ² » too: cases are written in digits.
private enum Patterns {
  nonisolated(unsafe) static let leading =
    /^(?:le\s+|la\s+|cas\s+)?(?<numbers>(?:n\s?[°o]\s*)?[0-9]{1,9}(?:\s*(?:,|et|&)\s*(?:n\s?[°o]\s*)?[0-9]{1,9})*)(?![\d-])\s*[:=.)–—-]?\s*/
    .ignoresCase()
  nonisolated(unsafe) static let undoing =
    /^annule[rz]?\s+(?:la\s+décision\s+|le\s+|la\s+|les\s+)?(?<numbers>[n°o0-9\s,et&]+)$/
    .ignoresCase()
  nonisolated(unsafe) static let refusal =
    /^(?:non|refusée?|refuser|refus)\s*(?::|,?\s*car\s)\s*:?\s*(?<reason>.+)$/.ignoresCase()
  nonisolated(unsafe) static let registration =
    /^[Ii]nscri(?:re|s|vez)\s+(?<people>.*?)\s*\b(?:à|a|au|aux|pour|dans|sur)\s+(?<event>.+)$/
  nonisolated(unsafe) static let cancellation =
    /^annule[rz]?\s+\[?(?<reference>[0-9a-z]{4}-[0-9a-z]{2})\]?(?:\s*(?:[:,]|pour)\s*(?<people>.+))?$/
    .ignoresCase()
  nonisolated(unsafe) static let transfer =
    /^(?:d[ée]place[rz]?|transf[ée]re[rz]?)\s+\[?(?<reference>[0-9a-z]{4}-[0-9a-z]{2})\]?\s+(?:vers|à|a|au|aux|sur|dans|pour)\s+(?<event>.+)$/
    .ignoresCase()
  nonisolated(unsafe) static let another = /\d\s+(?:oui|non|ok|liste|annule|inscri)/
}
