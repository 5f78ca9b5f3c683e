/// One leaves and another comes, each told by a verb of its own: « retirez X et mettez Y », « c'est Y qui ira, moi je me retire ».
///
/// Taken together such clauses ask for opposite things; stretch by stretch each says one. Whoever is named must stand on one side alone,
/// and who comes must be ordered, or set in place of another by « c'est … qui »: somebody who merely comes may be registered already.
struct Rotation: Sendable {
  let reading: Reading
  let sender: Person?
  /// The clauses, those that say both cut in two.
  let clauses: [Reading.Clause]
  let narrowed: Reading
  private var words: Words { reading.words }

  init(reading: Reading, clauses: [Reading.Clause]) {
    self.reading = reading
    if let person = SenderReader(reading: reading).person {
      sender = person
    } else {
      sender = nil
    }
    self.clauses = clauses.flatMap { Self.pieces(of: $0, reading.words) }
    narrowed = reading.narrowed(to: self.clauses)
  }

  /// Who is registered and who cancelled; nil where that is not certain.
  func groups() -> (register: ParticipantPlan.Group, cancel: ParticipantPlan.Group)? {
    let leaves = clauses.filter { $0.has(Sense.cancelling) }
    let joins = clauses.filter { $0.has(Sense.registering) }
    guard !leaves.isEmpty, !joins.isEmpty, leaves.allSatisfy(isLeaving), joins.allSatisfy(isJoining),
      leaves.allSatisfy({ givesUp($0) || joins.allSatisfy(isCleft) })
    else {
      return nil
    }
    let people = PeopleReader(reading: narrowed, sender: sender).result()
    guard people.unread == 0, people.unnamed == 0, people.unnamedListed == 0, people.unowned.isEmpty,
      !people.listsSender, !people.attending.isEmpty
    else { return nil }
    var leaving = people.absent
    if leaves.contains(where: { $0.has([.cancelSelf]) }) {
      guard let sender, leaving.isEmpty else { return nil }
      leaving = [sender]
    }
    guard !leaving.isEmpty, leaving.count == people.attending.count,
      !leaving.contains(where: { person in people.attending.contains { $0.isSame(as: person) } }),
      !people.attending.contains(where: { person in sender.map { person.isSame(as: $0) } ?? false })
    else { return nil }
    let told = SeatsReader(words, clauses: (leaves + joins).map(\.range)).total
    guard told == nil || told == leaving.count else { return nil }
    let contacts = Contacts(reading: narrowed, clauses: clauses)
    let group = { (people: [Person]) in
      ParticipantPlan.Group(participants: contacts.complete(people, sender: sender), seats: people.count)
    }
    return (group(people.attending), group(leaving))
  }

  /// It gives up, and leaves nothing open.
  private func isLeaving(_ clause: Reading.Clause) -> Bool {
    clause.senses.isDisjoint(
      with: Sense.registering.union([.hypothesis, .enquiry, .moves, .replaces, .cancelUs]))
      && !clause.sentence.isQuestion
  }

  /// « je ne peux pas venir » may be said of what was never asked for; « je me retire », « retirez X », « il ne vient plus » are of a seat.
  private func givesUp(_ clause: Reading.Clause) -> Bool {
    guard clause.has([.cancelSelf]) else { return true }
    return clause.hits.contains { hit in
      [.cancelSelf].contains(hit.meaning)
        && hit.range.contains { at in
          PredicateWords.forms[words[at].folded].map { [.drop, .giveUp].contains($0.kind) } ?? false
        }
    }
  }

  private func isCleft(_ clause: Reading.Clause) -> Bool {
    clause.hits.filter(\.meaning.isRegistering).allSatisfy { isCleft($0, clause) }
  }

  private func isJoining(_ clause: Reading.Clause) -> Bool {
    guard
      clause.senses.isDisjoint(
        with: Sense.cancelling.union([
          .hypothesis, .enquiry, .moves, .replaces, .registerSelf, .registerUs, .registerNominal, .keeps,
        ]))
    else { return false }
    return clause.hits.allSatisfy { hit in
      !hit.meaning.isRegistering
        || hit.range.contains {
          PredicateWords.isRecord(words[$0].folded) || ComingWords.isSending(words[$0].folded)
        }
        || isCleft(hit, clause)
    }
  }

  /// « c'est X qui viendra », « ce sera ma collègue Y qui … ».
  private func isCleft(_ hit: PhraseBook<Sense>.Hit, _ clause: Reading.Clause) -> Bool {
    let before = Range(clause.range.lowerBound, upTo: hit.range.upperBound)
    guard let who = before.last(where: { words[$0].folded == "qui" }) else { return false }
    return (clause.range.lowerBound..<who).contains {
      ["c", "ce"].contains(words[$0].folded) && ["est", "sera", "serait"].contains(words.folded($0 + 1))
    }
  }

  /// Each stretch that asks something with those behind it that do not.
  private static func pieces(of clause: Reading.Clause, _ words: Words) -> [Reading.Clause] {
    guard clause.has(Sense.registering), clause.has(Sense.cancelling) else { return [clause] }
    var pieces: [Range<Int>] = []
    var last: Bool?
    for stretch in Stretches.of(clause.range, words) {
      let senses = Senses(clause.hits.filter { stretch.contains($0.range.lowerBound) }.map(\.meaning))
      let joins: Bool? =
        senses.isDisjoint(with: Sense.requesting) ? nil : !senses.isDisjoint(with: Sense.registering)
      if let place = pieces.indices.last, joins == nil || last == nil || joins == last {
        pieces[place] = pieces[place].lowerBound..<stretch.upperBound
      } else {
        pieces.append(stretch)
      }
      last = joins ?? last
    }
    return pieces.map(clause.narrowed)
  }
}
