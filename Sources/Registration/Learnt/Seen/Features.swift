/// What is seen of a person, an event or a message: properties that are there or not, each by a name, as a model weighs them.
struct Features: Sendable {
  /// Of each name, once.
  private(set) var keys: Set<UInt64> = []
  /// The names themselves, where a model is to be learnt; nil at work, where nobody reads them.
  private(set) var names: Set<String>?

  init(named: Bool, capacity: Int = 512) {
    if named { names = [] }
    keys.reserveCapacity(capacity)
  }

  /// There is a property of that name, in up to four pieces.
  mutating func add(_ kind: String, _ a: String = "", _ b: String = "", _ c: String = "") {
    keys.insert(Self.key(kind, a, b, c))
    names?.insert(kind + a + b + c)
  }

  mutating func add(_ other: Features) {
    keys.formUnion(other.keys)
    names?.formUnion(other.names ?? [])
  }

  static func key(_ pieces: String...) -> UInt64 {
    pieces.reduce(offset) { key(of: $1.utf8, after: $0) }
  }

  /// FNV-1a of the name's octets.
  static func key(of name: some Sequence<UInt8>) -> UInt64 { key(of: name, after: offset) }

  private static func key(of name: some Sequence<UInt8>, after hash: UInt64) -> UInt64 {
    name.reduce(hash) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325
}
