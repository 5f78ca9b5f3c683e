package import Foundation
internal import GRDB
internal import Registration

/// Messages that do not come to be recorded in the ordinary way.
extension Register {
  /// How often the server may list a message and not give it, before staff are told.
  package static let missingTries = 3

  /// Notes that a message is about to be read, before anything looks into it, and says the how-many-eth time it is. Recording the
  /// message ends the count: where it goes on, that message brings the desk down, and is not to be read again.
  package func beginHandling(_ place: Place) async throws -> Int {
    try await writer.write { try Self.count(place, in: "handling", $0) }
  }

  /// The same for several messages that are read together, and says which of them were never begun before: those alone are noted. One
  /// that was begun and not recorded is begun by itself, at its turn, so that its neighbours bear no blame for what brings the desk down.
  package func beginHandling(_ places: [Place]) async throws -> Set<Place> {
    try await writer.write { db in
      let statement = try db.cachedStatement(
        sql: "INSERT INTO handling (uid_validity, uid, tries) VALUES (?, ?, 1) ON CONFLICT DO NOTHING")
      return Set(
        try places.filter { place in
          try statement.execute(arguments: [place.uidValidity, place.uid])
          return db.changesCount == 1
        })
    }
  }

  /// Notes messages that the server listed and did not give. Those it did not give for the third time are returned: they are recorded
  /// now, as unreadable ones that staff must look at, and their place is known; the others are to be asked for again.
  package func noteMissing(_ uids: [UInt32], uidValidity: UInt32, at now: Date) async throws -> [UInt32] {
    try await writer.write { db in
      try uids.filter { uid in
        let place = Place(uidValidity: uidValidity, uid: uid)
        guard try Self.count(place, in: "missing", db) >= Self.missingTries else { return false }
        try Self.endHandling(place, db)
        let receipt = Receipt(notGivenAt: place, now)
        if try Self.recognise(receipt, at: now, db) == nil {
          _ = try Execution(db: db, receipt: receipt, now: now).run()
        }
        return true
      }
    }
  }

  /// Those to be asked for again.
  package func missing(uidValidity: UInt32) async throws -> [UInt32] {
    try await writer.read { db in
      try UInt32.fetchAll(
        db, sql: "SELECT uid FROM missing WHERE uid_validity = ? ORDER BY uid", arguments: [uidValidity])
    }
  }

  /// Ends the search for messages that the server does not list any more: somebody moved or deleted them.
  package func forgetMissing(_ uids: [UInt32], uidValidity: UInt32) async throws {
    try await writer.write { db in
      for uid in uids { try Self.endHandling(Place(uidValidity: uidValidity, uid: uid), db) }
    }
  }

  static func endHandling(_ place: Place, _ db: Database) throws {
    for table in ["handling", "missing"] {
      try db.run(
        "DELETE FROM \(table) WHERE uid_validity = ? AND uid = ?", [place.uidValidity, place.uid])
    }
  }

  private static func count(_ place: Place, in table: String, _ db: Database) throws -> Int {
    let tries = try Int.fetchOne(
      db,
      sql: """
        INSERT INTO \(table) (uid_validity, uid, tries) VALUES (?, ?, 1)
        ON CONFLICT (uid_validity, uid) DO UPDATE SET tries = tries + 1 RETURNING tries
        """, arguments: [place.uidValidity, place.uid])
    return tries ?? 1
  }
}

extension Receipt {
  /// Of a message that no server gave: there are no bytes to know it by.
  fileprivate init(notGivenAt place: Place, _ now: Date) {
    self.init(
      place: place, sha256: "not given: \(place.uidValidity)/\(place.uid)", redeliveryKey: nil,
      messageID: nil, receivedAt: now, sender: nil, subject: "",
      words: "Le serveur annonce ce message (UID \(place.uid)) et ne le donne pas.",
      decision: .staff(.unreadable), answerAddress: nil, dailyLimit: 0)
  }
}
