/// Who is to be registered and who cancelled, with how many places.
struct ParticipantPlan: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  let intent: Intent
  /// The author holds a seat there already.
  var isConfirmed = false

  struct Group: Sendable, Equatable {
    var participants: [Participant]
    var seats: Int
  }

  enum Result: Sendable, Equatable {
    case people(register: Group?, cancel: Group?)
    case ask(Question.Topic)
    case staff(StaffMatter)
  }

  func plan() -> Result {
    let reader = SenderReader(reading: reading)
    let sender = reader.result()
    var person: Person?
    if case .known(let known) = sender { person = known }
    var people = PeopleReader(reading: reading, sender: person).result()
    adopt(&people)
    if intent.kind == .register { adoptCounted(&people, person) }
    if intent.kind == .substitute, !reading.handovers.isEmpty { people.settle() }
    guard people.unowned.allSatisfy({ isMentioned($0, people) }) else { return .staff(.notUnderstood) }
    if reading.form.isRepeated {
      guard let told = reading.form.people(reading.words), people.attending.isEmpty else { return .ask(.who) }
      people.attending = told
      people.listed = told.count
      people.unread = 0
      if let person, told.contains(where: { $0.isSame(as: person) }) { people.listsSender = true }
    }
    guard people.unread == 0 else { return .ask(.who) }
    if reading.hidesNames, isAboutOthers, people.attending.count < 2 { return .ask(.who) }
    if let fuller = people.fullerSender {
      person?.name = fuller.name
      person?.words = fuller.words
    }
    person?.phone = people.senderPhone
    if let told = people.senderEmail { person?.email = told }
    let contacts = Contacts(reading: reading, clauses: clauses)
    switch intent.kind {
    case .register: return register(person, people, contacts)
    case .cancel:
      if isCancelledList(people) { swap(&people.attending, &people.absent) }
      return cancel(person, people, contacts)
    case .substitute:
      return Substitution(
        reading: reading, clauses: clauses, sender: person, people: people, contacts: contacts
      ).plan()
    case .none, .mixed: return .staff(.notUnderstood)
    }
  }

  /// Without capitals that tell names apart, only the author's own request is certain.
  var isAboutOthers: Bool {
    let asksOthers = clauses.contains {
      $0.has([.registerOthers, .attendsThird]) && !$0.has([.registerSelf])
    }
    if intent.kind == .substitute || asksOthers || intent.includesUs || intent.cancelsOthers
      || intent.cancelsUs
    {
      return true
    }
    return clauses.contains { clause in
      clause.has(Sense.requesting)
        && clause.range.contains { index in
          let word = reading.words[index].folded
          return NameWords.kin.contains(word) && !UnreadNames.pleasures.contains(word)
            || ["avec", "et", "with"].contains(word) && isCompany(index, clause)
        }
    }
  }

  /// « avec … » or « et … » somebody, not « et la formation ».
  func isCompany(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let next = index + 1
    guard next < clause.range.upperBound else { return false }
    let isEvent =
      reading.events.contains { $0.range.contains(next) || $0.range.contains(index) }
      || reading.dates.contains { $0.range.contains(next) }
    return !isEvent && reading.words[next].kind == .word
      && !NameWords.common.contains(reading.words[next].folded)
      && !UnreadNames.pleasures.contains(reading.words[next].folded)
  }

}
