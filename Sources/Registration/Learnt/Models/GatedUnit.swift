internal import Foundation

/// A gated recurrent unit (GRU, Cho et al. 2014, arXiv:1406.1078): what it has read so far, word after word.
struct GatedUnit: Sendable {
  private let size: Int
  /// To the reset gate, the update gate and the new state, in this order.
  private let input, state: Matrix

  init(_ tensors: Tensors, _ name: String, input: Int, state: Int) {
    size = state
    self.input = Matrix(tensors, name + ".input", rows: 3 * state, columns: input)
    self.state = Matrix(tensors, name + ".state", rows: 3 * state, columns: state)
  }

  /// The state after each word.
  func read(_ words: some Sequence<Vector>) -> [Vector] {
    var last = Vector.zeros(size)
    return words.map { word in
      last = next(after: last, input.product(word))
      return last
    }
  }

  private func next(after last: Vector, _ word: Vector) -> Vector {
    let known = state.product(last), lanes = size / 8
    return (0..<lanes).map { lane in
      let reset = Self.logistic(word[lane] + known[lane])
      let update = Self.logistic(word[lanes + lane] + known[lanes + lane])
      let new = Self.tangent(word[2 * lanes + lane] + reset * known[2 * lanes + lane])
      return new + update * (last[lane] - new)
    }
  }

  private static func logistic(_ lane: SIMD8<Float>) -> SIMD8<Float> {
    var result = lane
    for place in 0..<8 { result[place] = 1 / (1 + exp(-lane[place])) }
    return result
  }

  private static func tangent(_ lane: SIMD8<Float>) -> SIMD8<Float> {
    2 * logistic(2 * lane) - 1
  }
}
