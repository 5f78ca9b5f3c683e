/// Puts candidates down as participants, with what the message tells of each: telephone, address, organisation.
struct ParticipantWriter {
  let resolution: Resolution
  let seen: SeenMessage

  func participants(_ people: [PersonCandidate]) -> [Participant] {
    var sender: Person?
    if case .known(let person) = SenderReader(reading: resolution.reading).result() { sender = person }
    sender?.phone = seen.read.senderPhone
    if let told = seen.read.senderEmail { sender?.email = told }
    let reader = PeopleReader(reading: resolution.reading, sender: sender)
    let known = people.compactMap { candidate in candidate.isSender ? sender : person(candidate, reader) }
    return Contacts(reading: resolution.reading, clauses: resolution.own).complete(known, sender: sender)
  }

  private func person(_ candidate: PersonCandidate, _ reader: PeopleReader) -> Person? {
    let reading = resolution.reading, words = Set(candidate.words)
    if let read = (seen.read.attending + seen.read.absent).first(where: { Set($0.words) == words }) {
      return read
    }
    for run in candidate.runs {
      guard let clause = reading.clauses.first(where: { $0.range.contains(run.range.lowerBound) }) else {
        continue
      }
      let runs = reading.names.filter { clause.range.contains($0.range.lowerBound) }
      var person = reader.person(run, clause, runs)
      person.name = candidate.name
      person.words = candidate.words
      return person
    }
    return nil
  }
}
