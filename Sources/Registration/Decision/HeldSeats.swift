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

  /// « annulez tout », « j'annule tout le groupe », « annulez les deux ».
  private var isAll: Bool {
    clauses.contains { clause in
      clause.has(Sense.cancelling)
        && clause.range.contains { at in
          ["tout", "tous", "toutes", "totalite", "ensemble", "groupe"].contains(reading.words[at].folded)
            || reading.words.folded(at - 1) == "les"
              && held == reading.words[at].number ?? CalendarWords.numbers[reading.words[at].folded]
        }
    }
  }
}
