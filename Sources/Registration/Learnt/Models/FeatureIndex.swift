/// The place of each property that a model knows, by its key.
struct FeatureIndex: Sendable {
  /// In ascending order.
  private let keys: Tensor<UInt64>

  init(_ tensors: Tensors, _ name: String) { keys = tensors[name + ".keys", [nil]] }

  var count: Int { keys.count }

  subscript(key: UInt64) -> Int? {
    var (low, high) = surroundings(of: key)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }

  /// Hashes lie evenly: a key stands near its share of all there are.
  private func surroundings(of key: UInt64) -> (low: Int, high: Int) {
    let share = Int(key.multipliedFullWidth(by: UInt64(keys.count)).high)
    var (low, high, reach) = (share, share, 32)
    repeat {
      low = max(0, low - reach)
      reach *= 2
    } while low > 0 && keys[low] > key
    reach = 32
    repeat {
      high = min(keys.count, high + reach)
      reach *= 2
    } while high < keys.count && keys[high] < key
    return (low, high)
  }
}
