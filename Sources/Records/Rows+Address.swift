internal import GRDB

/// What stands in the register for one address, in lower case.
extension RegistrationRow {
  /// Made from it, or standing at it, in order of receipt.
  static func of(_ address: String) -> QueryInterfaceRequest<RegistrationRow> {
    filter(Columns.authorEmail == address || Columns.email == address).inOrder()
  }
}

extension MessageRow {
  static func from(_ address: String) -> QueryInterfaceRequest<MessageRow> {
    filter(Columns.senderEmail == address).order(Columns.id)
  }
}

extension OutboxRow {
  static func to(_ address: String) -> QueryInterfaceRequest<OutboxRow> {
    filter(Columns.recipient == address).order(Columns.id)
  }
}

extension OutboxRow {
  /// Whether a message from that address was ever answered. What staff had done for somebody is no answer: the notices that the law asks for
  /// come with the first one.
  static func isAnswered(_ address: String, _ db: Database) throws -> Bool {
    try db.value(
      Bool.self, "SELECT EXISTS (SELECT 1 FROM outbox WHERE recipient = ? AND is_notice = 0)", [address])
      ?? false
  }
}
