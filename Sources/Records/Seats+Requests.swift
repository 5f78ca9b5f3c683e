internal import GRDB
internal import Registration

/// What is to be done for a request that only the register can settle.
enum RequestPlan {
  /// Thanks for a letter: nothing is to be done or said.
  case nothing
  case giveUp([RegistrationRow])
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
      return rows.isEmpty ? nil : .giveUp(rows)
    case .personalData: return .tellPersonalData
    case .status:
      let rows = try held()
      return rows.isEmpty ? nil : .tell(rows)
    case .correct(let corrections):
      let rows = try held()
      let pairs = corrections.map { (correction: $0, rows: holders(of: $0, among: rows)) }
      guard try pairs.allSatisfy({ try mayCorrect($0.rows, $0.correction) }) else { return nil }
      return .correct(pairs.flatMap { pair in pair.rows.map { ($0, pair.correction) } })
    }
  }

  /// What the author is told afterwards; nil where there is nothing to say.
  func carryOut(_ plan: RequestPlan) throws -> Answer? {
    switch plan {
    case .nothing: return nil
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

  /// The registrations of one person, as the correction tells; those of the only person there is, where it tells none.
  private func holders(of correction: Correction, among rows: [RegistrationRow]) -> [RegistrationRow] {
    if let name = correction.person {
      let exact = rows.filter { $0.nameKey == NameKey.of(name) }
      return exact.isEmpty ? onlyPerson(rows.filter { NameKey.agree($0.name ?? "", name) }) : exact
    }
    let own = rows.filter { $0.email == author && $0.nameKey != nil }
    return own.isEmpty ? onlyPerson(rows) : onlyPerson(own)
  }

  /// Nobody where there are several.
  private func onlyPerson(_ rows: [RegistrationRow]) -> [RegistrationRow] {
    Set(rows.map(\.nameKey)).count == 1 ? rows : []
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
  private func byEvent(_ rows: [RegistrationRow]) -> [(EventID, [RegistrationRow])] {
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
