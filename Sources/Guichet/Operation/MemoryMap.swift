internal import Foundation

/// What this process has mapped of files (proc_pid_smaps(5)).
enum MemoryMap {
  /// Where the program's and its libraries' pages are as they lie in their files: those which nobody may write, and nobody has written, not even
  /// the linker. Other files come and go; these stay.
  static func unwritten() -> [Range<UInt>] {
    (try? String(contentsOfFile: "/proc/self/smaps", encoding: .utf8)).map(unwritten) ?? []
  }

  static func unwritten(in map: String) -> [Range<UInt>] {
    var mappings: [Mapping] = []
    for line in map.split(separator: "\n") {
      if line.hasPrefix("Anonymous:"), let last = mappings.indices.last {
        mappings[last].isWritten = !line.hasSuffix(" 0 kB")
      } else if let mapping = Mapping(line) {
        mappings.append(mapping)
      }
    }
    let programs = Set(mappings.filter { $0.rights == "r-xp" }.map(\.file))
    return mappings.filter { mapping in
      ["r-xp", "r--p"].contains(mapping.rights) && !mapping.isWritten && mapping.file.hasPrefix("/")
        && programs.contains(mapping.file)
    }.map(\.range)
  }

  private struct Mapping {
    var range: Range<UInt>
    var rights: Substring
    var file: Substring
    var isWritten = true

    /// `55d0c0000000-55d0c4000000 r-xp 00000000 08:01 1234 /usr/bin/guichet`; nil for another line.
    init?(_ line: Substring) {
      let fields = line.split(separator: " ", maxSplits: 5)
      let ends = fields.first?.split(separator: "-").compactMap { UInt($0, radix: 16) } ?? []
      guard fields.count > 4, ends.count == 2, ends[0] < ends[1] else { return nil }
      range = ends[0]..<ends[1]
      rights = fields[1]
      file = fields.count > 5 ? fields[5].drop { $0 == " " } : ""
    }
  }
}
