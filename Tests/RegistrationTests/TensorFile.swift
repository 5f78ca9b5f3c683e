import Foundation

@testable import Registration

/// A file of tensors, written as deploy/learn does (safetensors).
struct TensorFile {
  private var header: [String: Entry] = [:]
  private var numbers = Data()

  private struct Entry: Encodable {
    var dtype: String
    var shape: [Int]
    var data_offsets: [Int]
  }

  var data: Data {
    let text = (try? JSONEncoder().encode(header)) ?? Data()
    return withUnsafeBytes(of: UInt64(text.count).littleEndian) { Data($0) } + text + numbers
  }

  var tensors: Tensors { Tensors(data) }

  mutating func add<Number: TensorElement>(_ name: String, _ shape: [Int], _ told: [Number]) {
    let start = numbers.count
    told.withUnsafeBytes { numbers.append(contentsOf: $0) }
    header[name] = Entry(dtype: Number.dtype, shape: shape, data_offsets: [start, numbers.count])
  }

  /// The keys of properties, and their rows in the order of those.
  mutating func add<Row>(_ model: String, keysOf rows: [String: Row]) -> [Row] {
    let told = rows.map { (key: Features.key($0.key), row: $0.value) }.sorted { $0.key < $1.key }
    add(model + ".keys", [told.count], told.map(\.key))
    return told.map(\.row)
  }

  /// A regression; weights are thousandths.
  mutating func addLogistic(_ model: String, bias: [Int16], _ weights: [String: [Int16]]) {
    let four = { (told: [Int16]) in told + Array(repeating: 0, count: 4 - told.count) }
    let rows = add(model, keysOf: weights)
    add(model + ".weights", [rows.count, 4], rows.flatMap(four))
    add(model + ".bias", [4], four(bias))
  }
}
