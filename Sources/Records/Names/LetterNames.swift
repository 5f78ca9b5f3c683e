internal import GRDB

/// What letters are known by for ever: the part of their Message-ID before the “@”.
struct LetterNames {
  let db: Database

  /// The first one derived from that purpose which no letter has: the same again where the same is recorded again in the same order.
  func unused(for purpose: String) throws -> String {
    let key = try NamingKey(db)
    var draw = 0
    while true {
      let name = key.name(of: "letter", purpose, draw)
      // “A” follows “@”.
      let isTaken = try db.value(
        Bool.self, "SELECT EXISTS (SELECT 1 FROM outbox WHERE message_id >= ? AND message_id < ?)",
        ["\(name)@", "\(name)A"])
      if isTaken != true { return name }
      draw += 1
    }
  }
}

extension Origin {
  /// With a name for the next letter in that thread, about the matter; to be called when the letter before is recorded.
  func named(for matter: String, _ db: Database) throws -> Origin {
    var origin = self
    let sha256 = try MessageRow.fetchOne(db, key: message)?.sha256 ?? ""
    origin.letterName = try LetterNames(db: db).unused(for: "\(matter) \(sha256)")
    return origin
  }
}

extension Register {
  /// The names of the letters of that purpose, such as `digest 2027-03-16`, one for each reader. Of letters that concern a message the register
  /// names each itself.
  package func letterNames(for purpose: String, copies: Int) async throws -> [String] {
    try await writer.read { db in
      try (0..<copies).map { try LetterNames(db: db).unused(for: "\(purpose) \($0)") }
    }
  }

  /// The same of a letter to one reader alone.
  package func letterName(for purpose: String) async throws -> String {
    try await writer.read { try LetterNames(db: $0).unused(for: purpose) }
  }
}
