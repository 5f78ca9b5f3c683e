internal import CMalloc

/// How the heap is kept small.
package enum Memory {
  /// glibc keeps a heap for nearly each thread; what one lets go, another cannot use. One for each of a few processors is enough.
  private static let heaps: Int32 = 2

  /// To be called before any thread is made.
  package static func prepare() { mallopt(M_ARENA_MAX, heaps) }

  /// Afterwards what was let go is the system's again. Takes some milliseconds after a burst of work.
  static func giveBack() { malloc_trim(0) }
}
