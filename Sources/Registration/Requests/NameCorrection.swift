/// « Mon nom s'écrit Diallo », « c'est Awa et non Ava », « vous avez écrit Lefevre, c'est Lefèvre ».
struct NameCorrection: Sendable {
  struct Result: Sendable, Equatable {
    var person: String?
    var name: String
    var owned: [Range<Int>]
  }

  let reading: Reading
  let clauses: [Reading.Clause]
  /// Full names that the letter answered, or the quoted text, tells.
  let told: [NameRun]
  private var words: Words { reading.words }

  var result: Result? { spelled ?? bare }

  /// Where the author says so.
  private var spelled: Result? {
    let body = clauses.filter { !$0.sentence.isSubject }
    let hits = body.flatMap { clause in
      CorrectionPhrases.fields.hits(in: words, clause.range).map { (hit: $0, clause: clause) }
    }
    let wrong = hits.filter { $0.hit.meaning == .misspelt }.compactMap {
      name(at: $0.hit.range.upperBound, $0.clause)
    }
    .first
    let names = hits.filter { $0.hit.meaning == .name }
    for (hit, clause) in names.sorted(by: { $0.hit.range.count > $1.hit.range.count }) {
      let isSpelling = Self.isOfSpelling(hit.range, words)
      if let right = name(at: hit.range.upperBound, clause), right != wrong {
        let old = rather(than: right, clause) ?? wrong
        guard isSpelling || old != nil || isNearTold(right) else { continue }
        return complete(right, old)
      }
      // « Diallo s'écrit avec deux l »
      if isSpelling, let right = name(endingAt: hit.range.lowerBound, clause) {
        return complete(right, wrong)
      }
    }
    // « vous avez écrit Y au lieu de X »
    if let wrong, let clause = body.first(where: { $0.range.contains(wrong.lowerBound) }),
      let right = rather(than: wrong, clause)
    {
      return complete(right, wrong)
    }
    return nil
  }

  /// A name alone, that is nearly one of those the letter tells.
  private var bare: Result? {
    let lines = words.lines.filter { line in
      line.lowerBound >= reading.text.subjectCount && !reading.text.isSignature[line.lowerBound]
        && !line.allSatisfy { RequestWords.courtesy.contains(words[$0].folded) }
    }
    guard let line = lines.first, lines.dropFirst().allSatisfy(isSignature), (2...5).contains(line.count),
      line.allSatisfy({ words[$0].kind == .word && words[$0].isCapitalised || isJoined($0) })
    else { return nil }
    let spelled = PersonName.spelled(words, line)
    let folded = line.map { words[$0].folded }
    let near = told.filter { run in
      run.name != spelled && run.words.count == folded.count
        && !PersonName.agree(run.words, reading.author.nameWords)
        && zip(run.words, folded).allSatisfy { $0 == $1 || Spelling.isNear($0, $1) }
    }
    guard Set(near.map(\.name)).count == 1, let base = near.first,
      !told.contains(where: { $0.name == spelled })
    else { return nil }
    return Result(person: base.name, name: spelled, owned: [line])
  }

  private func isSignature(_ line: Range<Int>) -> Bool {
    reading.tail.names.contains {
      $0.range.overlaps(line) && PersonName.agree($0.words, reading.author.nameWords)
    }
  }

  private static func isOfSpelling(_ range: Range<Int>, _ words: Words) -> Bool {
    range.contains {
      ["ecrit", "orthographie", "spelled", "spelt", "lire", "ecrire"].contains(words[$0].folded)
    }
  }

  private func isNearTold(_ range: Range<Int>) -> Bool {
    told.contains { run in
      let known = run.name.split(separator: " ").map(String.init)
      return range.contains { at in known.contains { isNear($0, words[at].text) && $0 != words[at].text } }
    }
  }

  /// « … et non Ava », « … au lieu de Ava », within the clause.
  private func rather(than range: Range<Int>, _ clause: Reading.Clause) -> Range<Int>? {
    var start = range.upperBound
    while start < clause.range.upperBound, start < range.upperBound + 6 {
      let rest = Range(start, upTo: clause.range.upperBound)
      if let hit = CorrectionPhrases.ratherThan.hits(in: words, rest).first(where: {
        $0.range.lowerBound == start
      }) {
        return name(at: hit.range.upperBound, clause)
      }
      guard CorrectionPhrases.spelling.contains(words[start].folded) || words[start].folded.utf8.count == 1
      else {
        return nil
      }
      start += 1
    }
    return nil
  }

  /// Words with capitals from there on, those that a hyphen or apostrophe joins among them.
  private func name(at start: Int, _ clause: Reading.Clause) -> Range<Int>? {
    var end = start
    while end < clause.range.upperBound, end < start + 5, isName(end),
      end == start || words.before(end).isSubset(of: [.space, .hyphen, .apostrophe, .quote])
    { end += 1 }
    return end > start ? start..<end : nil
  }

  private func name(endingAt end: Int, _ clause: Reading.Clause) -> Range<Int>? {
    var start = end
    while start > clause.range.lowerBound, start > end - 4, isName(start - 1) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private func isName(_ at: Int) -> Bool {
    let word = words[at]
    guard word.kind == .word, word.isCapitalised, word.text.unicodeScalars.count > 1 else { return false }
    return !NameWords.excludes(word.folded)
  }

  private func isJoined(_ at: Int) -> Bool {
    words[at].kind == .word && !words.before(at).isDisjoint(with: [.hyphen, .apostrophe])
  }

  /// Same letters, or nearly.
  private func isNear(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Folding.fold(a), Folding.fold(b))
    return x == y || x.utf8.count > 2 && y.utf8.count > 2 && Spelling.isNear(x, y)
  }

  /// The whole name: a part of it that is corrected is put into the one that holds it, as the letter or From has it.
  private func complete(_ right: Range<Int>, _ wrong: Range<Int>?) -> Result? {
    let spelled = PersonName.spelled(words, right)
    let owned = [right] + (wrong.map { [$0] } ?? [])
    let old = wrong.map { PersonName.spelled(words, $0) }
    let parts = spelled.split(separator: " ").map(String.init)
    let candidates = told.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if parts.count > 1 {
      let base = candidates.filter { holds($0, old ?? spelled) || old == nil && resembles($0, parts) }
      let person = Set(base).count == 1 ? base.first : old.flatMap { $0.contains(" ") ? $0 : nil }
      return Result(person: person == spelled ? nil : person, name: spelled, owned: owned)
    }
    for base in [candidates, displayed] {
      let fitting = base.compactMap { name in
        replaced(in: name, old ?? spelled, by: spelled).map { (name, $0) }
      }
      guard Set(fitting.map(\.0)).count <= 1 else { return nil }
      guard let (name, whole) = fitting.first else { continue }
      // From has the name as it should be: the register's is told by the wrong part.
      let person = name == whole ? old.flatMap { replaced(in: name, spelled, by: $0) } : name
      return Result(person: person == whole ? nil : person, name: whole, owned: owned)
    }
    return nil
  }

  private var displayed: [String] {
    SenderReader(reading: reading).displayName.map { [$0.name] } ?? []
  }

  private func holds(_ name: String, _ part: String) -> Bool {
    let parts = part.split(separator: " ").map { Folding.fold($0) }
    let all = name.split(separator: " ").map { Folding.fold($0) }
    return parts.allSatisfy(all.contains)
  }

  private func resembles(_ name: String, _ parts: [String]) -> Bool {
    let all = name.split(separator: " ").map(String.init)
    return all.count == parts.count && zip(all, parts).allSatisfy(isNear)
  }

  /// The name with its one word that is that part, or nearly, written anew.
  private func replaced(in name: String, _ part: String, by new: String) -> String? {
    var all = name.split(separator: " ").map(String.init)
    let exact = all.indices.filter { Folding.fold(all[$0]) == Folding.fold(part) }
    let near = exact.isEmpty ? all.indices.filter { isNear(all[$0], part) } : exact
    guard near.count == 1, let at = near.first else { return nil }
    all[at] = new
    return all.joined(separator: " ")
  }
}
