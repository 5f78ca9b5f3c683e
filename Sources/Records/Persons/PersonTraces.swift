internal import Foundation
internal import GRDB

/// What others wrote, or were written, that tells of a person too.
struct PersonTraces {
  /// Messages of others that made or changed a registration of theirs, or name them.
  let messages: [MessageRow]
  /// Letters to others that answer such a message or name them, and what went to staff since they are known.
  let letters: [OutboxRow]
  /// Letters that told of them, and whose text was erased for another reason.
  let emptied: [OutboxRow]
  /// Messages that answer one of these letters to staff: staff's orders, and what is like them. They quote it, as a rule.
  let staffAnswers: [MessageRow]
  /// The other messages that tell of them, or answer a letter that does.
  let othersMessages: [MessageRow]

  init(of records: PersonRecords, _ mentions: Mentions, _ db: Database) throws {
    let own = Set(records.messages.compactMap(\.id))
    let made = Set(records.registrations.map(\.message))
    // « absents : Diallo » names nobody to a search, and tells of a person all the same.
    let attendance = try EventLetters(db: db).answers(about: Set(records.registrations.map(\.event)))
    let others = try MessageRow.fetchAll(db, sql: "SELECT * FROM message").filter {
      $0.id.map { !own.contains($0) } ?? false
    }
    messages = others.filter {
      guard let id = $0.id else { return false }
      return made.contains(id) || attendance.contains(id) || $0.names(mentions)
    }
    let numbers = Set(messages.compactMap(\.id))
    let ownLetters = Set(records.letters.compactMap(\.id))
    let since = records.since
    let all = try Self.letters(db) { row, bytes in
      guard let id = row.id, !ownLetters.contains(id) else { return false }
      if let message = row.message, numbers.contains(message) { return true }
      if row.message == nil, let since, row.createdAt >= since { return true }
      return bytes.map(mentions.found(inMessage:)) ?? false
    }
    (letters, emptied) = (all.filter(\.hasContent).map(\.row), all.filter { !$0.hasContent }.map(\.row))
    let told = Dictionary(grouping: all.map(\.row)) { StaffLetter.kinds.contains($0.kind) }
      .mapValues { Set($0.map(\.messageId)) }
    let ofStaff = others.filter { $0.answers(told[true]) }
    let staff = Set(ofStaff.compactMap(\.id)).union(attendance)
    staffAnswers =
      ofStaff + messages.filter { $0.id.map(attendance.contains) == true && !$0.answers(told[true]) }
    othersMessages = others.filter {
      guard let id = $0.id, !staff.contains(id) else { return false }
      return numbers.contains(id) || $0.answers(told[false])
    }
  }

  /// Those that `isMeant`, with whether their text is still there.
  private static func letters(_ db: Database, where isMeant: (OutboxRow, [UInt8]?) -> Bool) throws
    -> [(row: OutboxRow, hasContent: Bool)]
  {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT outbox.*, bytes FROM outbox LEFT JOIN content ON content.outbox = outbox.id")
    var found: [(OutboxRow, Bool)] = []
    while let row = try rows.next() {
      let (letter, bytes) = (try OutboxRow(row: row), row["bytes"] as Data?)
      if isMeant(letter, bytes.map { [UInt8]($0) }) { found.append((letter, bytes != nil)) }
    }
    return found
  }
}

extension MessageRow {
  fileprivate func names(_ mentions: Mentions) -> Bool {
    mentions.found(in: "\(subject)\n\(words)\n\(decisionJson)\n\(proposalJson ?? "")\n\(doubt)")
  }

  fileprivate func answers(_ letters: Set<String>?) -> Bool {
    letters.map { references.contains(where: $0.contains) } ?? false
  }
}
