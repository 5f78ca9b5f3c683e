import Foundation
/// What a message asks about several events: to come to one and not to another, or to several, each with its people.
struct Programme: Sendable {
  let reading: Reading
  let choice: EventChoice
  /// In order, each with its role, taken over from a neighbour where it has none of its own.
  let parts: [Part]
  /// A verb of moving stands somewhere: « basculer », « changer de date ».
  let isMove: Bool

  enum Result: Sendable, Equatable {
    /// Come to one, and to the other no more.
    case move(from: Int, to: Int)
    case join([Int])
    case leave([Int])
  }

  init(reading: Reading, clauses: [Reading.Clause], choice: EventChoice) {
    self.reading = reading
    self.choice = choice
    let body = clauses.filter { !$0.sentence.isSubject }
    let reader = PartReader(reading: reading, choice: choice)
    let told = Self.counted(
      Self.rows(Self.inherited(Self.headed(reader.parts(of: body), reading), reading), reading), reading,
      choice)
    isMove = told.contains { $0.role == .move } || Self.isPutElsewhere(told, reading.words)
    parts = Self.directed(told, reader)
  }

  /// « mettez-moi le 23 au lieu du 13 »: who is put elsewhere had a seat.
  private static func isPutElsewhere(_ parts: [Part], _ words: Words) -> Bool {
    parts.contains { $0.role == .setAside && $0.entry != nil }
      && parts.contains { part in
        part.role == .join
          && part.clause.range.contains {
            ["mettez", "mettre", "mets", "passez", "placez", "basculez"].contains(words[$0].folded)
          }
      }
  }

  /// What is asked, where all of it fits together.
  func result() -> Result? {
    guard !parts.isEmpty, parts.allSatisfy(isClear), !offersChoice else { return nil }
    var join = entries(.join)
    if let last = changedMind { return .join([last]) }
    let stay = entries(.stay)
    let setAside = entries(.setAside)
    var leave = entries(.leave)
    // « je devais venir cet après-midi, mon train a été supprimé »: what is over is nothing to give back.
    let had = entries(.had).filter { !join.contains($0) && !stay.contains($0) && !choice.hasBegun($0) }
    let isChange =
      isMove || has(.leave) && entries(.leave).isEmpty || !setAside.isEmpty || isPreferred
      || !isAdded && areSessions(join + had)
    if !isRegistered, !join.isEmpty, !leave.isEmpty || has(.leave) {
      // « Le 23 mars m'est impossible, inscrivez-moi le 13 avril »: why it is the other session.
      return join.count == 1 && !leave.isEmpty && areSessions(join + leave) && !declines ? .join(join) : nil
    }
    if isMove, join.isEmpty, let other = otherSession(than: leave.isEmpty ? had : leave) { join = [other] }
    if isChange { leave += had.filter { !leave.contains($0) } }
    if isMove, leave.isEmpty, let other = otherSession(than: join) { leave = [other] }
    if isMove || has(.leave) || !had.isEmpty || parts.contains(where: { $0.clause.has([.wasRegistered]) })
      || isPreferred
    {
      leave += setAside.filter { !leave.contains($0) }
    }
    if isMove, leave.isEmpty, join.count == 1 { leave = otherSessions(of: join[0]) }
    guard Set(join).isDisjoint(with: leave), Set(stay).isDisjoint(with: leave) else { return nil }
    guard isColour(except: [join.first, leave.first].compactMap { $0 } + (isMove ? leave : [])) else {
      return nil
    }
    let holds = isMove || has(.leave) || !had.isEmpty || parts.contains { $0.clause.has([.wasRegistered]) }
    guard setAside.isEmpty || holds || isPreferred else { return nil }
    guard (join + leave).count < 2 || (join + leave).allSatisfy(isNamed) else { return nil }
    if join.isEmpty { return leave.isEmpty || isMove || has(.join) ? nil : .leave(leave) }
    if leave.isEmpty { return isMove || has(.leave) || !had.isEmpty && !isAdded ? nil : .join(join) }
    guard join.count == 1, leave.count == 1 else { return nil }
    return .move(from: leave[0], to: join[0])
  }

  /// The one event that is asked for by its title and its day: what else is named is told for colour.
  var only: Int? {
    guard !offersChoice, parts.allSatisfy({ $0.role != .tangled && $0.role != .setAside }) else { return nil }
    let asked = parts.filter { $0.role == .join || $0.role == .leave }
    guard asked.allSatisfy({ $0.entry != nil || $0.event == .unknown }),
      let entry = asked.lazy.compactMap(\.entry).first, asked.allSatisfy({ $0.entry ?? entry == entry }),
      asked.contains(where: { isExact($0, entry) })
    else { return nil }
    return entry
  }

  private func isExact(_ part: Part, _ entry: Int) -> Bool {
    (isTitled(part, entry) || isDated(part, entry)) && isColour(except: [entry])
  }

  private func isTitled(_ part: Part, _ entry: Int) -> Bool {
    part.entry == entry
      && reading.events.contains {
        $0.isStrong && part.clause.range.contains($0.range.lowerBound) && $0.events.contains(entry)
      }
  }

  private func isDated(_ part: Part, _ entry: Int) -> Bool {
    reading.dates.contains { date in
      guard case .day = date.when, part.clause.range.contains(date.range.lowerBound) else { return false }
      return choice.matching(date).contains(entry)
    }
  }

  /// What else is named stands in sentences with a verb of their own.
  private func isColour(except asked: [Int]) -> Bool {
    parts.allSatisfy { part in
      if part.role != nil || part.event == .unknown || part.entry.map(asked.contains) ?? false { return true }
      if let told = part.entry, choice.isPast(told) || part.clause.has([.courtesy, .attended]) {
        return true
      }
      if case .several(let entries) = part.event, let entry = asked.first { return entries.contains(entry) }
      return false
    }
  }

  /// Its title or its day stands somewhere: a lone word of its subject is not enough beside another event.
  private func isNamed(_ entry: Int) -> Bool {
    parts.contains { $0.entry == entry && (isTitled($0, entry) || isDated($0, entry) || isOfMonth($0)) }
      || isMove && parts.contains { $0.role == nil && isDated($0, entry) }
  }

  private func isOfMonth(_ part: Part) -> Bool {
    reading.dates.contains { part.clause.range.contains($0.range.lowerBound) }
      || part.clause.range.contains { EventWords.isNoun(reading.words[$0].folded) }
  }

  /// A part whose event is in doubt says nothing, unless it asks.
  private func isClear(_ part: Part) -> Bool {
    let told = Set(parts.compactMap(\.entry))
    guard part.role != .tangled else { return false }
    switch part.event {
    case .one, .unknown: return true
    case .several(let entries):
      // « deux inscriptions à la formation X », whose sessions the next lines tell.
      return part.role == nil || part.role == .move || !told.isDisjoint(with: entries) || !isReference(part)
    case .contradiction: return false
    }
  }

  /// An event is named in it, or a day: more than a word of some place.
  private func isReference(_ part: Part) -> Bool {
    part.clause.range.contains { EventWords.isNoun(reading.words[$0].folded) }
      || (reading.events.filter(\.isStrong).map(\.range) + reading.dates.map(\.range)).contains {
        part.clause.range.contains($0.lowerBound)
      }
  }

  /// « le 5 février ou le 19 mars ».
  private var offersChoice: Bool {
    let told = parts.filter { $0.event != .unknown }.map(\.clause.range)
    guard let first = told.first, let last = told.last else { return false }
    return Range(first.lowerBound, upTo: last.upperBound).contains {
      let word = reading.words[$0].folded
      return ["sinon", "defaut"].contains(word) || word == "ou" && !reading.words[$0].text.contains("ù")
        || word == "or" && reading.language == .en
    }
  }

  /// « … aussi », « également », « en plus ».
  var isAdded: Bool {
    parts.contains { part in
      part.role == .join
        && part.clause.range.contains {
          ["aussi", "egalement", "plus", "too", "also"].contains(reading.words[$0].folded)
            // « aux deux rencontres »
            || reading.words[$0].folded == "deux" && ["aux", "les"].contains(reading.words.folded($0 - 1))
              && EventWords.isNoun(reading.words.folded($0 + 1))
        }
    }
  }

  /// « je ne peux pas jeudi, peut-on me reporter sur le 15 »: who moves to a session had the other one of its title that is told.
  private func otherSession(than join: [Int]) -> Int? {
    guard join.count == 1 else { return nil }
    let told = parts.filter { $0.role == nil && !$0.clause.has([.attended, .courtesy]) }.compactMap { part in
      if case .one(let entry) = choice.result(in: [part.clause]), isDated(part, entry) { return entry }
      return part.entry
    }
    let others = Set(told).subtracting(join).filter { areSessions([$0, join[0]]) && !choice.isPast($0) }
    return others.count == 1 ? others.first : nil
  }

  /// Something says that there is a registration to give up: who « cannot come » on one day may never have asked to.
  private var isRegistered: Bool {
    isMove || has(.had) || isPreferred
      || parts.contains { $0.role == .leave && GivingUp.isTold($0.clause.range, reading.words) }
  }

  /// « Je ne viendrai pas le 23 mars »: perhaps a registration that is given up.
  private var declines: Bool {
    parts.contains { part in
      part.role == .leave
        && part.clause.range.contains { PredicateWords.forms[reading.words[$0].folded]?.kind == .attend }
    }
  }

  /// « mais je préfère … », « finalement ».
  private var isPreferred: Bool {
    parts.contains { part in
      part.role == .join
        && part.clause.range.contains {
          ["finalement", "plutot", "prefere", "prefererais", "rather", "instead"].contains(
            reading.words[$0].folded)
        }
    }
  }

  /// Sessions of one title: who was on one and takes another changes.
  func areSessions(_ entries: [Int]) -> Bool {
    Set(entries).count > 1 && Set(entries.map { choice.index.entries[$0].title }).count == 1
  }

  /// « Le jeudi ne me va pas. Peut-on me reporter sur le 15 mai ? »: another session that is told of is the one to leave.
  private func otherSessions(of entry: Int) -> [Int] {
    let told = parts.filter { $0.role == nil }.compactMap { part -> Int? in
      guard case .one(let other) = choice.result(in: [part.clause]) else { return nil }
      return other
    }
    let others = Set(told).subtracting([entry])
    return others.count == 1 ? others.filter { areSessions([entry, $0]) && !choice.isPast($0) } : []
  }

  func has(_ role: Part.Role) -> Bool { parts.contains { $0.role == role } }

  func entries(_ role: Part.Role) -> [Int] {
    parts.filter { $0.role == role }.compactMap(\.entry).reduce(into: []) { found, entry in
      if !found.contains(entry) { found.append(entry) }
    }
  }

  /// The parts that tell of an event in that role, and those of that role without an event.
  func clauses(_ role: Part.Role, _ entry: Int) -> [Reading.Clause] {
    parts.filter { $0.role == role && ($0.entry == entry || $0.entry == nil) }.map(\.clause)
  }
}
