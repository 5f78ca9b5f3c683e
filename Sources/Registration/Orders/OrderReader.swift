internal import Foundation

/// Reads one order. Whatever is left over makes it unclear: an order is carried out whole, or not at all.
struct OrderReader {
  /// One order's words, as `OrderLines` cuts them.
  let words: String
  let events: EventNames

  /// nil for a greeting, which orders nothing.
  var order: StaffOrder? {
    let (cases, rest) = leadingCases(words)
    if cases.isEmpty, Self.isCourtesy(rest) { return nil }
    if cases.isEmpty, let undone = undone(rest) {
      return StaffOrder(words: words, cases: undone, deed: .undo)
    }
    let deed = deed(rest)
    guard cases.isEmpty, deed.needsCase else { return StaffOrder(words: words, cases: cases, deed: deed) }
    return StaffOrder(words: words, cases: [], deed: .unclear(.noCase))
  }

  /// « N° 12, 13 et 14 : … »
  private func leadingCases(_ text: String) -> (cases: [Int64], rest: String) {
    let numbers =
      /^(?:le\s+|la\s+|cas\s+)?(?<numbers>(?:n\s?[°o]\s*)?\d{1,9}(?:\s*(?:,|et|&)\s*(?:n\s?[°o]\s*)?\d{1,9})*)(?![\d-])\s*[:=.)–—-]?\s*/
      .ignoresCase()
    guard let match = text.firstMatch(of: numbers) else { return ([], text) }
    return (Self.numbers(String(match.output.numbers)), String(text[match.range.upperBound...]))
  }

  /// « annuler 12 et 13 »
  private func undone(_ text: String) -> [Int64]? {
    let undo = /^annule[rz]?\s+(?:la\s+décision\s+|le\s+|les\s+)?(?<numbers>[n°o\d\s,et&]+)$/.ignoresCase()
    guard let match = text.firstMatch(of: undo) else { return nil }
    let numbers = Self.numbers(String(match.output.numbers))
    return numbers.isEmpty ? nil : numbers
  }

  private static func numbers(_ text: String) -> [Int64] {
    text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int64($0) }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func deed(_ text: String) -> StaffOrder.Deed {
    let plain = OrderWords.plain(text)
    if let deed = OrderWords.deed(plain) { return deed }
    if let reason = reason(text) { return .refuse(reason: reason) }
    return registering(text) ?? cancelling(text) ?? moving(text) ?? .unclear(.words)
  }

  /// « non : la réunion est réservée aux associations »
  private func reason(_ text: String) -> String? {
    let refusal = /^(?:non|refus[ée]?|refuser)\s*(?:[:(–—-]|,?\s*car\s)\s*(?<reason>.{3,})$/.ignoresCase()
    guard let reason = text.firstMatch(of: refusal)?.output.reason else { return nil }
    return String(reason).trimmingCharacters(in: CharacterSet(charactersIn: " ).;"))
  }

  /// « inscrire Awa Diallo et Omar Sarr à construire un projet »
  private func registering(_ text: String) -> StaffOrder.Deed? {
    let order = /^inscri(?:re|s|vez)\s+(?<people>.*?)\s*\b(?:à|a|au|aux|pour|dans|sur)\s+(?<event>.+)$/
      .ignoresCase()
    guard let match = text.firstMatch(of: order) else { return nil }
    let people = OrderNames.all(String(match.output.people))
    guard !people.isEmpty else { return .unclear(.noName) }
    return naming(String(match.output.event)) { .register(people, $0) }
  }

  /// « annuler K7M3-QD », « annuler K7M3-QD : Awa Diallo »
  private func cancelling(_ text: String) -> StaffOrder.Deed? {
    let order =
      /^annule[rz]?\s+\[?(?<reference>[0-9a-z]{4}-[0-9a-z]{2})\]?(?:\s*(?:[:,]|pour)\s*(?<people>.+))?$/
      .ignoresCase()
    guard let match = text.firstMatch(of: order) else { return nil }
    return .cancel(
      reference: match.output.reference.uppercased(), names: OrderNames.all(String(match.output.people ?? ""))
    )
  }

  /// « déplacer K7M3-QD vers construire un projet »
  private func moving(_ text: String) -> StaffOrder.Deed? {
    let order =
      /^(?:d[ée]place[rz]?|transf[ée]re[rz]?)\s+\[?(?<reference>[0-9a-z]{4}-[0-9a-z]{2})\]?\s+(?:vers|à|a|au|aux|sur|dans|pour)\s+(?<event>.+)$/
      .ignoresCase()
    guard let match = text.firstMatch(of: order) else { return nil }
    let reference = match.output.reference.uppercased()
    return naming(String(match.output.event)) { .move(reference: reference, to: $0) }
  }

  private func naming(_ text: String, _ deed: (EventID) -> StaffOrder.Deed) -> StaffOrder.Deed {
    switch events.named(text) {
    case .one(let event): deed(event)
    case .none: .unclear(.unknownEvent)
    case .several(let events): .unclear(.severalEvents(events))
    }
  }

  private static func isCourtesy(_ text: String) -> Bool {
    let words = OrderWords.plain(text).split(separator: " ").map(String.init)
    return words.allSatisfy(OrderWords.courtesy.contains)
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

/// The words of orders, without case, accents and punctuation.
enum OrderWords {
  static func plain(_ text: String) -> String {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  static func deed(_ plain: String) -> StaffOrder.Deed? {
    if accepting.contains(plain) { return .accept }
    if refusing.contains(plain) { return .refuse(reason: nil) }
    if waiting.contains(plain) { return .wait }
    return settling.contains(plain) ? .settle : nil
  }

  private static let accepting: Set<String> = [
    "oui", "ok", "d accord", "accord", "accepter", "accepte", "acceptee", "acceptes", "acceptez", "valider",
    "valide", "oui merci", "oui svp", "c est bon", "oui d accord", "ok oui", "oui ok",
  ]
  private static let refusing: Set<String> = [
    "non", "refus", "refuser", "refuse", "refusee", "refusez", "non merci", "non desole", "non desolee",
  ]
  private static let waiting: Set<String> = [
    "liste", "liste d attente", "en liste d attente", "sur liste d attente", "sur la liste d attente",
    "en attente",
    "attente", "en liste", "sur liste", "mettre en liste d attente", "mettre sur liste d attente",
    "mettre sur la liste d attente", "inscrire en liste d attente", "inscrire sur liste d attente",
    "inscrire sur la liste d attente",
  ]
  private static let settling: Set<String> = [
    "repondu", "traite", "traitee", "fait", "c est fait", "regle", "reglee", "classe", "classee", "classer",
    "clos", "vu", "deja repondu", "deja traite", "deja fait", "j ai repondu", "nous avons repondu",
    "on a repondu",
    "repondu par telephone", "repondu par mail", "sans suite", "rien a faire",
  ]

  /// What a line may be made of that orders nothing.
  static let courtesy: Set<String> = [
    "bonjour", "bonsoir", "merci", "cordialement", "bien", "a", "vous", "toi", "bonne", "bon", "journee",
    "soiree",
    "reception", "beaucoup", "d", "avance", "cdlt", "cdt", "salutations", "sinceres", "chers", "collegues",
    "chere",
    "cher", "tous", "toutes", "et", "par", "voici", "mes", "nos", "les", "decisions", "reponses", "ci",
    "dessous",
    "bien", "cordiale", "cordiales", "slt", "hello", "svp", "week", "end", "weekend",
  ]
}
