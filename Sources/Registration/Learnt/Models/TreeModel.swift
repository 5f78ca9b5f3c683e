internal import Foundation

/// Boosted decision trees over properties that are there or not: how likely it is that something is so.
struct TreeModel: Sendable {
  /// What the odds' logarithm is to begin with, in thousandths.
  private let start: Int
  private let index: FeatureIndex
  /// One tree after another, each read from its first node to a leaf. A node is a property's place and the node that follows where it is there
  /// (where it is not the next one does); or a leaf, -1 and what it adds to the odds' logarithm, in thousandths.
  private let nodes: Tensor<SIMD2<Int32>>
  private let roots: Tensor<Int32>

  init(_ tensors: Tensors, _ name: String) {
    let start: Tensor<Int32> = tensors[name + ".start", [1]]
    self.start = start.count == 1 ? Int(start[0]) : 0
    index = FeatureIndex(tensors, name)
    nodes = tensors[name + ".nodes", [nil, 2]]
    roots = tensors[name + ".roots", [nil]]
  }

  func likelihood(_ features: Features) -> Double {
    var isThere = Array(repeating: false, count: index.count)
    for key in features.keys { if let place = index[key] { isThere[place] = true } }
    let odds = (0..<roots.count).reduce(start) { $0 + leaf(from: Int(roots[$1]), isThere) }
    return 1 / (1 + exp(-Double(odds) / 1000))
  }

  private func leaf(from root: Int, _ isThere: [Bool]) -> Int {
    var at = root
    while true {
      let node = nodes[at]
      guard node[0] >= 0 else { return Int(node[1]) }
      at = isThere[Int(node[0])] ? Int(node[1]) : at + 1
    }
  }
}
