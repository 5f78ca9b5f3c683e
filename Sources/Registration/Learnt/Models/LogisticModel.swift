internal import Foundation

/// A multinomial logistic regression over properties that are there or not: how likely each class is.
struct LogisticModel: Sendable {
  private let classes: Int
  private let index: FeatureIndex
  /// Of each property, in whole thousandths.
  private let weights: Tensor<SIMD4<Int16>>
  private let bias: SIMD4<Float>

  private static let unit: Float = 1000

  /// `classes`: how many, at most four. Of each property there is a weight for every class, of two classes for the second alone.
  init(_ tensors: Tensors, _ name: String, classes: Int) {
    self.classes = classes
    index = FeatureIndex(tensors, name)
    weights = tensors[name + ".weights", [index.count, 4]]
    let bias: Tensor<SIMD4<Int16>> = tensors[name + ".bias", [4]]
    self.bias = bias.count == 1 ? SIMD4<Float>(bias[0]) / Self.unit : .zero
  }

  /// The likelihood of each class, in their order.
  func likelihoods(_ features: Features) -> [Double] {
    var sum = SIMD4<Int32>.zero
    for key in features.keys {
      if let place = index[key] { sum &+= SIMD4<Int32>(truncatingIfNeeded: weights[place]) }
    }
    let scores = SIMD4<Float>(sum) / Self.unit + bias
    guard classes > 2 else {
      let second = 1 / (1 + exp(-Double(scores[0])))
      return [1 - second, second]
    }
    let powers = (0..<classes).map { exp(Double(scores[$0])) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }
}
