package import Foundation

/// A message as the server gave it.
package struct FetchedMessage: Sendable, Equatable {
  package let uid: UID
  /// INTERNALDATE: when the server received it. nil where the server's date cannot be read.
  package let internalDate: Date?
  /// RFC822.SIZE in octets, as the server tells it; Exchange's is an estimate.
  package let size: Int
  /// The message, or its beginning.
  package let bytes: [UInt8]
  /// Whether `bytes` is only the beginning.
  package let isTruncated: Bool

  package init(uid: UID, internalDate: Date?, size: Int, bytes: [UInt8], isTruncated: Bool) {
    self.uid = uid
    self.internalDate = internalDate
    self.size = size
    self.bytes = bytes
    self.isTruncated = isTruncated
  }
}

/// What whoever was handed a message wants next.
package enum FetchStep: Sendable, Equatable {
  case next
  /// No more: what the server still sends of this FETCH is dropped.
  case stop
}

/// How a FETCH ended.
package struct FetchReport: Sendable, Equatable {
  /// UIDs that were asked for and not given: moved away by a colleague, or a server that lists what it does not give.
  /// After `.stop`, those not handed on count as missing too.
  package internal(set) var missing = UIDSet()
  /// Whether the caller stopped it.
  package internal(set) var wasStopped = false
}
