/// A message's number in one mailbox (RFC 3501 §2.3.1.1): 1…4294967295, never reused under the same `UIDValidity`.
package struct UID: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  package let value: UInt32

  /// nil for 0, which no message has.
  package init?(_ value: UInt32) {
    guard value > 0 else { return nil }
    self.value = value
  }

  /// The lowest UID there is.
  package static let first = UID(unchecked: 1)

  /// The UID after this one; nil after the highest there is.
  package var next: UID? { value == .max ? nil : UID(unchecked: value + 1) }

  package static func < (left: UID, right: UID) -> Bool { left.value < right.value }
  package var description: String { String(value) }

  /// For values known not to be 0.
  init(unchecked value: UInt32) { self.value = value }
}

/// What a mailbox's UIDs are valid under: when it changes, every UID known before means nothing (RFC 3501 §2.3.1.1).
package struct UIDValidity: Sendable, Hashable, Codable, CustomStringConvertible {
  package let value: UInt32

  /// nil for 0.
  package init?(_ value: UInt32) {
    guard value > 0 else { return nil }
    self.value = value
  }

  package var description: String { String(value) }
}
