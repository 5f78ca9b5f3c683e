/// A number that differs for nearly all words that differ, so that a word is compared with hardly any other.
struct WordHash: Sendable, Equatable {
  let value: UInt64

  init(_ folded: String) {
    var folded = folded
    value = folded.withUTF8 { Self.mixed($0) }
  }

  private static func mixed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      hash = mixed(hash, UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mixed(hash, rest)
  }

  private static func mixed(_ hash: UInt64, _ octets: UInt64) -> UInt64 {
    let product = (hash ^ octets) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}

/// Values by folded word, looked up far faster than in a dictionary.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var hash: WordHash
    /// Into `entries`; nothing below zero.
    var entry: Int32
  }

  private let slots: [Slot]
  private let entries: [(word: String, value: Value)]

  var words: [String] { entries.map(\.word) }

  /// Of several values for one word, the first counts.
  init(_ values: [(word: String, value: Value)]) {
    entries = values
    var size = 4
    while size < values.count * 2 { size *= 2 }
    var slots = Array(repeating: Slot(hash: WordHash(""), entry: -1), count: size)
    for (index, entry) in values.enumerated() {
      let hash = WordHash(entry.word)
      var at = Int(truncatingIfNeeded: hash.value) & (size - 1)
      while slots[at].entry >= 0 { at = (at + 1) & (size - 1) }
      slots[at] = Slot(hash: hash, entry: Int32(index))
    }
    self.slots = slots
  }

  subscript(word: String) -> Value? { value(of: word, WordHash(word)) }

  func value(of word: String, _ hash: WordHash) -> Value? {
    var at = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while slots[at].entry >= 0 {
      if slots[at].hash == hash, entries[Int(slots[at].entry)].word == word {
        return entries[Int(slots[at].entry)].value
      }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// The beginnings of a class of folded words: « inscri », « annul ».
struct WordStems: Sendable, ExpressibleByArrayLiteral {
  private let byFirst: [UInt8: [[UInt8]]]

  init(arrayLiteral stems: String...) {
    byFirst = Dictionary(grouping: stems.map { Array($0.utf8) }) { $0.first ?? 0 }
  }

  func begin(_ folded: String) -> Bool {
    guard let stems = folded.utf8.first.flatMap({ byFirst[$0] }) else { return false }
    return stems.contains { folded.utf8.starts(with: $0) }
  }
}

/// A closed class of folded words.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: WordTable<Bool>

  init(_ words: [String]) { table = WordTable(words.map { ($0, true) }) }

  init(arrayLiteral words: String...) { self.init(words) }

  func contains(_ folded: String) -> Bool { table[folded] != nil }
  func isDisjoint(with others: some Sequence<String>) -> Bool { !others.contains(where: contains) }
  func union(_ others: [String]) -> WordSet { WordSet(table.words + others) }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral entries: (String, Value)...) { self.init(entries) }
}
