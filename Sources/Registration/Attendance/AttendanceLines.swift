internal import Foundation

/// Staff's answer to a sign-in sheet, cut where one thing told ends and the next begins: at line ends, but for a list below its heading, and
/// before « ; aussi présente : ».
struct AttendanceLines {
  private(set) var pieces: [String] = []
  /// The piece before is a heading, and its names follow below.
  private var isList = false

  init(_ text: String) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      take(String(line))
    }
    pieces = pieces.flatMap(Self.cut)
  }

  private mutating func take(_ line: String) {
    let line = line.trimmingCharacters(in: .whitespaces)
    guard !line.isEmpty else {
      // An empty line below the heading itself ends nothing.
      if pieces.last?.hasSuffix(":") != true { isList = false }
      return
    }
    if isList, !line.contains(":"), let last = pieces.last {
      let name = line.trimmingCharacters(in: Self.marks)
      pieces[pieces.count - 1] =
        last.hasSuffix(":") || last.hasSuffix(",") ? "\(last) \(name)" : "\(last), \(name)"
    } else {
      pieces.append(line)
      isList = line.hasSuffix(":") || line.hasSuffix(",")
    }
  }

  private static func cut(_ line: String) -> [String] {
    var pieces: [String] = []
    var start = line.startIndex
    for match in line.matches(of: heads) {
      // « non inscrite, présente : Rose Petit »
      if line[start..<match.range.lowerBound].contains("inscri") { continue }
      pieces.append(String(line[start..<match.range.lowerBound]))
      start = match.output.order.startIndex
    }
    pieces.append(String(line[start...]))
    return pieces.map { $0.trimmingCharacters(in: marks) }.filter { !$0.isEmpty }
  }

  /// Made once; it captures nothing but text, so that any thread may read it.
  private nonisolated(unsafe) static let heads =
    /\s*[;.,]\s*(?:et\s+)?(?<order>(?:aussi\s+|également\s+|en plus\s*)?(?:(?:absente?s?|présente?s?|excusée?s?|venue?s?)\b[^:;,.]{0,40}|en plus\s*):)/
    .ignoresCase()

  private static let marks = CharacterSet.whitespaces.union(CharacterSet(charactersIn: ",;•*>-–—."))
}
