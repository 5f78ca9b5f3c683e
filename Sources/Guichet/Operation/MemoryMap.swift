internal import Foundation

/// What this process has mapped of files (proc_pid_smaps(5)).
enum MemoryMap {
  /// Where a file's pages are as they lie in the file: those which nobody may write, and nobody has written, not even the linker.
  static func unwritten() -> [Range<UInt>] {
    (try? String(contentsOfFile: "/proc/self/smaps", encoding: .utf8)).map(unwritten) ?? []
  }

  static func unwritten(in map: String) -> [Range<UInt>] {
    var ranges: [Range<UInt>] = []
    var candidate: Range<UInt>?
    for line in map.split(separator: "\n") {
      if line.hasPrefix("Anonymous:") {
        if let range = candidate, line.hasSuffix(" 0 kB") { ranges.append(range) }
        candidate = nil
      } else if let range = range(of: line) {
        candidate = range
      }
    }
    return ranges
  }

  /// `55d0c0000000-55d0c4000000 r-xp 00000000 08:01 1234 /usr/bin/guichet`: a private mapping of a file; nil for another line.
  private static func range(of line: Substring) -> Range<UInt>? {
    let fields = line.split(separator: " ", maxSplits: 5)
    guard fields.count == 6, ["r-xp", "r--p"].contains(fields[1]) else { return nil }
    let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    let file = fields[5].drop { $0 == " " }
    guard file.hasPrefix("/"), ends.count == 2, ends[0] < ends[1] else { return nil }
    return ends[0]..<ends[1]
  }
}
