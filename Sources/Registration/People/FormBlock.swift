/// One person's fields in a form for several: « Nom : … », « Prénom : … », « Tél : … ».
struct FormBlock: Sendable {
  private var fields: [FormFields.Field: Range<Int>] = [:]

  /// The field was filled: the next one of its kind begins another person's block.
  func has(_ field: FormFields.Field) -> Bool { isOfPerson(field) && fields[field] != nil }

  mutating func take(_ field: FormFields.Field, _ value: Range<Int>) {
    if isOfPerson(field), fields[field] == nil { fields[field] = value }
  }

  private func isOfPerson(_ field: FormFields.Field) -> Bool {
    switch field {
    case .familyName, .givenName, .fullName, .phone, .email: true
    case .organisation, .other: false
    }
  }

  func person(_ text: Words) -> Person? {
    let runs: [NameRun]
    if let given = fields[.givenName], let family = fields[.familyName] {
      runs = [given, family].compactMap { CellName.run(in: $0, text, isPart: true) }
      guard runs.count == 2 else { return nil }
    } else {
      runs = [fields[.fullName] ?? fields[.familyName]].compactMap { $0 }.compactMap {
        CellName.run(in: $0, text, isPart: false)
      }
      guard runs.count == 1, runs[0].isFull else { return nil }
    }
    var person = Person(
      name: runs.map(\.name).joined(separator: " "), words: runs.flatMap(\.words), range: runs[0].range)
    person.phone = fields[.phone].flatMap { $0.first { text[$0].kind == .phone } }.map { text[$0].folded }
    person.email = fields[.email].flatMap { $0.first { text[$0].kind == .email } }.map { text[$0].folded }
    return person
  }
}
