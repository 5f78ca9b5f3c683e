/// Some of the senses, a bit each: asked for at every clause.
struct Senses: Sendable, SetAlgebra, Sequence {
  private var bits: UInt32 = 0

  init() {}
  private init(bits: UInt32) { self.bits = bits }

  private static func bit(_ sense: Sense) -> UInt32 { 1 << UInt32(sense.rawValue) }

  func contains(_ sense: Sense) -> Bool { bits & Self.bit(sense) != 0 }
  func union(_ other: Senses) -> Senses { Senses(bits: bits | other.bits) }
  func intersection(_ other: Senses) -> Senses { Senses(bits: bits & other.bits) }
  func symmetricDifference(_ other: Senses) -> Senses { Senses(bits: bits ^ other.bits) }

  mutating func formUnion(_ other: Senses) { bits |= other.bits }
  mutating func formIntersection(_ other: Senses) { bits &= other.bits }
  mutating func formSymmetricDifference(_ other: Senses) { bits ^= other.bits }

  @discardableResult
  mutating func insert(_ sense: Sense) -> (inserted: Bool, memberAfterInsert: Sense) {
    let isNew = !contains(sense)
    bits |= Self.bit(sense)
    return (isNew, sense)
  }

  @discardableResult
  mutating func remove(_ sense: Sense) -> Sense? {
    defer { bits &= ~Self.bit(sense) }
    return contains(sense) ? sense : nil
  }

  @discardableResult
  mutating func update(with sense: Sense) -> Sense? { insert(sense).inserted ? nil : sense }

  /// In the order that `Sense` has them.
  func makeIterator() -> some IteratorProtocol<Sense> {
    Sense.allCases.lazy.filter(contains).makeIterator()
  }
}
