import Foundation
import GRDB
import Registration
import Synchronization

@testable import Records

/// A register in memory with one event, `training`, and short ways to write to it.
struct Desk {
  let register: Register
  let now = Date(timeIntervalSince1970: 1_500_000_000)
  private let catalogue: Catalogue

  /// The event is on that day; it is 2017-07-14 at 04:40 in Paris.
  init(capacity: Int? = nil, waitingList: Bool = false, day: String = "2017-11-14") async throws {
    try await self.init(
      Register.inMemory(), capacity: capacity, waitingList: waitingList, day: day)
  }

  init(_ register: Register, capacity: Int? = nil, waitingList: Bool = false, day: String = "2017-11-14")
    async throws
  {
    self.register = register
    catalogue = try Self.catalogue(capacity: capacity, waitingList: waitingList, day: day)
    try await register.adopt(catalogue, at: now, compose: Self.notice)
  }

  func receipt(
    _ decision: Decision, from sender: String, uid: UInt32, validity: UInt32 = 1, bytes: String? = nil,
    redelivery: String? = nil, answering references: [String] = [], limit: Int = 20
  ) -> Receipt {
    var receipt = Receipt(
      place: Place(uidValidity: validity, uid: uid), sha256: bytes ?? "\(validity)/\(uid)",
      redeliveryKey: redelivery,
      messageID: "m\(uid)@a.example", references: references,
      receivedAt: now.addingTimeInterval(Double(uid)),
      sender: Participant(name: nil, email: sender), subject: "s", words: "w", decision: decision,
      answerAddress: sender, dailyLimit: limit)
    // Whoever has an address of their own has a name of their own, too.
    receipt.shownName = sender
    return receipt
  }

  @discardableResult
  func receive(
    _ decision: Decision, from sender: String, uid: UInt32, validity: UInt32 = 1, bytes: String? = nil,
    redelivery: String? = nil, ownEmail: Bool = false, answering references: [String] = []
  ) async throws -> Register.Recording {
    let decision = ownEmail ? decision.standing(at: sender) : decision
    return try await record(
      receipt(
        decision, from: sender, uid: uid, validity: validity, bytes: bytes, redelivery: redelivery,
        answering: references))
  }

  /// Answers with `r1@desk` to message 1, and tells of promotions with `p1@desk`.
  @discardableResult
  func record(_ receipt: Receipt) async throws -> Register.Recording {
    let address = receipt.answerAddress ?? ""
    return try await register.record(receipt, at: now, notice: Self.notice) { recorded in
      [Self.letter("r\(recorded.number)@desk", to: address)]
    }
  }

  static func notice(_ notice: Notice) throws -> ComposedLetter {
    letter("p\(notice.origin.message)@desk", to: notice.origin.recipient)
  }

  static func letter(_ id: String, to recipient: String) -> ComposedLetter {
    ComposedLetter(kind: "test", recipient: recipient, subject: "s", messageID: id, content: [1])
  }

  func changes(
    _ decision: Decision, from sender: String, uid: UInt32, ownEmail: Bool = false,
    answering references: [String] = []
  ) async throws -> [Change] {
    let recording = try await receive(
      decision, from: sender, uid: uid, ownEmail: ownEmail, answering: references)
    guard case .new(let recorded) = recording else { return [] }
    return recorded.outcomes.flatMap(\.changes)
  }

  func results(
    _ decision: Decision, from sender: String, uid: UInt32, ownEmail: Bool = false,
    answering references: [String] = []
  ) async throws -> [Change.Result] {
    try await changes(decision, from: sender, uid: uid, ownEmail: ownEmail, answering: references)
      .map(\.result)
  }

  func entries(_ event: String) async throws -> [String] {
    try await register.entries(of: EventID(rawValue: event)).map { "\($0.name ?? "?") \($0.status)" }
  }

  func letters() async throws -> Int { try await register.due(at: now, limit: 100).count }

  func journal() async throws -> Int {
    try await register.writer.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM journal") ?? -1 }
  }

  /// Message-IDs of the letters that are due.
  func letterIDs() async throws -> [String] {
    try await register.writer.read {
      try String.fetchAll($0, sql: "SELECT message_id FROM outbox ORDER BY id")
    }
  }

  /// The digest of that day, which is today's where none is given.
  func report(_ date: CivilDate? = nil) async throws -> DayReport {
    try await register.report(for: date ?? today, catalogue: catalogue)
  }

  var today: CivilDate { CivilDate(now, in: catalogue.organiser.timeZone) }

  /// The organiser changes the event.
  func change(_ change: (inout Event) throws -> Void) async throws -> [Notice] {
    var catalogue = catalogue
    try change(&catalogue.events[0])
    return try await register.adopt(catalogue, at: now, compose: Self.notice)
  }

  /// The catalogue loses its event.
  func adoptNothing() async throws {
    try await register.adopt(
      Catalogue(organiser: catalogue.organiser, events: []), at: now, compose: Self.notice)
  }

  /// The organiser adds an event like the first.
  func addEvent(_ id: String, capacity: Int?) async throws {
    var catalogue = catalogue
    guard let id = EventID(rawValue: id) else { return }
    var event = catalogue.events[0]
    (event.id, event.capacity) = (id, capacity)
    catalogue.events.append(event)
    try await register.adopt(catalogue, at: now, compose: Self.notice)
  }

  /// What the catalogue says of the event.
  var announcement: Announcement { catalogue.events[0].announcement }

  /// Whom what changed is told to, that many seconds from now.
  func tell(after seconds: TimeInterval) async throws -> [Notice] {
    let notices = Mutex<[Notice]>([])
    let compose = { @Sendable (notice: Notice) in
      notices.withLock { $0.append(notice) }
      return Self.letter("\(UUID())@desk", to: notice.origin.recipient)
    }
    while try await register.tellChanges(at: now.addingTimeInterval(seconds), compose: compose) != nil {}
    return notices.withLock { $0 }
  }

  /// The days that the reminders written at that instant tell of.
  func remind(at instant: String, days: [Int] = [7, 1]) async throws -> [Int] {
    try await reminders(at: instant, days: days).compactMap {
      if case .reminder(let days) = $0.matter { days } else { nil }
    }
  }

  func remindedAddresses(at instant: String) async throws -> [String] {
    try await reminders(at: instant, days: [7, 1]).map(\.origin.recipient)
  }

  private func reminders(at instant: String, days: [Int]) async throws -> [Notice] {
    var catalogue = catalogue
    catalogue.events[0].reminders = days
    let notices = Mutex<[Notice]>([])
    let compose = { @Sendable (notice: Notice) in
      notices.withLock { $0.append(notice) }
      return Self.letter("\(UUID())@desk", to: notice.origin.recipient)
    }
    let now = try Date(instant, strategy: .iso8601)
    while try await register.remind(catalogue, at: now, compose: compose) > 0 {}
    return notices.withLock { $0 }
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

  /// Somebody in place of somebody else.
  static func substitute(_ event: String, _ former: String, by name: String) -> Decision {
    guard case .act(let cancel) = cancel(event, former), case .act(let register) = register(event, name)
    else { return .staff(.notUnderstood) }
    return .act(register + cancel)
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
