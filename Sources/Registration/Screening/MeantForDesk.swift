internal import MIME

extension Judge {
  /// It names an event or one of its days, brings a form, or asks the desk for something. What does neither, and is not understood, may be
  /// anybody's letter to anybody, and so may a question that speaks of no meeting: its author hears from staff.
  func isMeantForDesk(
    _ message: Message, _ lines: [Zoning.Line], _ reading: Reading, _ decision: Decision
  ) -> Bool {
    guard [.staff(.notUnderstood), .staff(.question)].contains(decision) else { return true }
    return reading.events.contains(where: \.isStrong)
      || reading.dates.contains { date in
        index.entries.contains { $0.event.sessions.contains { date.allows($0.start.date) } }
      }
      || decision == .staff(.question)
        && reading.words.words.contains {
          EventWords.isNoun($0.folded) || EventWords.circumstances.contains($0.folded)
        }
      || SilentPhrases.enclosedForm.contains(reading.words, reading.words.indices)
      || BodyMarks.isOfSomebody(message, lines: lines)
  }
}
