internal import Foundation

/// Boosted decision trees over properties that are there or not: how likely it is that something is so.
struct TreeModel: Sendable {
  private enum Node {
    /// Where the property at that place is not there the next node follows, where it is there `present` does.
    case question(place: Int, present: Int)
    /// Adds to the odds' logarithm, in thousandths.
    case leaf(Int)
  }

  private let start: Int
  /// One tree after another, each from its root; every tree is read from its first node to a leaf.
  private let nodes: [Node]
  private let roots: [Int]
  private let index: FeatureIndex
  private let count: Int

  /// The table's first line is what the odds' logarithm is to begin with, in thousandths, the second how many trees there are; then a tree in
  /// each line (« ?4 » asks for the property at place 4; what holds without it, then what holds with it), then the properties' names.
  init(table: String) {
    var lines = table.utf8.split(separator: UInt8(ascii: "\n"))[...]
    func number() -> Int { lines.popFirst().flatMap { Int(Substring($0)) } ?? 0 }
    start = number()
    var nodes: [Node] = [], roots: [Int] = []
    for _ in 0..<number() {
      roots.append(nodes.count)
      var told = (lines.popFirst() ?? "".utf8[...]).split(separator: UInt8(ascii: " "))[...]
      Self.read(&told, into: &nodes)
    }
    (self.nodes, self.roots, count) = (nodes, roots, lines.count)
    index = FeatureIndex(names: lines)
  }

  private static func read(_ told: inout ArraySlice<Substring.UTF8View>, into nodes: inout [Node]) {
    let word = told.popFirst().map(Substring.init) ?? ""
    guard word.hasPrefix("?"), let place = Int(word.dropFirst()) else {
      return nodes.append(.leaf(Int(word) ?? 0))
    }
    let at = nodes.count
    nodes.append(.leaf(0))
    read(&told, into: &nodes)
    nodes[at] = .question(place: place, present: nodes.count)
    read(&told, into: &nodes)
  }

  func likelihood(_ features: Features) -> Double {
    var isThere = Array(repeating: false, count: count)
    for key in features.keys { if let place = index[key] { isThere[place] = true } }
    let odds = roots.reduce(start) { $0 + leaf(from: $1, isThere) }
    return 1 / (1 + exp(-Double(odds) / 1000))
  }

  private func leaf(from root: Int, _ isThere: [Bool]) -> Int {
    var at = root
    while true {
      switch nodes[at] {
      case .leaf(let value): return value
      case .question(let place, let present): at = isThere[place] ? present : at + 1
      }
    }
  }
}
