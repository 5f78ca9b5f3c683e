/// Lines at the end of a message that list people above whoever signs: no part of the signature.
struct ListBlock: Sendable {
  let words: Words
  let reader: NameReader
  /// The words of the name in From.
  let author: Set<String>

  /// The first of the last lines that is no list: where who signs stands below lines that begin with a full name each, two just under what
  /// is said or three anywhere.
  func end(from first: Int, in lines: [Range<Int>]) -> Int {
    let first = endOfTable(from: first, in: lines)
    guard first < lines.endIndex, !Tail.isFarewell(lines[first], words) else { return first }
    let block = (first..<lines.endIndex).first { words.after(lines[$0].upperBound - 1).contains(.paragraph) }
    let signed = (first..<lines.endIndex).last { isAuthors(lines[$0]) }
    let below = signed.map { [$0] } ?? []
    let ends = below + (block.map { [$0 + 1] } ?? [])
    let isApart = words.before(lines[first].lowerBound).contains(.paragraph)
    for end in ends where end < lines.endIndex && end > first {
      let above = lines[first..<end]
      if !above.contains(where: { Tail.isFarewell($0, words) }), names(in: above).count > (isApart ? 2 : 1) {
        return end
      }
    }
    return first
  }

  /// Rows below the heads of columns.
  private func endOfTable(from first: Int, in lines: [Range<Int>]) -> Int {
    let table = TableRows(words, clauses: Array(lines[first...]))
    guard !table.headers.isEmpty else { return first }
    let last = (first..<lines.endIndex).last {
      table.people[lines[$0].lowerBound] != nil || table.headers.contains(lines[$0].lowerBound)
    }
    return last.map { $0 + 1 } ?? first
  }

  private func isAuthors(_ line: Range<Int>) -> Bool {
    Tail.leadingName(line, words, reader).map { run in
      run.words.filter { author.contains($0) }.count > 1
    } ?? false
  }

  private func names(in lines: ArraySlice<Range<Int>>) -> Set<[String]> {
    Set(
      lines.compactMap { line in
        Tail.leadingName(line, words, reader).flatMap {
          OrganisationNouns.opens($0.words[0]) ? nil : $0.words
        }
      })
  }
}
