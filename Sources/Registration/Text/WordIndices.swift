/// Places of a text's words.
struct WordIndices: Sendable, ExpressibleByArrayLiteral {
  private var flags: [Bool] = []

  init(arrayLiteral indices: Int...) { self.init(indices) }

  init(_ indices: some Sequence<Int>) { for index in indices { insert(index..<index + 1) } }

  init(_ ranges: some Sequence<Range<Int>>) { for range in ranges { insert(range) } }

  func contains(_ index: Int) -> Bool { flags.indices.contains(index) && flags[index] }

  /// The first of them, with those that follow it without a gap.
  var firstRange: Range<Int>? {
    flags.firstIndex(of: true).map { start in start..<(flags[start...].firstIndex(of: false) ?? flags.count) }
  }

  mutating func insert(_ range: Range<Int>) {
    while flags.count < range.upperBound { flags.append(false) }
    for index in range { flags[index] = true }
  }

  func union(_ other: WordIndices) -> WordIndices {
    var union = flags.count < other.flags.count ? other : self
    let rest = flags.count < other.flags.count ? self : other
    for index in rest.flags.indices where rest.flags[index] { union.flags[index] = true }
    return union
  }
}
