internal import GRDB
internal import Registration

/// What the register holds already, as far as the author of the message may know or change it.
extension Seats {
  /// Active registrations under that condition, in the server's order of receipt, then as the message listed them.
  private func active(_ condition: String, _ arguments: StatementArguments) throws -> [RegistrationRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT * FROM registration WHERE status <> 'cancelled' AND \(condition) ORDER BY registered_at, uid, id
        """)
    return try RegistrationRow.fetchAll(statement, arguments: arguments)
  }

  /// The active registration of that person which this author made, or which stands at the author's own address.
  func own(_ participant: Participant, event: EventID) throws -> RegistrationRow? {
    // Whom staff registered without an address has none for an author.
    guard let name = participant.name, !author.isEmpty || cause.isOfStaff else { return nil }
    return try active(
      "event = ? AND name_key = ? AND (author_email = ? OR email = ?)",
      [event.rawValue, NameKey.of(name), author, author]
    ).first
  }

  /// Whether that person is registered at their own address, by somebody else than this author: theirs to know, not the author's.
  func isRegisteredByAnother(_ participant: Participant, event: EventID) throws -> Bool {
    guard let name = participant.name, let email = participant.email?.lowercased() else { return false }
    return try !active(
      "event = ? AND name_key = ? AND email = ?", [event.rawValue, NameKey.of(name), email]
    ).isEmpty
  }

  /// The active registrations at the author's own address.
  func atOwnAddress(_ event: EventID) throws -> [RegistrationRow] {
    guard !author.isEmpty else { return [] }
    return try active("event = ? AND email = ?", [event.rawValue, author])
  }

  /// The active registrations this author made.
  func made(_ event: EventID) throws -> [RegistrationRow] {
    guard !author.isEmpty else { return [] }
    return try active("event = ? AND author_email = ?", [event.rawValue, author])
  }

  /// The active registrations this author made, for whatever event.
  func madeByAuthor() throws -> [RegistrationRow] {
    guard !author.isEmpty else { return [] }
    return try active("author_email = ?", [author])
  }

  /// All active registrations that this author made, or that stand at the author's own address, in order of receipt.
  func held() throws -> [RegistrationRow] {
    guard !author.isEmpty else { return [] }
    return try active("(author_email = ? OR email = ?)", [author, author])
  }

  /// Whether the message answers a letter of ours to its author.
  func isReply() throws -> Bool {
    let references = Array(receipt.references.suffix(50))
    guard !references.isEmpty else { return false }
    return try !OutboxRow.filter(
      references.contains(OutboxRow.Columns.messageID) && OutboxRow.Columns.recipient == author
    ).isEmpty(db)
  }

  /// What is kept of the author. Of those whom they registered, only what they themselves know: others' fields may have been corrected
  /// by these others.
  func personalData() throws -> PersonalData {
    PersonalData(
      registrations: try RegistrationRow.of(author).fetchAll(db).compactMap { row in
        row.email == author ? row.entry : row.entry?.withoutContact
      },
      messages: try MessageRow.from(author).fetchAll(db).map {
        .init(receivedAt: $0.receivedAt, subject: $0.subject, words: $0.words)
      },
      letters: try OutboxRow.to(author).fetchAll(db).map {
        .init(sentAt: $0.createdAt, subject: $0.subject)
      })
  }
}

extension Entry {
  fileprivate var withoutContact: Entry {
    var entry = self
    (entry.email, entry.phone) = (nil, nil)
    return entry
  }
}
