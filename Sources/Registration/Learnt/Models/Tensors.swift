private import CWeights
package import Foundation

/// Arrays of numbers by their names, in the format safetensors (https://github.com/huggingface/safetensors): the length of a header, the header in
/// JSON, and the numbers, least octet first. They are read where they lie.
package struct Tensors: @unchecked Sendable {
  /// Never given back, and never written to.
  private let numbers: UnsafeRawBufferPointer
  private let entries: [String: Entry]

  private struct Entry: Decodable {
    var dtype: String
    var shape: [Int]
    var data_offsets: [Int]
  }

  /// What this program was built with.
  static let shipped = Tensors(UnsafeRawBufferPointer(start: weights_start(), count: weights_count()))

  /// A file's content, which stays in memory for good.
  package init(_ file: Data) {
    let octets = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 16)
    octets.copyBytes(from: file)
    self.init(UnsafeRawBufferPointer(octets))
  }

  /// Without any where the header is not whole.
  private init(_ octets: UnsafeRawBufferPointer) {
    let length = octets.count < 8 ? 0 : Int(clamping: octets.loadUnaligned(as: UInt64.self))
    let header = octets.dropFirst(8).prefix(length)
    numbers = UnsafeRawBufferPointer(rebasing: octets.dropFirst(8 + header.count))
    entries = (try? JSONDecoder().decode([String: Entry].self, from: Data(header))) ?? [:]
  }

  /// `shape`: nil for as many as there are. Of no elements where there is none of that name, shape and numbers.
  subscript<Element: TensorElement>(name: String, shape: [Int?]) -> Tensor<Element> {
    guard let entry = entries[name], entry.dtype == Element.dtype, entry.shape.count == shape.count,
      zip(entry.shape, shape).allSatisfy({ $1 == nil || $0 == $1 }),
      entry.data_offsets.count == 2, entry.data_offsets[0] >= 0,
      entry.data_offsets[1] - entry.data_offsets[0] == entry.shape.reduce(Element.numberSize, *),
      entry.data_offsets[1] <= numbers.count
    else { return Tensor(octets: UnsafeRawBufferPointer(start: nil, count: 0)) }
    return Tensor(
      octets: UnsafeRawBufferPointer(rebasing: numbers[entry.data_offsets[0]..<entry.data_offsets[1]]))
  }
}

/// The numbers of an array, one after another, or several at a time.
struct Tensor<Element: TensorElement>: @unchecked Sendable {
  fileprivate let octets: UnsafeRawBufferPointer

  var count: Int { octets.count / MemoryLayout<Element>.stride }

  subscript(place: Int) -> Element {
    let size = MemoryLayout<Element>.stride
    var element = Element()
    withUnsafeMutableBytes(of: &element) { room in
      room.copyMemory(from: UnsafeRawBufferPointer(rebasing: octets[place * size..<(place + 1) * size]))
    }
    return element
  }

  func copied() -> [Element] {
    Array(unsafeUninitializedCapacity: count) { room, filled in
      filled = count
      UnsafeMutableRawBufferPointer(room).copyMemory(from: octets)
    }
  }
}

/// A number, or several side by side.
protocol TensorElement {
  init()
  /// As safetensors names the numbers.
  static var dtype: String { get }
  /// In octets.
  static var numberSize: Int { get }
}

extension TensorElement {
  static var numberSize: Int { MemoryLayout<Self>.size }
}

extension UInt64: TensorElement { static var dtype: String { "U64" } }
extension Int32: TensorElement { static var dtype: String { "I32" } }
extension Int16: TensorElement { static var dtype: String { "I16" } }
extension Int8: TensorElement { static var dtype: String { "I8" } }
extension Float: TensorElement { static var dtype: String { "F32" } }

extension SIMD2: TensorElement where Scalar: TensorElement {
  static var dtype: String { Scalar.dtype }
  static var numberSize: Int { Scalar.numberSize }
}
extension SIMD4: TensorElement where Scalar: TensorElement {
  static var dtype: String { Scalar.dtype }
  static var numberSize: Int { Scalar.numberSize }
}
extension SIMD8: TensorElement where Scalar: TensorElement {
  static var dtype: String { Scalar.dtype }
  static var numberSize: Int { Scalar.numberSize }
}
