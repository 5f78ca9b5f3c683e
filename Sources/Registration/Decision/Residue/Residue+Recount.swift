extension Residue {
  /// « nous serons 3 et pas 1 : ajoutez X et Y »: some were asked for before, and whom to register anew is not told.
  func recounts(_ clause: Reading.Clause) -> Bool {
    clause.range.contains { Self.adding.begin(words[$0].folded) } && clause.has(Sense.registering)
      && clause.range.contains { at in
        guard isNumber(at), (clause.range.lowerBound..<at).contains(where: isNumber) else { return false }
        let before = words.folded(at - 1)
        return ["pas", "non"].contains(before)
          || ["de", "d"].contains(before) && words.folded(at - 2) == "lieu"
      }
  }

  private static let adding: WordStems = ["ajout", "rajout"]

  private func isNumber(_ index: Int) -> Bool {
    (words[index].number != nil || CalendarWords.numbers[words[index].folded] != nil)
      && !reading.dates.contains { $0.range.contains(index) }
  }
}
