/// Whose the addresses are that stand beside nobody's name.
///
/// As a clerk takes them: « leur mail : …, … » gives one to each, in the order of the names; « son mail : … » is of the last one named before;
/// « elle a le même mail que moi » gives her the author's.
struct Addresses {
  struct Owned: Equatable {
    var owner: Person
    var address: String
  }

  private(set) var owned: [Owned] = []

  init(_ reading: Reading, people: [Person], coming: [Person]) {
    let words = reading.words
    var above: Person?
    var runs = reading.names.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    for sentence in reading.text.sentences where !sentence.isSubject && !sentence.isSignature {
      let range = sentence.range
      runs = runs.drop { $0.range.lowerBound < range.lowerBound }
      let here = runs.prefix { $0.range.lowerBound < range.upperBound }
      let named = here.compactMap { run in people.first { PersonName.agree($0.words, run.words) } }
      let told = range.filter { words[$0].kind == .email }.map { words[$0].folded }
      if let above, named.isEmpty, told.isEmpty, Self.isSame(range, words) {
        owned.append(Owned(owner: above, address: reading.author.address))
      } else if told.count > 1, told.count == coming.count, named.isEmpty {
        owned += zip(coming, told).map { Owned(owner: $0, address: $1) }
      } else if let above, named.isEmpty, told.count == 1, Self.isHers(range, words) {
        owned.append(Owned(owner: above, address: told[0]))
      }
      if let last = named.last { above = last }
      // « son mail » is not of one before another who is none of them.
      if let last = here.last(where: \.isFull),
        !people.contains(where: { PersonName.agree($0.words, last.words) })
      {
        above = nil
      }
    }
  }

  private static let labels: Set<String> = ["mail", "email", "adresse", "courriel", "mel", "address"]

  /// « son mail », « son adresse e-mail ».
  private static func isHers(_ range: Range<Int>, _ words: Words) -> Bool {
    range.contains {
      labels.contains(words[$0].folded) && ["son", "sa", "his", "her"].contains(words.folded($0 - 1))
    }
  }

  /// « elle a le même mail que moi », « même adresse que la mienne ».
  private static func isSame(_ range: Range<Int>, _ words: Words) -> Bool {
    guard
      let same = range.first(where: { words[$0].folded == "meme" && labels.contains(words.folded($0 + 1)) })
    else { return false }
    let rest = Range(same + 2, upTo: min(same + 6, max(range.upperBound, same + 2)))
    return rest.contains { ["moi", "mienne", "mien", "nous"].contains(words.folded($0)) }
  }
}
