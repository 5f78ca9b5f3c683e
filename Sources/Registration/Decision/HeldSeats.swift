/// « Nous avions réservé quatre places »: what there is to give up, beside those who are named.
struct HeldSeats: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]

  /// How many are given up with so many people; nil where it may be all of them or only theirs.
  func given(with people: Int) -> Int? {
    guard let held, held > people else { return people }
    return isAll ? held : nil
  }

  private var held: Int? {
    SeatsReader(
      reading.words,
      clauses: clauses.filter { $0.has([.wasRegistered]) && !$0.has(Sense.cancelling) }.map(\.range)
    ).total
  }

  /// « annulez tout », « j'annule tout le groupe », « annulez les deux »: not « malgré tout, annulez ma place ».
  private var isAll: Bool {
    let cancelling = clauses.filter { $0.has(Sense.cancelling) }
    return cancelling.contains { Self.all.contains(reading.words, $0.range) || givesUpThem($0) }
      && !cancelling.contains { $0.range.contains { Self.own.contains(reading.words[$0].folded) } }
  }

  /// « annuler les deux », of two.
  private func givesUpThem(_ clause: Reading.Clause) -> Bool {
    clause.range.dropFirst(2).contains { at in
      reading.words.folded(at - 1) == "les" && reading.words.folded(at - 2).hasPrefix("annul")
        && held == reading.words[at].number ?? CalendarWords.numbers[reading.words[at].folded]
    }
  }

  private static let all = PhraseBook<Bool>([
    true: """
    annule|annuler|annulez|annulons tout
    tout annuler
    tout le groupe
    toutes les|nos|mes places|reservations|inscriptions
    ensemble des|de nos|mes ?nos places|reservations|inscriptions
    """
  ])
  private static let own: WordSet = ["sauf", "mienne", "ma", "mon", "hormis", "excepte"]
}
