/// Who does what in a clause, and what is denied, roughly: a subject and the words behind it.
extension MaskedText {
  /// « je ne pourrai pas » : `!pourr`, and `!` for the denial itself.
  func denials(in clause: Int) -> [String] {
    let range = clauses[clause].range
    var found: [String] = []
    for at in range {
      let word = words[at].folded
      if word == "pas" { found.append("pas") }
      guard word == "ne" || word == "n",
        let particle = Range(at + 1, upTo: min(range.upperBound, at + 5)).first(where: {
          Self.particles.contains(words[$0].folded)
        })
      else { continue }
      found.append("!")
      found += (at + 1..<particle).map { "!" + Self.stem(token($0)) }
    }
    return found
  }

  /// « je souhaite », « elle ne vient » : `je souha`, `elle! vient`; the first two words behind each subject.
  func deeds(in clause: Int) -> [String] {
    let range = clauses[clause].range
    return range.dropLast().flatMap { at -> [String] in
      let subject = words[at].folded
      guard Self.subjects.contains(subject) else { return [] }
      let isDenied = ["ne", "n"].contains(words[at + 1].folded)
      let verbs = Range(at + 1, upTo: min(range.upperBound, at + 7)).filter {
        !Self.clitics.contains(token($0))
      }
      .prefix(2)
      return verbs.map { "\(subject == "j" ? "je" : subject)\(isDenied ? "!" : "") \(Self.stem(token($0)))" }
    }
  }

  private static let particles: WordSet = ["pas", "plus", "jamais", "guere", "que", "personne"]
  private static let subjects: WordSet = [
    "je", "j", "nous", "on", "il", "elle", "ils", "elles", "vous", "qui", "ce", "c", "i", "we", "he", "she",
    "they",
  ]
  private static let clitics: WordSet = [
    "ne", "n", "me", "m", "y", "vous", "te", "se", "s", "l", "le", "la", "les", "lui", "en", "nous", "leur",
  ]

  /// The row of names that one stands in: « Rose Petit, Omar Sarr et moi ».
  func row(of name: Range<Int>) -> Range<Int> {
    var row = name
    while isOfRow(row.lowerBound - 1), !endsRow(words.before(row.lowerBound)) {
      row = (row.lowerBound - 1..<row.upperBound)
    }
    while isOfRow(row.upperBound), !endsRow(words.before(row.upperBound)) {
      row = row.lowerBound..<row.upperBound + 1
    }
    return row
  }

  /// The clause above the list of names that a clause belongs to, a line each; nil where it is of none.
  func head(ofListAt place: Int) -> Int? {
    var head = place
    while head > 0, own.contains(head),
      clauses[head].range.contains(where: { ["<P>", "<p>"].contains(token($0)) }),
      !words.before(clauses[head].range.lowerBound).isDisjoint(with: .endsLine)
    {
      head -= 1
    }
    return head == place ? nil : head
  }

  private func endsRow(_ marks: Marks) -> Bool { !marks.isDisjoint(with: [.period, .paragraph]) }

  private func isOfRow(_ at: Int) -> Bool {
    words.indices.contains(at)
      && (["<P>", "<p>", "<phone>", "<email>", "<ORG>"].contains(token(at))
        || Self.links.contains(words[at].folded))
  }

  private static let links: WordSet = [
    "et", "moi", "meme", "m", "mme", "mr", "monsieur", "madame", "mlle", "ainsi", "que",
  ]
}
