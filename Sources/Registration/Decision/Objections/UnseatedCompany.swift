/// Somebody who would come along and has no seat: « pareil pour moi », « j'amène une amie », « (+ 1 personne) ».
struct UnseatedCompany {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  /// The words that tell of them.
  var objection: Range<Int>? {
    let register = actions.filter { $0.verb == .register }
    guard !register.isEmpty, actions.areNamed else { return nil }
    for clause in clauses where !clause.has([.absentThird, .attended]) && !clause.sentence.isSubject {
      if let hit = Self.more.hits(in: words, clause.range).first(where: { isMore($0, clause) }) {
        return hit.range
      }
      if let found = clause.range.first(where: { isOneMore($0) || comesAccompanied($0, clause) }) {
        return found..<found + 1
      }
    }
    return register.allSatisfy { $0.seats == 1 } ? groupComing : nil
  }

  private static let more = PhraseBook<Bool>(
    [
      true: """
      pareil|idem pour moi|mon|ma|mes|lui|elle|notre|nos|son|sa
      et moi avec
      sans oublier mon|ma|mes|notre|nos
      amene|amenerai|ramene|ramenerai|emmene|emmenerai|embarque ~1 mon|ma|mes|un|une|deux|trois|quatre|des|notre|nos <company>
      emmener|amener mon|ma|mes|un|une|deux|notre|nos <company>
      une|1 place|siege|chaise aussi pour
      aussi une|1|un place|siege|chaise pour
      y ajouter|joindre|associer mon|ma|mes|notre|nos
      merci de le|la|les noter|ajouter|inscrire|compter aussi|egalement
      en veut|voudrait|prend|prendra une aussi
      une autre pour son|sa|ses|leur|mon|ma|mes
      quelqu un de
      place|siege|chaise a|pour mon|ma ~1 <company>
      femme|mari|epouse|epoux|conjoint|conjointe est interesse|interessee aussi|egalement
      pas besoin de place pour moi
      """,
      false: """
      en famille
      en couple
      """,
    ],
    classes: [
      "company":
        "ami amie amis amies copain copine copains copines mari femme epouse epoux conjoint conjointe compagnon compagne mere pere maman papa fils fille filles soeur frere cousin cousine neveu niece enfant enfants petits collegue collegues voisin voisine voisins eleve eleves classe groupe personnes personne stagiaire stagiaires benevoles"
    ])

  /// Nobody who is a participant is told there by name; a manner of coming is told of whoever comes.
  private func isMore(_ hit: PhraseBook<Bool>.Hit, _ clause: Reading.Clause) -> Bool {
    guard !clause.refuses(hit.range.lowerBound) else { return false }
    if !hit.meaning {
      return actions.allSatisfy { $0.participants.count < 2 }
        && clause.isOfSeats(words)
    }
    if words.folded(hit.range.upperBound - 1) == "moi" || words.folded(hit.range.lowerBound + 1) == "moi" {
      return !actions.hold(SenderReader(reading: reading).person?.words ?? reading.author.nameWords)
    }
    let told = Range(hit.range.upperBound, upTo: min(hit.range.upperBound + 5, clause.range.upperBound))
    return !reading.names.contains { told.contains($0.range.lowerBound) && actions.hold($0) }
  }

  /// « (+1) », « + 1 personne », « (plus un enfant) ».
  private func isOneMore(_ at: Int) -> Bool {
    let count = words[at].number ?? CalendarWords.numbers[words[at].folded] ?? 0
    guard (1...9).contains(count), !reading.dates.contains(where: { $0.range.contains(at) }) else {
      return false
    }
    if words.before(at).contains(.plus) {
      return words.before(at).contains(.open) || words[at].folded == "1"
        || NameWords.isCompany(words.folded(at + 1)) || words.folded(at + 1).hasPrefix("personne")
    }
    return words.folded(at - 1) == "plus" && words.before(at - 1).contains(.open)
  }

  /// « accompagnée », with nobody behind it who is told.
  private func comesAccompanied(_ at: Int, _ clause: Reading.Clause) -> Bool {
    guard ["accompagne", "accompagnee"].contains(words[at].folded),
      words[at].text.hasSuffix("é") || words[at].text.hasSuffix("ée"),
      !["non", "pas"].contains(words.folded(at - 1))
    else { return false }
    return at + 1 >= clause.range.upperBound || !words.before(at + 1).isSubset(of: .space)
  }

  /// « Je viens à trois », « nous sommes trois », and one seat.
  private var groupComing: Range<Int>? {
    for clause in clauses where !clause.sentence.isSubject {
      let found = clause.range.first { at in
        let count = words[at].number ?? CalendarWords.numbers[words[at].folded] ?? 0
        return (2...30).contains(count) && words.folded(at - 1) == "a"
          && ["viens", "viendrai", "venons", "viendrons", "sera", "serons"].contains(words.folded(at - 2))
          && !["h", "heures", "heure"].contains(words.folded(at + 1)) && ClockTime(words, at: at) == nil
      }
      if let found { return found..<found + 1 }
    }
    return nil
  }
}
