import Testing

@testable import IMAP

@Suite struct UIDSetTests {
  @Test(
    arguments: [
      ([], ""), ([5], "5"), ([1, 2, 3], "1:3"), ([3, 1, 2, 2, 9], "1:3,9"), ([0, 1], "1"),
      ([4_294_967_294, 4_294_967_295, 4_294_967_295], "4294967294:4294967295"),
    ] as [([UInt32], String)])
  func writesRanges(numbers: [UInt32], text: String) {
    #expect(UIDSet(numbers: numbers).description == text)
  }

  @Test(
    arguments: [
      ([1...10], [3...4], "1:2,5:10"), ([1...10], [1...10], ""), ([1...10], [1...1, 10...10], "2:9"),
      ([1...3, 7...9], [3...7], "1:2,8:9"), ([5...5], [6...6], "5"), ([5...5], [5...5], ""),
      ([4_294_967_290...4_294_967_295], [4_294_967_293...4_294_967_295], "4294967290:4294967292"),
      ([4_294_967_295...4_294_967_295], [1...2], "4294967295"),
      ([1...2, 4...5, 7...9], [2...7], "1,8:9"),
    ] as [([ClosedRange<UInt32>], [ClosedRange<UInt32>], String)])
  func subtracts(from: [ClosedRange<UInt32>], what: [ClosedRange<UInt32>], left: String) {
    #expect(UIDSet(ranges: from).subtracting(UIDSet(ranges: what)).description == left)
  }

  @Test func subtractionAgreesWithSets() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let left = (0..<20).map { _ in UInt32.random(in: 1...30, using: &generator) }
      let right = (0..<10).map { _ in UInt32.random(in: 1...30, using: &generator) }
      let expected = Set(left).subtracting(right).sorted()
      let difference = UIDSet(numbers: left).subtracting(UIDSet(numbers: right))
      #expect(difference.members.map(\.value) == expected)
      #expect(difference.count == expected.count)
      #expect((1...30).filter { difference.contains(UID(unchecked: $0)) } == expected)
    }
  }

  @Test func dropsTheEchoOfTheLast() throws {
    #expect(try uids(3, 8).from(uid(9)).isEmpty)
    #expect(try uids(3...12).from(uid(9)).description == "9:12")
  }

  @Test func insertsAnywhere() throws {
    var set = try uids(5, 9)
    for number: UInt32 in [1, 10, 6, 5, 8, 7] { set.insert(try uid(number)) }
    #expect(set.description == "1,5:10")
  }

  @Test func piecesStayShortAndLoseNothing() throws {
    let scattered = UIDSet(numbers: (1...20_000).map { 4_000_000_000 + $0 * 3 })
    let pieces = scattered.pieces(limit: 500)
    #expect(pieces.allSatisfy { $0.description.utf8.count <= 7_800 && $0.count <= 500 })
    #expect(pieces.reduce(UIDSet()) { $0.union($1) } == scattered)
    #expect(try uids(1...1_000).pieces(limit: 400).map(\.description) == ["1:400", "401:800", "801:1000"])
    #expect(try uids(4_294_967_295).pieces(limit: 1).map(\.description) == ["4294967295"])
    #expect(UIDSet().pieces().isEmpty)
  }
}
