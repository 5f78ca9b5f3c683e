internal import Foundation

/// Reads a message's words in order, from both sides, and tells how likely each part of somebody or of an event is, and what is asked of the
/// whole. `deploy/learn` makes its tables.
struct SequenceModel: Sendable {
  private let words: FeatureTable
  private let forward, backward: GatedUnit
  private let keys: Matrix
  /// Of a person `PartLikelihoods.Part.allCases`, of an event the same without a move, of the message whether all can be done at once and whether
  /// more seats are asked for than people named: logarithms of odds.
  let person, event, message: Head

  private static let word = 64, state = 64, key = 48

  init(_ tensors: Tensors, _ name: String) {
    words = FeatureTable(tensors, name + ".words", rows: Self.word)
    forward = GatedUnit(tensors, name + ".forward", input: Self.word, state: Self.state)
    backward = GatedUnit(tensors, name + ".backward", input: Self.word, state: Self.state)
    keys = Matrix(tensors, name + ".keys", rows: Self.key, columns: 2 * Self.state)
    person = Head(tensors, name + ".person")
    event = Head(tensors, name + ".event")
    message = Head(tensors, name + ".message")
  }

  /// A message as it was read.
  struct Reading: Sendable {
    /// Of each word, by what stands before and behind it.
    fileprivate let states: [Vector]
    fileprivate let keys: [Vector]
    fileprivate let whole: Vector
  }

  func read(_ all: [Features]) -> Reading {
    let vectors = (all.isEmpty ? [Features(named: false)] : all).map { features in
      var vector = Vector.zeros(Self.word)
      words.add(features, to: &vector)
      return vector
    }
    let states = zip(forward.read(vectors), backward.read(vectors.reversed()).reversed()).map(+)
    var whole = states[0]
    for state in states { whole.formMaximum(state) }
    return Reading(states: states, keys: states.map(keys.product), whole: whole)
  }

  /// Weighs somebody, an event or the whole by where the message tells of them, what else there bears on them, and what else is seen of them.
  struct Head: Sendable {
    private let query, hidden, output: Matrix
    private let features: FeatureTable

    private static let hidden = 64, outputs = 8

    fileprivate init(_ tensors: Tensors, _ name: String) {
      query = Matrix(tensors, name + ".query", rows: SequenceModel.key, columns: 2 * SequenceModel.state)
      hidden = Matrix(tensors, name + ".hidden", rows: Self.hidden, columns: 6 * SequenceModel.state)
      output = Matrix(tensors, name + ".output", rows: Self.outputs, columns: Self.hidden)
      features = FeatureTable(tensors, name + ".features", rows: Self.hidden)
    }

    /// `places`: of the words read.
    func scores(_ reading: Reading, at places: [Int], _ seen: Features, count: Int) -> [Double] {
      var own = places.first.map { reading.states[$0] } ?? Vector.zeros(2 * SequenceModel.state)
      for place in places { own.formMaximum(reading.states[place]) }
      let asked = Self.attention(reading, query.product(own))
      var sum = hidden.product(own + asked + reading.whole)
      features.add(seen, to: &sum)
      return output.product(sum.rectified()).numbers(count).map(Double.init)
    }

    /// What answers best, each word by its share.
    private static func attention(_ reading: Reading, _ query: Vector) -> Vector {
      let root = Float(SequenceModel.key).squareRoot()
      let scores = reading.keys.map { $0.product(query) / root }
      let most = scores.max() ?? 0
      let shares = scores.map { exp($0 - most) }
      let total = shares.reduce(0, +)
      var sum = Vector.zeros(2 * SequenceModel.state)
      for (state, share) in zip(reading.states, shares) { sum.add(state, times: share / total) }
      return sum
    }
  }
}
