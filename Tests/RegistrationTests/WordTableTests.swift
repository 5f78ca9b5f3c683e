import Testing

@testable import Registration

@Suite("Words and places looked up fast") struct WordTableTests {
  private static let words = (0..<500).map { "mot\($0)" } + ["", "é", "anticonstitutionnellement", "inscri"]

  @Test func everyWordIsFoundAndNoOther() {
    let table = WordTable(Self.words.enumerated().map { ($1, $0) })
    for (index, word) in Self.words.enumerated() { #expect(table[word] == index) }
    for word in ["mot500", "mo", "mot1 ", "e", "anticonstitutionnellemen"] { #expect(table[word] == nil) }
  }

  @Test func theFirstOfTwoValuesCounts() {
    let table: WordTable<Int> = ["a": 1, "b": 2, "a": 3]
    #expect(table["a"] == 1)
  }

  @Test(arguments: [
    ("inscription", true), ("inscri", true), ("inscr", false), ("", false), ("annexe", false),
  ])
  func beginnings(_ word: String, _ begins: Bool) {
    let stems: WordStems = ["inscri", "annul", "a"]
    #expect(stems.begin(word) == (begins || word.hasPrefix("a")))
  }

  @Test(arguments: [
    ("abc", "b", true), ("abc", "abc", true), ("ab", "abc", false), ("aab", "ab", true),
    ("abab", "abb", false),
    ("", "a", false), ("a", "", true), ("Émile → Zoé", "→", true),
  ])
  func octets(_ text: String, _ part: String, _ holds: Bool) { #expect(text.holds(part) == holds) }

  @Test func aBookGivesItsHitsInItsOrder() {
    let book = PhraseBook<Int>([2: "je viens", 1: "je viens ~2 demain\nje viens", 3: "viens"])
    let words = Tokeniser.words(of: "Je viens donc demain")
    let hits = book.hits(in: words, words.indices)
    #expect(hits.map(\.meaning) == [2, 1, 3])
    #expect(hits.map(\.range) == [0..<2, 0..<4, 1..<2])
    #expect(book.hits(in: words, 1..<4).map(\.meaning) == [3])
  }

  /// A line that was cut alone stands in a text as if it had been cut there.
  @Test(arguments: [
    "- Awa Diallo, 06 12 34 56 78", "« Bonjour », dit-il. ", ". ; M. Sy :)", "1) awa@mail.example", "é",
  ])
  func linesCutAlone(_ line: String) {
    for isContinued in [false, true] {
      var whole = Tokeniser()
      var parts = Tokeniser()
      for (offset, text) in [(0, "Merci à M."), (12, line), (80, "fin")] {
        whole.add(text, at: offset, isContinued: isContinued)
        parts.add(Tokeniser.words(of: text), at: offset, isContinued: isContinued)
      }
      #expect(whole.words == parts.words)
    }
  }
}

@Suite("Sets kept as bits and flags") struct BitSetTests {
  private static let samples: [[Int]] = [[], [0], [3, 5], [63, 64], [1, 64, 200], [200, 5]]

  @Test func eventsAreAsInAnySet() {
    for a in Self.samples {
      for b in Self.samples {
        let (x, y) = (EventSet(a), EventSet(b))
        #expect(Array(x.union(y)) == Set(a).union(b).sorted())
        #expect(Array(x.intersection(y)) == Set(a).intersection(b).sorted())
        #expect(x.isDisjoint(with: y) == Set(a).isDisjoint(with: b))
        #expect(x.symmetricDifference(y).symmetricDifference(y) == x)
        #expect(x.count == a.count && x.first == a.min() && x.isEmpty == a.isEmpty)
      }
    }
    var events: EventSet = [64]
    events.remove(64)
    #expect(events == [])
  }

  @Test func sensesAreAsInAnySet() {
    for sense in Sense.allCases {
      var senses: Senses = [sense, .keeps]
      #expect(senses.contains(sense) && Set(senses) == [sense, .keeps])
      senses.remove(sense)
      #expect(!senses.contains(sense) && senses.isSubset(of: [.keeps]))
    }
  }

  @Test func placesOfWords() {
    let some = WordIndices([2..<4, 7..<8]).union(WordIndices([4]))
    #expect((0..<10).filter(some.contains) == [2, 3, 4, 7])
    #expect(some.firstRange == 2..<5)
    #expect(WordIndices([Range<Int>]()).firstRange == nil && !some.contains(-1))
  }
}
