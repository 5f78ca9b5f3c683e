internal import GRDB
internal import Registration

/// What is to be done for a request that only the register can settle.
enum RequestPlan {
  /// Thanks for a letter: nothing is to be done or said.
  case nothing
  case giveUp([RegistrationRow])
  /// A calendar says that somebody comes who has no seat any more.
  case tellStaff
  case tell([RegistrationRow])
  case tellPersonalData
  case correct([(row: RegistrationRow, correction: Correction)])
}

extension Seats {
  /// nil where the register cannot settle it: then the decision stands as it is.
  func plan(_ request: RegisterRequest) throws -> RequestPlan? {
    switch request {
    case .courtesy:
      let asked = try Questions(db: db, now: now).asked(by: receipt.references, of: author)
      return try asked.isEmpty && isReply() ? .nothing : nil
    case .decline(let uid):
      let rows = try invited(under: uid)
      let left = try toCome(rows)
      // Whoever tidies a calendar after the event gives nothing up.
      return rows.isEmpty ? nil : left.isEmpty ? .nothing : .giveUp(left)
    case .accept(let uid): return try invited(under: uid).isEmpty && wasInvited(under: uid) ? .tellStaff : nil
    case .personalData: return .tellPersonalData
    case .status:
      let rows = try toCome(held())
      return rows.isEmpty ? nil : .tell(rows)
    case .correct(let corrections):
      let rows = try toCome(held())
      let pairs = corrections.map { (correction: $0, rows: holders(of: $0, among: rows)) }
      guard try pairs.allSatisfy({ try mayCorrect($0.rows, $0.correction) }) else { return nil }
      return .correct(pairs.flatMap { pair in pair.rows.map { ($0, pair.correction) } })
    }
  }

  /// What the author is told afterwards; nil where there is nothing to say.
  func carryOut(_ plan: RequestPlan) throws -> Answer? {
    switch plan {
    case .nothing, .tellStaff: return nil
    case .giveUp(let rows):
      return .done(
        try byEvent(rows).map { event, rows in Outcome(event: event, changes: try rows.map(giveUp)) })
    case .tell(let rows): return .status(try byEvent(rows).map(Standing(db: db).outcome))
    case .tellPersonalData: return .personalData(try personalData())
    case .correct(let pairs): return .done(try corrected(pairs))
    }
  }

  /// The author's own seat under the reference that an invitation's UID begins with: an invitation is for its reader alone.
  private func invited(under uid: String) throws -> [RegistrationRow] {
    let reference = uid.prefix { $0 != "@" }.uppercased()
    let rows = try held().filter { $0.reference == reference }
    let name = receipt.sender?.name ?? ""
    let own = rows.filter { $0.email == author || NameKey.agree($0.name ?? "", name) }
    return own.isEmpty ? onlyPerson(rows) : onlyPerson(own)
  }

  /// Whether the author once had a seat under it.
  private func wasInvited(under uid: String) throws -> Bool {
    let reference = uid.prefix { $0 != "@" }.uppercased()
    return try !RegistrationRow.filter(
      RegistrationRow.Columns.reference == reference
        && (RegistrationRow.Columns.authorEmail == author || RegistrationRow.Columns.email == author)
    ).isEmpty(db)
  }

  /// Those of events that are not over, and take place.
  func toCome(_ rows: [RegistrationRow]) throws -> [RegistrationRow] {
    var isToCome: [String: Bool] = [:]
    return try rows.filter { row in
      if let known = isToCome[row.event] { return known }
      let event = try EventRow.fetchOne(db, key: row.event)
      let answer = event.map { $0.isToCome(at: now) && !$0.isCancelled } ?? false
      isToCome[row.event] = answer
      return answer
    }
  }

  /// The registrations of one person, as the correction tells; the author's own, where it names nobody. Where it is not certain
  /// whose: none. Where letters go is staff's to change.
  private func holders(of correction: Correction, among rows: [RegistrationRow]) -> [RegistrationRow] {
    let isOwn = { (row: RegistrationRow) in
      row.email == author || NameKey.agree(row.name ?? "", receipt.sender?.name ?? "")
    }
    guard let name = correction.person else {
      return correction.email == nil ? onlyPerson(rows.filter(isOwn)) : []
    }
    let exact = rows.filter { $0.nameKey == NameKey.of(name) }
    let found = exact.isEmpty ? onlyPerson(rows.filter { NameKey.agree($0.name ?? "", name) }) : exact
    return correction.email != nil && found.contains(where: isOwn) ? [] : found
  }

  /// Nobody where there are several, or where nobody is named.
  private func onlyPerson(_ rows: [RegistrationRow]) -> [RegistrationRow] {
    let keys = Set(rows.map(\.nameKey))
    return keys.count == 1 && keys.first != .some(nil) ? rows : []
  }

  /// Somebody is found, and the new name is not that of another who is registered beside them.
  private func mayCorrect(_ rows: [RegistrationRow], _ correction: Correction) throws -> Bool {
    guard !rows.isEmpty else { return false }
    guard let key = correction.name.map(NameKey.of) else { return true }
    return try rows.allSatisfy { row in
      try RegistrationRow.filter(
        RegistrationRow.Columns.event == row.event && RegistrationRow.Columns.nameKey == key
          && RegistrationRow.Columns.authorEmail == row.authorEmail
          && RegistrationRow.Columns.status != Entry.Status.cancelled && RegistrationRow.Columns.id != row.id
      ).isEmpty(db)
    }
  }

  private func corrected(_ pairs: [(row: RegistrationRow, correction: Correction)]) throws -> [Outcome] {
    let rows = try pairs.map { pair in
      var row = pair.row
      row.apply(pair.correction)
      try row.save(db, as: "corrected", at: now, cause: cause)
      return row
    }
    return try byEvent(rows).map { event, rows in
      Outcome(event: event, changes: try rows.map { try Change($0, result: .corrected) })
    }
  }

  /// In the order in which each event comes first.
  func byEvent(_ rows: [RegistrationRow]) -> [(EventID, [RegistrationRow])] {
    let events = rows.compactMap { EventID(rawValue: $0.event) }
      .reduce(into: [EventID]()) { if !$0.contains($1) { $0.append($1) } }
    return events.map { event in (event, rows.filter { $0.event == event.rawValue }) }
  }
}

extension RegistrationRow {
  fileprivate mutating func apply(_ correction: Correction) {
    if let name = correction.name { (self.name, nameKey) = (name, NameKey.of(name)) }
    email = correction.email?.lowercased() ?? email
    phone = correction.phone ?? phone
    organisation = correction.organisation ?? organisation
  }
}
