internal import Foundation

/// A multinomial logistic regression over properties that are there or not: how likely each class is.
struct LogisticModel: Sendable {
  let classes: [String]
  private let index: FeatureIndex
  private let weights: [SIMD4<Int16>]
  private let bias: SIMD4<Float>

  /// Weights are whole thousandths in the table.
  private static let unit: Float = 1000

  /// The table has the classes' names in its first line, then the bias, then a line for each feature: a weight for each class (of two classes,
  /// for the second alone), and the feature's name, spaces included. At most four classes.
  init(table: String) {
    var lines = table.utf8.split(separator: UInt8(ascii: "\n"))[...]
    classes =
      lines.popFirst().map { $0.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } } ?? []
    let count = classes.count == 2 ? 1 : classes.count
    var names: [Substring.UTF8View] = []
    var rows = lines.map { line in
      var (weight, rest) = (SIMD4<Int16>.zero, line)
      for place in 0..<count { weight[place] = Self.number(&rest) }
      names.append(rest)
      return weight
    }[...]
    bias = rows.popFirst().map(Self.weight) ?? .zero
    weights = Array(rows)
    index = FeatureIndex(names: names.dropFirst())
  }

  /// The likelihood of each class, in their order.
  func likelihoods(_ features: Features) -> [Double] {
    var sum = SIMD4<Int32>.zero
    for key in features.keys {
      if let place = index[key] { sum &+= SIMD4<Int32>(truncatingIfNeeded: weights[place]) }
    }
    let scores = SIMD4<Float>(sum) / Self.unit + bias
    guard classes.count > 2 else {
      let second = 1 / (1 + exp(-Double(scores[0])))
      return [1 - second, second]
    }
    let powers = classes.indices.map { exp(Double(scores[$0])) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  private static func weight(_ told: SIMD4<Int16>) -> SIMD4<Float> { SIMD4<Float>(told) / unit }

  /// A whole number and the blank behind it.
  private static func number(_ rest: inout Substring.UTF8View) -> Int16 {
    var (value, isNegative) = (Int16(0), false)
    while let octet = rest.popFirst(), octet != UInt8(ascii: " ") {
      if octet == UInt8(ascii: "-") {
        isNegative = true
      } else {
        value = value * 10 + Int16(octet - UInt8(ascii: "0"))
      }
    }
    return isNegative ? -value : value
  }
}
