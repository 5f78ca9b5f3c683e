internal import CMalloc
internal import Glibc

/// How the heap is kept small.
package enum Memory {
  /// glibc keeps a heap for nearly each thread; what one lets go, another cannot use. One for each of a few processors is enough.
  private static let heaps: Int32 = 2

  /// Programs and libraries stay where they were loaded.
  private static let unwritten = MemoryMap.unwritten()

  /// To be called before any thread is made.
  package static func prepare() { mallopt(M_ARENA_MAX, heaps) }

  /// Afterwards what was let go is the system's again, and so is what was read of programs and libraries: what is needed once more of these comes
  /// back from the system's cache. Takes some milliseconds after a burst of work.
  static func giveBack() {
    malloc_trim(0)
    for range in unwritten {
      madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
    }
  }
}
