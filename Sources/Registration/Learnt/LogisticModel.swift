internal import Foundation

/// A multinomial logistic regression over properties that are there or not: how likely each class is.
struct LogisticModel: Sendable {
  let classes: [String]
  private let mask: Int
  /// Open addressing by the feature's key; nothing where the key is 0.
  private var keys: [UInt64]
  private var weights: [SIMD4<Int16>]
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
    var size = 4
    while size < lines.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    weights = Array(repeating: .zero, count: size)
    var bias: SIMD4<Float>?
    for line in lines {
      var (weight, rest) = (SIMD4<Int16>.zero, line)
      for place in 0..<count { weight[place] = Self.number(&rest) }
      guard bias != nil else {
        bias = Self.weight(weight)
        continue
      }
      let key = Features.key(String(Substring(rest)))
      let slot = Self.slot(of: key, in: keys, mask)
      keys[slot] = key
      weights[slot] = weight
    }
    self.bias = bias ?? .zero
  }

  /// The likelihood of each class, in their order.
  func likelihoods(_ features: Features) -> [Double] {
    var sum = SIMD4<Int32>.zero
    for key in features.keys {
      let slot = Self.slot(of: key, in: keys, mask)
      if keys[slot] == key { sum &+= SIMD4<Int32>(truncatingIfNeeded: weights[slot]) }
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

  private static func slot(of key: UInt64, in keys: [UInt64], _ mask: Int) -> Int {
    var at = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }

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
