/// « je viens le 3 avril pour Erasmus »: a lone word in capitals that is what the event of that day is about, and nobody's name.
struct TopicWords {
  let words: Words
  let mentions: [EventMention]
  let dates: [DateMention]
  let index: EventIndex

  func isOne(_ run: NameRun) -> Bool {
    guard run.parts == 1, !run.isTitled,
      ["pour", "a", "sur"].contains(words.folded(run.range.lowerBound - 1)),
      let told = mentions.first(where: { $0.range == run.range })
    else { return false }
    return dates.contains { date in
      told.events.contains { entry in
        index.entries[entry].event.sessions.contains { date.allows($0.start.date) }
      }
    }
  }
}
