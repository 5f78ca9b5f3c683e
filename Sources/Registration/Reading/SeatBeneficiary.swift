/// « Merci de réserver une place pour Rose Petit », « je voudrais une place à la réunion pour ma collègue »: one seat, and it is somebody else's.
struct SeatBeneficiary {
  let words: Words
  let names: [NameRun]
  let author: [String]

  func settled(_ clause: Reading.Clause) -> Reading.Clause {
    guard clause.has([.registerSelf]), let seat = clause.range.first(where: { isOneSeat($0, clause) }),
      let beneficiary = beneficiary(after: seat, clause), !clause.range.contains(where: isOwn),
      !Range(seat + 1, upTo: clause.range.upperBound).contains(where: isFurtherSeat)
    else { return clause }
    var clause = clause
    clause.drop { $0.meaning == .registerSelf }
    clause.add([PhraseBook<Sense>.Hit(meaning: .registerOthers, range: seat..<beneficiary)])
    return clause
  }

  /// « une place », « 1 inscription ».
  private func isOneSeat(_ at: Int, _ clause: Reading.Clause) -> Bool {
    ["place", "inscription", "chaise", "siege", "fauteuil"].contains(words[at].folded) && !clause.refuses(at)
      && ["une", "1", "un", "l", "cette", "la"].contains(words.folded(at - 1))
  }

  /// « … et une pour ma collègue », « … une autre pour Rose ».
  private func isFurtherSeat(_ at: Int) -> Bool {
    ["une", "1", "autre", "deuxieme", "seconde"].contains(words[at].folded) && words.folded(at + 1) == "pour"
  }

  /// Of the author: « pour moi », « m'inscrire », « ma place ».
  private func isOwn(_ at: Int) -> Bool {
    ["moi", "m", "me", "nous", "ma", "mienne", "notre"].contains(words[at].folded)
      && !words.folded(at + 1).hasPrefix("fau")
      && !NameWords.isKinOrOffice(words.folded(at + 1)) && !NameWords.isCompany(words.folded(at + 1))
      && !OrganisationNouns.isConcrete(words.folded(at + 1))
  }

  /// Behind « pour », « à » or « au nom de »: where a person is told.
  private func beneficiary(after seat: Int, _ clause: Reading.Clause) -> Int? {
    Range(seat + 1, upTo: clause.range.upperBound).lazy.compactMap { at -> Int? in
      switch words[at].folded {
      case "pour": return person(at + 1, clause)
      // « une place à la réunion de Bourges » is no town's.
      case "a": return at == seat + 1 ? person(at + 1, clause) : nil
      case "nom": return isOf(at + 1) ? person(at + 2, clause) : nil
      case "de", "d":
        return at == seat + 1 && words[seat].folded == "inscription" ? person(at + 1, clause) : nil
      default: return nil
      }
    }.first
  }

  private func isOf(_ at: Int) -> Bool { ["de", "d"].contains(words.folded(at)) }

  /// Where their name begins, or behind what they are to the author: a name that is not the author's, or « ma collègue », « notre stagiaire ».
  private func person(_ at: Int, _ clause: Reading.Clause) -> Int? {
    var end = at
    while end < at + 4, clause.range.contains(end),
      Self.determiners.contains(words[end].folded) || NameWords.civilities.contains(words[end].folded)
    {
      end += 1
    }
    guard clause.range.contains(end) else { return nil }
    if end > at, NameWords.isKinOrOffice(words[end].folded) || NameWords.isCompany(words[end].folded) {
      return end + 1
    }
    let run = names.first { $0.range.lowerBound == end && ($0.isFull || $0.isTitled || end == at) }
    return run.flatMap { PersonName.agree($0.words, author) ? nil : $0.range.lowerBound }
  }

  private static let determiners: WordSet = ["mon", "ma", "notre", "un", "une", "le", "la", "son", "sa", "l"]
}
