/// Who comes along, held against who would be registered.
extension Audit {
  /// « … et moi », where the author has no seat.
  var lostAuthor: Range<Int>? {
    guard registers, !seatsAuthor else { return nil }
    return clauses.lazy.filter(isOfSeats).compactMap { clause in
      clause.range.first { isAuthorJoined($0, clause) && !clause.refuses($0) }
    }.first.map { $0..<$0 + 1 }
  }

  /// « annulez Rose Petit, et moi avec », where the author keeps their seat.
  var lostLeaver: Range<Int>? {
    guard !registers, !isSeated(.cancel) else { return nil }
    return clauses.lazy.filter { $0.has(Sense.cancelling) && !$0.has([.keeps, .wasRegistered]) }.compactMap {
      clause in
      clause.range.first { index in
        guard !clause.refuses(index) else { return false }
        return words[index].folded.hasPrefix("mien") || isAuthorJoined(index, clause)
          || isBrought(index, clause)
      }
    }.first.map { $0..<$0 + 1 }
  }

  /// « moi avec », « moi aussi », « moi non plus ».
  private func isBrought(_ index: Int, _ clause: Reading.Clause) -> Bool {
    words[index].folded == "moi"
      && ["avec", "aussi", "egalement", "pareillement", "non"].contains(words.folded(index + 1))
  }

  /// « une place pour Rose Petit », where the author, who speaks of nobody else, would have one as well.
  var soleSeat: Range<Int>? {
    guard registers, seats > 1, seatsAuthor else { return nil }
    let asking = clauses.filter { $0.has(Sense.registering) && !$0.sentence.isSubject }
    guard !asking.contains(where: { $0.range.contains { Self.ownWords.contains(words[$0].folded) } }) else {
      return nil
    }
    return asking.lazy.compactMap { clause in clause.range.first { isSeatOfOne($0, clause) } }.first.map {
      $0..<$0 + 1
    }
  }

  private func isSeatOfOne(_ index: Int, _ clause: Reading.Clause) -> Bool {
    ["place", "inscription", "chaise", "siege"].contains(words[index].folded)
      && ["une", "1", "un"].contains(words.folded(index - 1))
      && ["pour", "de", "d"].contains(words.folded(index + 1))
      && clause.range.filter { at in reading.names.contains { $0.range.lowerBound == at } }.count == 1
  }

  private static let ownWords: WordSet = ["je", "j", "moi", "me", "m", "nous", "on", "mienne", "autre", "et"]

  /// « en compagnie de ma fille », and one seat; « accompagnée de Rose Petit », who has none.
  var lostCompany: Range<Int>? {
    guard registers else { return nil }
    return clauses.lazy.filter(isOfSeats).compactMap { clause in
      clause.range.first { isCompany($0) && !clause.refuses($0) && (seats == 1 || isStranger(after: $0)) }
    }.first.map { $0..<$0 + 1 }
  }

  /// « Je m'inscris. Elle aussi. »: one more, who has no seat.
  var lostOther: Range<Int>? {
    guard registers, actions.allSatisfy({ $0.seats < 2 }) else { return nil }
    return clauses.lazy.compactMap { clause in
      clause.sentence.isSubject || clause.range.count > 6
        ? nil
        : clause.range.first { at in
          ["aussi", "egalement", "idem", "pareil", "too"].contains(words[at].folded)
            && (at - 1..<at + 3).contains {
              clause.range.contains($0) && $0 != at
                && (["elle", "lui", "eux", "elles", "il", "ils"].contains(words[$0].folded)
                  || NameWords.kin.contains(words[$0].folded))
            }
        }
    }.first.map { $0..<$0 + 1 }
  }

  /// « mes deux garçons, Jan et Filip », where their seats are nobody's.
  var lostGivenNames: Range<Int>? {
    guard registers, actions.contains(where: { $0.seats > $0.participants.count }) else { return nil }
    return reading.names.first { run in
      guard !run.isFull, !run.isTitled, !actions.hold(run),
        let clause = clauses.first(where: { $0.range.contains(run.range.lowerBound) }), isOfSeats(clause),
        !clause.refuses(run.range.lowerBound)
      else { return false }
      var at = run.range.lowerBound - 1
      while at > clause.range.lowerBound, words[at].isCapitalised || words[at].folded == "et" { at -= 1 }
      return clause.range.contains(at) && NameWords.isCompany(words[at].folded)
    }?.range
  }

  /// Somebody named, of whom no participant has the name.
  private func isStranger(after link: Int) -> Bool {
    let known = actions.flatMap(\.participants).flatMap {
      $0.nameWords
    }
    let first = Range(link + 2, upTo: min(link + 6, words.count)).first { at in
      !NameWords.civilities.contains(words[at].folded) && words[at].isCapitalised
    }
    return first.map { !known.contains(words[$0].folded) } ?? false
  }

  private var registers: Bool { actions.contains { $0.verb == .register } }
  private var seats: Int { actions.filter { $0.verb == .register }.map(\.seats).max() ?? 0 }

  private var seatsAuthor: Bool { isSeated(.register) }

  /// The author is among those for whom that is done.
  private func isSeated(_ verb: Action.Verb) -> Bool {
    var author = reading.author.nameWords
    if let person = SenderReader(reading: reading).person {
      author = Tokeniser.words(of: person.name).words.map(\.folded)
    }
    return actions.filter { $0.verb == verb }.flatMap(\.participants).contains { person in
      person.email?.lowercased() == reading.author.address.lowercased()
        || PersonName.agree(person.nameWords, author)
    }
  }

  private func isOfSeats(_ clause: Reading.Clause) -> Bool { clause.isOfSeats(words) }

  /// « Rose Petit et moi », « et pour moi », « ainsi que moi-même »; not « et moi, je reste ici ».
  private func isAuthorJoined(_ index: Int, _ clause: Reading.Clause) -> Bool {
    guard words[index].folded == "moi", index > clause.range.lowerBound else { return false }
    let link = ["pour", "avec", "de"].contains(words.folded(index - 1)) ? index - 2 : index - 1
    let isJoined =
      ["et", "and"].contains(words.folded(link))
      || words.folded(link) == "que" && words.folded(link - 1) == "ainsi"
    let next = words.folded(index + 1) == "meme" ? index + 2 : index + 1
    return isJoined && !Self.apart.contains(words.folded(next))
  }

  /// « et moi, je reste », « et moi non plus ».
  private static let apart: WordSet = ["je", "j", "c", "ca", "qui", "non"]

  private func isCompany(_ index: Int) -> Bool {
    let next = words.folded(index + 1)
    if words[index].folded == "compagnie" {
      return words.folded(index - 1) == "en" && ["de", "d", "du", "des"].contains(next)
    }
    return words[index].folded.hasPrefix("accompagne") && ["de", "d", "du", "des", "par"].contains(next)
      && words.folded(index - 1) != "non"
  }
}
