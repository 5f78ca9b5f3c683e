import Foundation
import GRDB
import Registration

@testable import Records

/// A register in memory with one event, `training`, and short ways to write to it.
struct Desk {
  let register: Register
  let now = Date(timeIntervalSince1970: 1_500_000_000)
  private let catalogue: Catalogue

  /// The event is on that day; it is 2017-07-14 at 04:40 in Paris.
  init(capacity: Int? = nil, waitingList: Bool = false, day: String = "2017-11-14") async throws {
    register = try Register.inMemory()
    catalogue = try Self.catalogue(capacity: capacity, waitingList: waitingList, day: day)
    try await register.adopt(catalogue)
  }

  func receipt(
    _ decision: Decision, from sender: String, uid: UInt32, validity: UInt32 = 1, bytes: String? = nil,
    redelivery: String? = nil
  ) -> Receipt {
    Receipt(
      place: Place(uidValidity: validity, uid: uid), sha256: bytes ?? "\(validity)/\(uid)",
      redeliveryKey: redelivery,
      messageID: "m\(uid)@a.example", receivedAt: now.addingTimeInterval(Double(uid)),
      sender: Participant(name: nil, email: sender), subject: "s", words: "w", decision: decision)
  }

  @discardableResult
  func receive(
    _ decision: Decision, from sender: String, uid: UInt32, validity: UInt32 = 1, bytes: String? = nil,
    redelivery: String? = nil, ownEmail: Bool = false
  ) async throws -> Register.Recording {
    let decision = ownEmail ? decision.standing(at: sender) : decision
    let receipt = receipt(
      decision, from: sender, uid: uid, validity: validity, bytes: bytes, redelivery: redelivery)
    return try await register.record(receipt, at: now) { recorded in
      [
        Draft(
          kind: "test", recipient: sender, subject: "s", messageID: "r\(recorded.number)@desk", content: [1])
      ]
    }
  }

  func results(_ decision: Decision, from sender: String, uid: UInt32, ownEmail: Bool = false) async throws
    -> [Change.Result]
  {
    guard case .new(let recorded) = try await receive(decision, from: sender, uid: uid, ownEmail: ownEmail)
    else { return [] }
    return recorded.outcomes.flatMap(\.changes).map(\.result)
  }

  func entries(_ event: String) async throws -> [String] {
    try await register.entries(of: EventID(rawValue: event)).map { "\($0.name ?? "?") \($0.status)" }
  }

  func letters() async throws -> Int { try await register.due(at: now, limit: 100).count }

  func journal() async throws -> Int {
    try await register.writer.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM journal") ?? -1 }
  }

  func report() async throws -> DayReport {
    let date = CivilDate(now, in: catalogue.organiser.timeZone)
    return try await register.report(
      for: date, during: now.addingTimeInterval(-3600)..<now.addingTimeInterval(3600), catalogue: catalogue)
  }

  private static func catalogue(capacity: Int?, waitingList: Bool, day: String) throws -> Catalogue {
    struct Impossible: Error {}
    let date = CivilDate(try Date(day + "T12:00:00Z", strategy: .iso8601), in: .gmt)
    guard let id = EventID(rawValue: "training"),
      let start = CivilDateTime(date, hour: 4, minute: 30), let zone = TimeZone(identifier: "Europe/Paris")
    else { throw Impossible() }
    let event = Event(
      id: id, kind: "formation", title: "T", sessions: [Session(start: start, end: nil)], capacity: capacity,
      hasWaitingList: waitingList)
    return Catalogue(organiser: Organiser(name: "O", address: "o@o.example", timeZone: zone), events: [event])
  }
}

extension Decision {
  static func register(_ event: String, _ names: String...) -> Decision {
    act(.register, event, seats: names.count, names)
  }

  static func cancel(_ event: String, _ names: String...) -> Decision {
    act(.cancel, event, seats: names.count, names)
  }

  static func act(_ verb: Action.Verb, _ event: String, seats: Int, _ names: [String]) -> Decision {
    guard let id = EventID(rawValue: event) else { return .staff(.notUnderstood) }
    return .act([Action(verb, event: id, seats: seats, participants: names.map { Participant(name: $0) })])
  }

  /// The same, each participant at that address.
  func standing(at email: String) -> Decision {
    guard case .act(let actions) = self else { return self }
    return .act(
      actions.map { action in
        var action = action
        for index in action.participants.indices { action.participants[index].email = email }
        return action
      })
  }
}
