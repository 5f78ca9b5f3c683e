internal import Foundation
internal import Synchronization

/// Messages that are read later than they come, in a file without a name: a mailbox may be larger than the memory.
final class Spool: Sendable {
  private let file: FileHandle
  private let length = Mutex(UInt64(0))

  /// nil where no file can be made.
  init?() {
    guard let file = FileHandle.nameless() else { return nil }
    self.file = file
  }

  /// Says where it lies.
  func add(_ bytes: [UInt8]) throws -> UInt64 {
    try length.withLock { length in
      let offset = length
      try file.seek(toOffset: offset)
      try file.write(contentsOf: Data(bytes))
      length += UInt64(bytes.count)
      return offset
    }
  }

  func read(from offset: UInt64, count: Int) throws -> [UInt8] {
    try length.withLock { _ in
      try file.seek(toOffset: offset)
      return [UInt8](try file.read(upToCount: count) ?? Data())
    }
  }
}
