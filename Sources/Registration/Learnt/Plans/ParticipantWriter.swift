/// Puts candidates down as participants, with what the message tells of each: telephone, address, organisation.
struct ParticipantWriter {
  private let seen: SeenMessage
  private let sender: Person?
  private let reader: PeopleReader
  private let contacts: Contacts
  /// The plans of a message are mostly for the same people.
  private var written: [[Int]: [Participant]] = [:]

  init(_ resolution: Resolution, _ seen: SeenMessage) {
    let reading = resolution.reading
    var sender = SenderReader(reading: reading).person
    sender?.phone = seen.read.senderPhone
    if let told = seen.read.senderEmail { sender?.email = told }
    self.seen = seen
    self.sender = sender
    reader = PeopleReader(reading: reading, sender: sender)
    contacts = Contacts(reading: reading, clauses: resolution.own)
  }

  /// By their places among the candidates.
  mutating func participants(_ people: [Int]) -> [Participant] {
    if let known = written[people] { return known }
    let known = people.map { seen.people[$0] }.compactMap { $0.isSender ? sender : person($0) }
    let participants = contacts.complete(known, sender: sender)
    written[people] = participants
    return participants
  }

  private func person(_ candidate: PersonCandidate) -> Person? {
    let reading = contacts.reading, words = Set(candidate.words)
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
