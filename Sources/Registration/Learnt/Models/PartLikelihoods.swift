internal import Foundation

/// How likely it is that somebody, or an event, is asked for, given up, or neither; or that somebody goes from one event to another.
struct PartLikelihoods: Sendable {
  enum Part: String, CaseIterable { case cancel, move, none, register }

  private var likelihoods: [Part: Double]
  /// What those who are unsure find: of each part the least likelihood that any reader gives it.
  private var leasts: [Part: Double] = [:]

  /// By odds' logarithms, in the order of `Part.allCases` as far as they go, without the parts `but`.
  init(scores: [Double], but left: Set<Part> = []) {
    let most = scores.max() ?? 0
    self.init(shares: scores.map { exp($0 - most) }, but: left)
  }

  /// In the same order, by their ratios to each other.
  init(shares: [Double], but left: Set<Part> = []) {
    let parts = Part.allCases.filter { !left.contains($0) }
    likelihoods = Dictionary(uniqueKeysWithValues: zip(parts, shares))
    normalise()
  }

  private init(_ likelihoods: [Part: Double]) { self.likelihoods = likelihoods }

  subscript(part: Part) -> Double { likelihoods[part] ?? 0 }

  /// The likelihood that the least convinced of its readers gives that part.
  func least(_ part: Part) -> Double { leasts[part] ?? self[part] }

  var best: Part { ranked[0] }

  var named: [String: Double] {
    Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0.rawValue, self[$0]) })
  }

  /// The likeliest first.
  var ranked: [Part] { Part.allCases.sorted { self[$0] > self[$1] } }

  /// Those who stand in one list share what becomes of them, but for whom is given up there.
  static func shared(_ all: [PartLikelihoods], by lists: [Int?]) -> [PartLikelihoods] {
    let members = Dictionary(grouping: all.indices.filter { lists[$0] != nil && all[$0].best != .cancel }) {
      lists[$0]
    }
    var shared = all
    for list in members.values where list.count > 1 {
      let mean = mean(of: list.map { all[$0] })
      for place in list { shared[place] = mean }
    }
    return shared
  }

  /// The geometric mean.
  static func mean(of all: [PartLikelihoods]) -> PartLikelihoods {
    var mean = PartLikelihoods([:])
    for part in Part.allCases {
      mean.likelihoods[part] = exp(all.map { log(max($0[part], 1e-9)) }.reduce(0, +) / Double(all.count))
      mean.leasts[part] = all.map { $0.least(part) }.min()
    }
    mean.normalise()
    return mean
  }

  private mutating func normalise() {
    let total = likelihoods.values.reduce(0, +)
    likelihoods = likelihoods.mapValues { $0 / total }
  }
}
