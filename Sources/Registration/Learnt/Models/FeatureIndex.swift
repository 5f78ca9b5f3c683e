/// The place of each property that a model knows, by its key.
struct FeatureIndex: Sendable {
  /// In ascending order.
  private let keys: Tensor<UInt64>

  init(_ tensors: Tensors, _ name: String) { keys = tensors[name + ".keys", [nil]] }

  var count: Int { keys.count }

  subscript(key: UInt64) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }
}
