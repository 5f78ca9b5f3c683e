/// The fields of a filled form: `Nom : DIALLO`, `Structure | Racines`.
struct FormFields: Sendable {
  enum Field: Sendable { case familyName, givenName, fullName, organisation, phone, email, other }

  private(set) var familyName: Range<Int>?
  private(set) var givenName: Range<Int>?
  private(set) var fullName: Range<Int>?
  private(set) var organisation: Range<Int>?
  private var phones: [String] = []
  /// The mobile one, else the first.
  var phone: String? { VisitingCard.preferred(phones) }
  private(set) var email: String?
  /// Every word that belongs to a field, label and value.
  private(set) var words: Set<Int> = []
  /// One label came twice: a form for several people.
  private(set) var isRepeated = false
  /// One after the other, where the form is for several.
  private var blocks: [FormBlock] = []

  /// Those of a form for several people, each with what stands in their block; nil where one of them has no whole name.
  func people(_ text: Words) -> [Person]? {
    let people = blocks.compactMap { $0.person(text) }
    return people.count == blocks.count ? people : nil
  }

  private static let labels: [String: Field] = [
    "nom": .familyName, "prenom": .givenName, "prenoms": .givenName, "name": .fullName,
    "structure": .organisation, "organisme": .organisation, "association": .organisation,
    "organisation": .organisation, "telephone": .phone, "tel": .phone, "portable": .phone, "mobile": .phone,
    "phone": .phone, "mail": .email, "mel": .email, "email": .email, "courriel": .email,
    "civilite": .other, "adresse": .other,
  ]

  /// « leur mail : … » is told of somebody, in prose.
  private static let owners: Set<String> = ["son", "sa", "leur", "leurs", "ses"]

  init(_ text: AuthorText) {
    let lines = text.words.lines.filter { $0.lowerBound >= text.subjectCount }
    let called = lines.map { RollCall.isLine($0, text.words) }
    for (place, line) in lines.enumerated() {
      let isBeside =
        called[place] || place > 0 && called[place - 1] || place + 1 < lines.count && called[place + 1]
      read(line, text.words, isOfCall: isBeside)
    }
  }

  private mutating func read(_ line: Range<Int>, _ text: Words, isOfCall: Bool) {
    if Self.isTicked(line, text), !isOfCall || line.count > 4 { words.formUnion(line) }
    guard let (field, value) = Self.field(line, text) else { return }
    if blocks.isEmpty || blocks[blocks.count - 1].has(field) { blocks.append(FormBlock()) }
    blocks[blocks.count - 1].take(field, value)
    switch field {
    case .familyName: set(\.familyName, value)
    case .givenName: set(\.givenName, value)
    case .fullName: set(\.fullName, value)
    case .organisation: set(\.organisation, value)
    case .phone: phones += value.filter { text[$0].kind == .phone }.map { text[$0].folded }
    case .email: email = email ?? value.first { text[$0].kind == .email }.map { text[$0].folded }
    case .other: break
    }
    words.formUnion(line)
  }

  /// « J'accepte que … : NON », « Régime alimentaire : néant ».
  private static func isTicked(_ line: Range<Int>, _ text: Words) -> Bool {
    guard line.count > 1, let last = line.last, text.before(last).contains(.colon),
      line.dropFirst().allSatisfy({ text.before($0).isDisjoint(with: Marks.endsSentence) })
    else { return false }
    return ["oui", "non", "neant", "aucun", "aucune", "x", "sans"].contains(text[last].folded)
  }

  private mutating func set(_ field: WritableKeyPath<FormFields, Range<Int>?>, _ value: Range<Int>) {
    if self[keyPath: field] != nil { isRepeated = true } else { self[keyPath: field] = value }
  }

  /// « Nom prénom : … », « Nom et prénom : … » are a full name; so is « Nom : … » with a given name in it, which the reader finds out.
  private static func field(_ line: Range<Int>, _ text: Words) -> (Field, Range<Int>)? {
    for index in line.prefix(4) {
      guard let field = labels[text[index].folded], !owners.contains(text.folded(index - 1))
      else { continue }
      // The heads of a table are no field.
      guard index + 1 < line.upperBound,
        labels[text[index + 1].folded] == nil && !EventWords.isNoun(text[index + 1].folded)
          || !text.before(index + 1).contains(.cell)
      else { return nil }
      if text.before(index + 1).contains(.colon) || text.before(index + 1).contains(.cell) {
        let other = ["et", "and"].contains(text.folded(index - 1)) ? index - 2 : index - 1
        let isBoth = other >= line.lowerBound && labels[text[other].folded] != nil
        return (
          isBoth && (field == .familyName || field == .givenName) ? .fullName : field,
          Range(index + 1, upTo: line.upperBound)
        )
      }
    }
    return nil
  }
}
