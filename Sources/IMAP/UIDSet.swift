/// A set of UIDs, held as ranges and written as IMAP writes it: `1:5,9`. A mailbox of a million messages in a row is one range.
package struct UIDSet: Sendable, Equatable, CustomStringConvertible {
  /// In ascending order, neither overlapping nor touching.
  package private(set) var ranges: [ClosedRange<UInt32>] = []

  package init() {}

  package init(_ uids: some Sequence<UID>) { self.init(numbers: uids.map(\.value)) }

  package init(_ range: ClosedRange<UID>) { ranges = [range.lowerBound.value...range.upperBound.value] }

  /// From numbers in any order, with repetitions; 0 is left out.
  init(numbers: [UInt32]) {
    for number in numbers.sorted() where number > 0 { append(number...number) }
  }

  /// From ranges in any order, which may overlap.
  init(ranges: [ClosedRange<UInt32>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) { append(range) }
  }

  package var isEmpty: Bool { ranges.isEmpty }
  package var count: Int { ranges.reduce(0) { $0 + $1.count } }
  package var first: UID? { ranges.first.map { UID(unchecked: $0.lowerBound) } }
  package var last: UID? { ranges.last.map { UID(unchecked: $0.upperBound) } }

  /// The members in ascending order, one after the other: never an array of all of them.
  package var members: some Sequence<UID> { ranges.lazy.joined().map { UID(unchecked: $0) } }

  package func contains(_ uid: UID) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < uid.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(uid.value)
  }

  package mutating func insert(_ uid: UID) {
    guard let last, uid <= last else { return append(uid.value...uid.value) }
    if !contains(uid) { self = UIDSet(ranges: ranges + [uid.value...uid.value]) }
  }

  package func union(_ other: UIDSet) -> UIDSet { UIDSet(ranges: ranges + other.ranges) }

  package func subtracting(_ other: UIDSet) -> UIDSet {
    var kept = UIDSet()
    var holes = other.ranges[...]
    for range in ranges {
      var low = range.lowerBound
      holes = holes.drop { $0.upperBound < low }
      for hole in holes {
        guard hole.lowerBound <= range.upperBound else { break }
        if hole.lowerBound > low { kept.append(low...hole.lowerBound - 1) }
        guard hole.upperBound < range.upperBound else {
          low = .max
          break
        }
        low = hole.upperBound + 1
      }
      if low <= range.upperBound, !other.contains(UID(unchecked: low)) { kept.append(low...range.upperBound) }
    }
    return kept
  }

  /// The members from `uid` on.
  package func from(_ uid: UID) -> UIDSet {
    UIDSet(
      ranges: ranges.filter { $0.upperBound >= uid.value }.map {
        max($0.lowerBound, uid.value)...$0.upperBound
      })
  }

  /// As a command has it: `1:5,9`.
  package var description: String {
    ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }
      .joined(separator: ",")
  }

  /// The same members in pieces, none written in more than `octets` or holding more than `limit` messages: servers bound the
  /// length of a command, and a caller bounds what it takes at a time.
  package func pieces(octets: Int = 7_800, limit: Int = .max) -> [UIDSet] {
    var pieces: [UIDSet] = []
    var piece = UIDSet()
    var (length, count) = (0, 0)
    for range in ranges.flatMap({ Self.split($0, limit) }) {
      let size = range.count == 1 ? 11 : 22  // Ten digits a number at most, a colon, a comma.
      if !piece.isEmpty, length + size > octets || count + range.count > limit {
        pieces.append(piece)
        (piece, length, count) = (UIDSet(), 0, 0)
      }
      piece.append(range)
      length += size
      count += range.count
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func split(_ range: ClosedRange<UInt32>, _ limit: Int) -> [ClosedRange<UInt32>] {
    guard range.count > limit else { return [range] }
    return stride(from: Int(range.lowerBound), through: Int(range.upperBound), by: limit).map {
      UInt32($0)...UInt32(min($0 + limit - 1, Int(range.upperBound)))
    }
  }

  /// `range` begins at or after the last range's beginning.
  private mutating func append(_ range: ClosedRange<UInt32>) {
    guard let last = ranges.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1 else {
      return ranges.append(range)
    }
    ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
  }
}
