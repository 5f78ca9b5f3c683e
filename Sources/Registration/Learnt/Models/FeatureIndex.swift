/// The place of each property that a model knows, by its key.
struct FeatureIndex: Sendable {
  private let mask: Int
  /// Open addressing; nothing where the key is 0.
  private var keys: [UInt64]
  private var places: [Int32]

  /// Properties by their names; the first's place is 0.
  init(names: some Collection<Substring.UTF8View>) {
    var size = 4
    while size < names.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    places = Array(repeating: 0, count: size)
    for (place, name) in names.enumerated() {
      let key = Features.key(of: name), slot = slot(of: key)
      keys[slot] = key
      places[slot] = Int32(place)
    }
  }

  subscript(key: UInt64) -> Int? {
    let slot = slot(of: key)
    return keys[slot] == key ? Int(places[slot]) : nil
  }

  private func slot(of key: UInt64) -> Int {
    var at = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }
}
