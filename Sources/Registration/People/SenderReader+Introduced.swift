/// Whom the author says to be, in the body or where a line of it ends.
extension SenderReader {
  /// « je m'appelle Awa Diallo », « mon nom est … », `my name is …`, « moi c'est … ».
  var introduced: Person? {
    for clause in reading.clauses where clause.range.lowerBound >= reading.text.subjectCount {
      if let named = namedAfterColon(clause) { return named }
      if let run = labelled(clause) { return Person(name: run.name, words: run.words, range: run.range) }
      if let run = identified(clause) { return Person(name: run.name, words: run.words, range: run.range) }
      if let run = bracketed(clause) { return Person(name: run.name, words: run.words, range: run.range) }
      if let run = closing(clause) { return Person(name: run.name, words: run.words, range: run.range) }
      for hit in Introductions.book.hits(in: words, clause.range) {
        guard let run = reading.names.first(where: { $0.range.lowerBound == hit.range.upperBound }),
          run.isFull || isWhole(run), words.folded(run.range.upperBound) != "qui", !isFollowedByWho(run)
        else { continue }
        return Person(name: run.name, words: run.words, range: run.range)
      }
    }
    return nil
  }

  /// « … ? Awa Diallo, trésorière de … »: who signs on the request's own line, where From shows a part of the name or none.
  private func closing(_ clause: Reading.Clause) -> NameRun? {
    guard displayName == nil, clause.senses.isSubset(of: [.plain, .courtesy]), isLast(clause),
      let run = reading.names.first(where: { $0.isFull && clause.range.contains($0.range.lowerBound) })
    else { return nil }
    let shown = Set(Folding.fold(reading.author.name ?? "").split(separator: " ").map(String.init))
    let isShown = !shown.isDisjoint(with: run.words)
    if isShown, run.range.lowerBound == clause.range.lowerBound || endsWith(run, clause) { return run }
    return shown.isEmpty && signsAlone(run, clause) ? run : nil
  }

  /// Only thanks follow.
  private func isLast(_ clause: Reading.Clause) -> Bool {
    reading.clauses.reversed().first {
      !$0.senses.isSubset(of: [.courtesy]) || $0.senses.isEmpty && !isThanks($0)
    }
    .map { $0.range.lowerBound <= clause.range.lowerBound } ?? false
  }

  private func isThanks(_ clause: Reading.Clause) -> Bool {
    clause.range.count <= 5 && clause.range.allSatisfy { Self.thanks.contains(words[$0].folded) }
  }

  /// « c'est pour le club de marche, Rose Petit 06… »: nothing behind it but how to reach them.
  private func endsWith(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    words.before(run.range.lowerBound).contains(.comma)
      && Range(run.range.upperBound, upTo: clause.range.upperBound).allSatisfy(isContact)
  }

  /// The one person named, between thanks and how to reach them, where the author asks for themselves.
  private func signsAlone(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let others = clause.range.filter { !run.range.contains($0) }
    return others.allSatisfy { isContact($0) || Self.thanks.contains(words[$0].folded) }
      && reading.names.allSatisfy { PersonName.agree($0.words, run.words) }
      && reading.clauses.contains { $0.has([.registerSelf, .cancelSelf]) }
  }

  private func isContact(_ at: Int) -> Bool {
    [.phone, .email].contains(words[at].kind)
      || ["tel", "telephone", "portable", "mail"].contains(words[at].folded)
  }

  private static let thanks: WordSet = [
    "merci", "beaucoup", "d", "avance", "par", "bien", "a", "vous", "cordialement", "sincerement",
    "amicalement",
    "salutations", "respectueusement", "bonne", "journee", "soiree", "cdlt", "cdt",
  ]

  /// « Moi : Awa Diallo, ma mère : … ».
  private func labelled(_ clause: Reading.Clause) -> NameRun? {
    reading.names.first { run in
      run.isFull && clause.range.contains(run.range.lowerBound)
        && words.before(run.range.lowerBound).contains(.colon)
        && words.folded(run.range.lowerBound - 1) == "moi"
        && run.range.lowerBound - 1 == clause.range.lowerBound
    }
  }

  /// « Awa Diallo (moi), Rose Petit », « au nom d'Awa Diallo, la présidente, c'est moi », « mettez tout sous le mien : Awa Diallo ».
  private func identified(_ clause: Reading.Clause) -> NameRun? {
    reading.names.first { run in
      guard run.isFull, clause.range.contains(run.range.lowerBound) else { return false }
      if words.before(run.range.lowerBound).contains(.colon), words.folded(run.range.lowerBound - 1) == "mien"
      {
        return true
      }
      var end = run.range.upperBound
      if isMe(end) {
        return !words.before(end).isDisjoint(with: [.open, .dash, .comma]) && closes(end, clause)
      }
      while end < clause.range.upperBound, end < run.range.upperBound + 4,
        NameWords.offices.contains(words[end].folded)
          || ["le", "la", "l", "votre"].contains(words[end].folded)
      { end += 1 }
      let isIt = words.folded(end) == "c" && words.folded(end + 1) == "est" && isMe(end + 2)
      return isIt && !words.before(end).isDisjoint(with: [.open, .comma, .dash]) && closes(end + 2, clause)
    }
  }

  private func isMe(_ index: Int) -> Bool { ["moi", "me"].contains(words.folded(index)) }

  /// Nothing follows « moi » in its stretch.
  private func closes(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let end = words.folded(index + 1) == "meme" ? index + 2 : index + 1
    return end >= clause.range.upperBound || !words.before(end).isDisjoint(with: [.close, .comma, .dash])
  }

  /// « moi (Awa Diallo) ».
  private func bracketed(_ clause: Reading.Clause) -> NameRun? {
    reading.names.first { run in
      run.isFull && clause.range.contains(run.range.lowerBound)
        && words.before(run.range.lowerBound).contains(.open)
        && words.folded(run.range.lowerBound - 1) == "moi"
    }
  }

  /// Some have one name alone, which then is all that From shows.
  private func isWhole(_ run: NameRun) -> Bool {
    Folding.fold(reading.author.name ?? "").split(separator: " ").map(String.init) == run.words
  }

  /// « C'est Rose Petit (rose@petit.example) qui viendra »: somebody else.
  private func isFollowedByWho(_ run: NameRun) -> Bool {
    (run.range.upperBound..<run.range.upperBound + 4).contains { words.folded($0) == "qui" }
      // « c'est X, du club de marche, qui m'a parlé de vous »
      || (run.range.upperBound..<run.range.upperBound + 10).contains {
        words.folded($0) == "qui" && ["m", "me", "nous"].contains(words.folded($0 + 1))
      }
  }

  /// « Notez-moi pour le 17 : Awa Diallo ».
  private func namedAfterColon(_ clause: Reading.Clause) -> Person? {
    guard clause.has([.registerSelf, .openCondition]),
      !clause.has([.registerUs, .registerOthers, .attendsThird])
    else { return nil }
    let runs = reading.names.filter {
      clause.range.contains($0.range.lowerBound) && $0.isFull && !NameSlot.hasArticle($0, words)
    }
    guard let run = runs.first, words.before(run.range.lowerBound).contains(.colon), runs.count == 1 else {
      return nil
    }
    guard
      !clause.range.contains(where: {
        ["avec", "et", "plus"].contains(words[$0].folded) && $0 > run.range.lowerBound - 2
      })
    else { return nil }
    return Person(name: run.name, words: run.words, range: run.range)
  }
}
