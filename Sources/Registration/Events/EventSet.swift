/// Some of a catalogue's events, by their indices: a bit each, the first 64 without any storage of their own.
struct EventSet: Sendable, SetAlgebra, Sequence {
  private var low: UInt64 = 0
  private var rest: [UInt64] = []

  init() {}

  init(_ indices: some Sequence<Int>) { for index in indices { insert(index) } }

  func contains(_ index: Int) -> Bool { word(index / 64) >> UInt64(index % 64) & 1 == 1 }

  var count: Int { low.nonzeroBitCount + rest.reduce(0) { $0 + $1.nonzeroBitCount } }
  /// The lowest of them.
  var first: Int? { first { _ in true } }

  func filter(_ isWanted: (Int) -> Bool) -> EventSet { EventSet(lazy.filter(isWanted)) }

  @discardableResult
  mutating func insert(_ index: Int) -> (inserted: Bool, memberAfterInsert: Int) {
    let isNew = !contains(index)
    while rest.count < index / 64 { rest.append(0) }
    set(index / 64, word(index / 64) | 1 << UInt64(index % 64))
    return (isNew, index)
  }

  @discardableResult
  mutating func remove(_ index: Int) -> Int? {
    guard contains(index) else { return nil }
    self = symmetricDifference(EventSet(CollectionOfOne(index)))
    return index
  }

  @discardableResult
  mutating func update(with index: Int) -> Int? { insert(index).inserted ? nil : index }

  func union(_ other: EventSet) -> EventSet { merged(with: other, |) }
  func intersection(_ other: EventSet) -> EventSet { merged(with: other, &) }
  func symmetricDifference(_ other: EventSet) -> EventSet { merged(with: other, ^) }

  mutating func formUnion(_ other: EventSet) { self = union(other) }
  mutating func formIntersection(_ other: EventSet) { self = intersection(other) }
  mutating func formSymmetricDifference(_ other: EventSet) { self = symmetricDifference(other) }

  /// In order.
  func makeIterator() -> some IteratorProtocol<Int> {
    (0..<(rest.count + 1) * 64).lazy.filter(contains).makeIterator()
  }

  private func word(_ place: Int) -> UInt64 {
    place == 0 ? low : rest.indices.contains(place - 1) ? rest[place - 1] : 0
  }

  private mutating func set(_ place: Int, _ word: UInt64) {
    if place == 0 { low = word } else { rest[place - 1] = word }
  }

  private func merged(with other: EventSet, _ merge: (UInt64, UInt64) -> UInt64) -> EventSet {
    var merged = EventSet()
    merged.low = merge(low, other.low)
    guard !rest.isEmpty || !other.rest.isEmpty else { return merged }
    let words = (1...Swift.max(rest.count, other.rest.count)).map { merge(word($0), other.word($0)) }
    merged.rest = Array(words[..<((words.lastIndex { $0 != 0 } ?? -1) + 1)])
    return merged
  }
}
