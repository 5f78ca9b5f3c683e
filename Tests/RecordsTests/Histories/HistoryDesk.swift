import Foundation
import GRDB
import Registration

@testable import Records

/// A register in memory with one event, and what a history may do to it.
struct HistoryDesk {
  typealias Told = (results: [[Change.Result]], promotions: [RegisterModel.Promotion])

  struct Letter: Equatable, CustomStringConvertible {
    var message: Int64
    var isPromotion: Bool
    var recipient: String

    var description: String { "\(isPromotion ? "promotion" : "answer") to \(message), \(recipient)" }
  }

  private let register: Register
  private let event: EventID
  private let now = Date(timeIntervalSince1970: 1_500_000_000)

  init() throws {
    struct Impossible: Error {}
    guard let event = EventID(rawValue: "training") else { throw Impossible() }
    self.event = event
    register = try Register.inMemory()
  }

  func adopt(_ model: RegisterModel) async throws -> [RegisterModel.Promotion] {
    let day = CivilDate(now.addingTimeInterval(model.isBegun ? -86_400 : 86_400), in: .gmt)
    let sessions = CivilDateTime(day, hour: 12, minute: 0).map { [Session(start: $0, end: nil)] } ?? []
    let event = Event(
      id: event, kind: "formation", title: "T", sessions: sessions, capacity: model.capacity,
      hasWaitingList: model.hasWaitingList, isCancelled: model.isCancelled)
    let catalogue = Catalogue(
      organiser: Organiser(name: "O", address: "o@o.example", timeZone: .gmt), events: [event])
    return try await register.adopt(catalogue, at: now, compose: Self.promotion).map(\.modelled)
  }

  func receive(_ mail: Mail, answering letter: Letter?) async throws -> Told {
    var receipt = receipt(mail)
    if mail.isReply, let letter { receipt.references = ["r\(letter.message)@desk"] }
    return try await record(receipt)
  }

  func receive(_ mail: Mail, again repetition: Repetition, number: Int64) async throws -> Told {
    var receipt = receipt(mail)
    if repetition != .samePlace { receipt.place.uid += 1_000_000 * (UInt32(number) + 1) }
    if repetition == .redelivery { receipt.sha256 += " redelivered as \(number)" }
    return try await record(receipt)
  }

  /// The seats and the line as the journal tells them, and as the register has them.
  func replays() async throws -> (journal: JournalReplay, register: JournalReplay) {
    (JournalReplay(try await register.journal()), try await register.writer.read { try JournalReplay($0) })
  }

  func line() async throws -> [LineSeat] {
    try await register.writer.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, name, email, author_email, status,
            (SELECT MIN(id) FROM registration AS other WHERE other.reference = registration.reference) AS first
          FROM registration ORDER BY registered_at, uid, id
          """)
      return rows.map { row in
        LineSeat(
          number: row["id"], name: row["name"], email: row["email"], author: row["author_email"],
          status: row["status"], group: row["first"])
      }
    }
  }

  /// How many have a seat and how many wait, as the register keeps count.
  func tally() async throws -> [Int] {
    try await register.writer.read { db in
      let row = try Row.fetchOne(db, sql: "SELECT confirmed, waiting FROM tally")
      return row.map { [$0["confirmed"], $0["waiting"]] } ?? []
    }
  }

  /// Those after the first so many.
  func letters(after count: Int) async throws -> [Letter] {
    try await register.writer.read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT message, is_notice, recipient FROM outbox WHERE id > ? ORDER BY id",
        arguments: [count])
      return rows.map {
        Letter(message: $0["message"], isPromotion: $0["is_notice"], recipient: $0["recipient"])
      }
    }
  }

  private func record(_ receipt: Receipt) async throws -> Told {
    let address = receipt.answerAddress ?? ""
    let recording = try await register.record(receipt, at: now, notice: Self.promotion) { recorded in
      [Desk.letter("r\(recorded.number)@desk", to: address)]
    }
    guard case .new(let recorded) = recording else { return ([], []) }
    return (recorded.outcomes.map { $0.changes.map(\.result) }, recorded.promotions.map(\.modelled))
  }

  private func receipt(_ mail: Mail) -> Receipt {
    let name = "\(mail.place.received)/\(mail.place.uid)"
    var receipt = Receipt(
      place: Place(uidValidity: 1, uid: mail.place.uid), sha256: name, redeliveryKey: name,
      messageID: name, receivedAt: now.addingTimeInterval(Double(mail.place.received)),
      sender: Participant(name: nil, email: mail.author), subject: "s", words: "w",
      decision: .act(mail.asks.map { $0.action(for: event) }), answerAddress: mail.author, dailyLimit: .max)
    // Limits on letters have tests of their own.
    receipt.ownWords = name
    return receipt
  }

  private static func promotion(_ promotion: Notice) -> ComposedLetter {
    Desk.letter("\(UUID().uuidString)@desk", to: promotion.origin.recipient)
  }
}

extension Ask {
  fileprivate func action(for event: EventID) -> Action {
    Action(
      verb, event: event, seats: seats,
      participants: people.map { Participant(name: $0.name, email: $0.email) })
  }
}

extension Notice {
  fileprivate var modelled: RegisterModel.Promotion {
    RegisterModel.Promotion(message: origin.message, names: outcome.changes.map(\.entry.name))
  }
}
