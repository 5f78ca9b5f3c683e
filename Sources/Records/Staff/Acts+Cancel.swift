internal import GRDB
internal import Registration

extension Acts {
  /// Afterwards these seats are free, and each author hears of their own.
  func cancel(_ reference: Reference, _ names: [String]) throws -> Done {
    let active = try active(reference)
    return try giveUp(names.isEmpty ? active : chosen(names, among: active, reference))
  }

  /// All are of one event.
  func giveUp(_ rows: [RegistrationRow]) throws -> Done {
    guard let name = rows.first?.event, let event = EventID(rawValue: name) else { return Done() }
    let isOver = try EventRow.fetchOne(db, key: name).map { $0.startsAt <= now } ?? true
    var done = Done()
    for (message, rows) in rows.byMessage() {
      let changes = try rows.map { try $0.givenUp(db, at: now, cause: cause) }
      let outcome = try Invitations(db: db).numbered(Outcome(event: event, changes: changes))
      let notice = try notice([outcome], madeBy: message, author: rows.first?.authorEmail ?? "")
      done.outcomes.append(outcome)
      // Whoever had a place at what has begun needs no word of it.
      if let notice, !isOver { done.notices.append(notice) } else { done.untold += changes.count }
    }
    return done
  }

  /// One registration for each name.
  private func chosen(_ names: [String], among rows: [RegistrationRow], _ reference: Reference) throws
    -> [RegistrationRow]
  {
    try names.enumerated().map { place, name in
      let exact = rows.filter { $0.nameKey == NameKey.of(name) }
      let found = exact.isEmpty ? rows.filter { NameKey.agree($0.name ?? "", name) } : exact
      guard found.count == 1 else {
        throw ActError.nameFits(found.count, of: rows.count, reference, place: place + 1)
      }
      return found[0]
    }
  }
}
