import Testing

@testable import Guichet

@Suite("Which pages may be given back")
struct MemoryMapTests {
  /// A mapping with so many kilobytes that lie no longer as in the file.
  private static func mapping(_ head: String, written: Int) -> String {
    "\(head)\nSize:                 16 kB\nAnonymous:      \(written) kB\nVmFlags: rd mr mw me\n"
  }

  @Test(
    "Those of files that nobody may write or has written",
    arguments: [
      ("1000-5000 r-xp 00000000 08:01 1234                       /usr/bin/guichet", 0, true),
      ("1000-5000 r--p 00000000 08:01 1234                       /usr/lib/a library.so", 0, true),
      // It may be gone by now, and something else in its place.
      ("1000-5000 r--p 00000000 08:01 1234                       /usr/share/a table", 0, false),
      // What the linker has filled in and closed (RELRO).
      ("1000-5000 r--p 00000000 08:01 1234                       /usr/bin/guichet", 8, false),
      ("1000-5000 rw-p 00000000 08:01 1234                       /usr/bin/guichet", 0, false),
      ("1000-5000 r--s 00000000 08:01 1234                       /var/lib/guichet/guichet.sqlite", 0, false),
      ("1000-5000 r-xp 00000000 00:00 0                          [vdso]", 0, false),
      ("1000-5000 r--p 00000000 00:00 0 ", 0, false),
    ])
  func ranges(_ head: String, written: Int, isGiven: Bool) {
    let heap = Self.mapping("9000-a000 rw-p 00000000 00:00 0                  [heap]", written: 4)
    // Of which nothing may be given back here.
    let code = ["/usr/bin/guichet", "/usr/lib/a library.so"].map {
      Self.mapping("6000-7000 r-xp 00000000 08:01 1234   \($0)", written: 4)
    }
    let found = MemoryMap.unwritten(in: heap + code.joined() + Self.mapping(head, written: written) + heap)
    #expect(found == (isGiven ? [0x1000..<0x5000] : []))
  }

  @Test("Of a process at work there are some, and it goes on without them")
  func ownPages() {
    #expect(!MemoryMap.unwritten().isEmpty)
    Memory.giveBack()
    #expect(!MemoryMap.unwritten().isEmpty)
  }
}
