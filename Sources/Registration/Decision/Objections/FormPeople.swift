/// A filled form that names other people, or more of them, than would be registered.
struct FormPeople {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  /// « Participante : Ginette Pujol », who is not done; « Accompagnants : 2 », and one seat.
  var objection: Range<Int>? {
    guard actions.contains(where: { $0.verb == .register }) else { return nil }
    return words.lines.first { line in
      guard line.lowerBound >= reading.text.subjectCount,
        let colon = line.dropFirst().first(where: { words.before($0).contains(.colon) }),
        colon - line.lowerBound < 7
      else { return false }
      let label = Range(line.lowerBound, upTo: colon), value = Range(colon, upTo: line.upperBound)
      let isCompanion = label.contains { Self.companions.begin(words[$0].folded) }
      guard isCompanion || label.contains(where: { Self.labels.contains(words[$0].folded) }) else {
        return false
      }
      let named = reading.names.filter { value.contains($0.range.lowerBound) && $0.isFull }
      let told = label.compactMap { words[$0].number }.first
      if let told, (2...99).contains(told) { return !actions.contains { $0.seats == told } }
      if !named.isEmpty {
        return !named.contains { actions.hold($0) } || !isCompanion && isAuthorBeside(named)
      }
      let count = words[value.lowerBound].number ?? CalendarWords.numbers[words[value.lowerBound].folded] ?? 0
      return isCompanion && (1...30).contains(count) && actions.areNamed
    }
  }

  /// The form is another's, and the author, who does not ask for themselves, would come as well.
  private func isAuthorBeside(_ named: [NameRun]) -> Bool {
    actions.hold(reading.author.nameWords)
      && !named.contains { PersonName.agree($0.words, reading.author.nameWords) }
      && !clauses.contains { $0.has([.registerSelf, .registerUs]) }
  }

  private static let companions: WordStems = [
    "accompagnant", "accompagnateur", "invite", "venant", "conjoint",
  ]
  private static let labels: WordSet = [
    "participant", "participante", "participants", "participantes", "stagiaire", "stagiaires", "inscrit",
    "inscrite", "inscrits", "inscrites", "beneficiaire", "beneficiaires", "remplacant", "remplacante",
  ]
}
