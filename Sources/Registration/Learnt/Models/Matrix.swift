internal import Foundation

/// Numbers, eight side by side.
typealias Vector = [SIMD8<Float>]

extension Vector {
  static func zeros(_ count: Int) -> Vector { Vector(repeating: .zero, count: count / 8) }

  mutating func add(_ other: Vector) {
    for lane in indices { self[lane] += other[lane] }
  }

  /// Where either is greater.
  mutating func formMaximum(_ other: Vector) {
    for lane in indices { self[lane] = pointwiseMax(self[lane], other[lane]) }
  }

  mutating func add(_ other: Vector, times factor: Float) {
    for lane in indices { self[lane] += other[lane] * factor }
  }

  func product(_ other: Vector) -> Float {
    var sum = SIMD8<Float>.zero
    for lane in indices { sum += self[lane] * other[lane] }
    return sum.sum()
  }

  func rectified() -> Vector { map { pointwiseMax($0, .zero) } }

  func numbers(_ count: Int) -> [Float] { (0..<count).map { self[$0 / 8][$0 % 8] } }
}

/// A matrix and what is added to its product, column after column; rows are a multiple of eight.
struct Matrix: Sendable {
  private let lanes: Int
  private let columns: Vector
  private let bias: Vector

  /// Of nothing but zeros where there is none of that name.
  init(_ tensors: Tensors, _ name: String, rows: Int, columns count: Int) {
    lanes = rows / 8
    // The last column is what is added.
    let told: Tensor<SIMD8<Float>> = tensors[name, [count + 1, rows]]
    let all = told.count > 0 ? told.copied() : Vector.zeros((count + 1) * rows)
    columns = all.dropLast(lanes)
    bias = all.suffix(lanes)
  }

  func product(_ vector: Vector) -> Vector {
    var sum = bias
    columns.withUnsafeBufferPointer { columns in
      sum.withUnsafeMutableBufferPointer { sum in
        var at = 0
        for lane in vector.indices {
          let factors = vector[lane]
          for row in 0..<lanes {
            var total = sum[row]
            for place in 0..<8 { total += columns[at + place * lanes + row] * factors[place] }
            sum[row] = total
          }
          at += 8 * lanes
        }
      }
    }
    return sum
  }
}

/// A vector for each property; of properties, their sum.
struct FeatureTable: Sendable {
  private let index: FeatureIndex
  private let lanes: Int
  /// In whole steps of the property's scale.
  private let cells: Tensor<SIMD8<Int8>>
  private let scales: Tensor<Float>

  init(_ tensors: Tensors, _ name: String, rows: Int) {
    index = FeatureIndex(tensors, name)
    lanes = rows / 8
    cells = tensors[name + ".cells", [index.count, rows]]
    scales = tensors[name + ".scales", [index.count]]
  }

  func add(_ features: Features, to sum: inout Vector) {
    for key in features.keys {
      guard let place = index[key] else { continue }
      for lane in 0..<lanes { sum[lane] += SIMD8<Float>(cells[place * lanes + lane]) * scales[place] }
    }
  }
}
