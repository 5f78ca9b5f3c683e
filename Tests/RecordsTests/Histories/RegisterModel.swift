import Registration

@testable import Records

/// The rules of the register, as a clerk with a sheet of paper would keep them: one event, and one line of seats.
struct RegisterModel {
  struct Seat: Equatable {
    /// In the order in which seats were written down, from 1.
    let number: Int
    /// nil: not named yet.
    var person: Person?
    let author: String
    var status: Entry.Status
    /// Those who came together; who takes another's place comes into their group.
    let group: Int
    let place: Mail.Place
    let message: Int64
  }

  /// Those of one message who are called up together.
  struct Promotion: Equatable {
    var message: Int64
    var names: [String?]
  }

  var capacity: Int?
  var hasWaitingList = true
  var isBegun = false
  var isCancelled = false
  /// In order of receipt; those who left are kept.
  private(set) var line: [Seat] = []
  private var groups = 0

  init(capacity: Int?) { self.capacity = capacity }

  var waiting: [Seat] { line.filter { $0.status == .waiting } }
  var confirmed: Int { line.count { $0.status == .confirmed } }

  /// What a step comes to: for a message, a list for each thing it asks; and who is called up after it.
  @discardableResult
  mutating func play(_ step: Step, message: Int64) -> (results: [[Change.Result]], promotions: [Promotion]) {
    var results: [[Change.Result]] = []
    switch step {
    case .mail(let mail): results = receive(mail, message: message)
    case .again: return ([], [])
    case .capacity(let seats): capacity = seats
    case .waitingList(let exists): hasWaitingList = exists
    case .begun(let isSo): isBegun = isSo
    case .cancelled(let isSo): isCancelled = isSo
    }
    return (results, promote())
  }

  /// What a message comes to, a list for each thing it asks. Only a substitution gives back before it takes.
  private mutating func receive(_ mail: Mail, message: Int64) -> [[Change.Result]] {
    guard let pair = mail.substitution else {
      return mail.asks.map { ask in
        ask.verb == .cancel
          ? cancel(ask, by: mail.author).map(Self.told) : register(ask, mail, message, freed: [])
      }
    }
    let freed = cancel(mail.asks[pair.cancel], by: mail.author)
    let taken = register(mail.asks[pair.register], mail, message, freed: freed)
    return pair.cancel < pair.register ? [freed.map(Self.told), taken] : [taken, freed.map(Self.told)]
  }

  /// Whole groups in order, as long as the first fits. No group larger than the event is in the line.
  private mutating func promote() -> [Promotion] {
    guard !isBegun, !isCancelled else { return [] }
    var promotions: [Promotion] = []
    while let group = groupsInLine.first, hasRoom(for: group.count) {
      for seat in group { line[index(of: seat)].status = .confirmed }
      for message in distinct(group.map(\.message)) {
        let names = group.filter { $0.message == message }.map { $0.person?.name }
        promotions.append(Promotion(message: message, names: names))
      }
    }
    return promotions
  }

  /// The groups that wait and could be seated one day, the first one first.
  var groupsInLine: [[Seat]] {
    distinct(waiting.map(\.group)).map { group in waiting.filter { $0.group == group } }
      .filter { $0.count <= capacity ?? .max }
  }

  func hasRoom(for size: Int) -> Bool { capacity.map { confirmed + size <= $0 } ?? true }

  // MARK: - Giving back

  private static func told(_ seat: Seat?) -> Change.Result { seat == nil ? .noMatch : .cancelled }

  /// The seats as they were; nil where there was none.
  private mutating func cancel(_ ask: Ask, by author: String) -> [Seat?] {
    let named = ask.people.map { person in leave(own(person, author)) }
    let unnamed = held(by: author).filter { $0.person == nil }.reversed()
    let seats = unnamed.prefix(ask.unnamed).map { leave($0) }
    return named + seats + Array(repeating: nil, count: ask.unnamed - seats.count)
  }

  private mutating func leave(_ seat: Seat?) -> Seat? {
    if let seat { line[index(of: seat)].status = .cancelled }
    return seat
  }

  // MARK: - Taking

  private enum Lot: Equatable { case known(Seat), naming(Seat), another, takeOver(Seat), new }

  private mutating func register(_ ask: Ask, _ mail: Mail, _ message: Int64, freed: [Seat?]) -> [Change
    .Result]
  {
    let people = ask.people.map(Optional.some) + Array(repeating: nil, count: ask.unnamed)
    let lots = lots(people, ask, mail, freed)
    let size = lots.count { $0 == .new }
    let status = status(for: size, mail.place)
    groups += 1
    return zip(people, lots).map { person, lot in
      switch lot {
      case .known(let seat):
        return seat.status == .confirmed ? .alreadyConfirmed : .alreadyWaiting(rank: rank(seat))
      case .naming(let seat):
        line[index(of: seat)].person = person
        return told(seat)
      case .another: return .forStaff
      case .takeOver(let former):
        return add(person, mail, message, former.status, group: former.group, at: former.place)
      case .new:
        guard let status else { return .full }
        return add(person, mail, message, status, group: groups, at: mail.place)
      }
    }
  }

  private func lots(_ people: [Person?], _ ask: Ask, _ mail: Mail, _ freed: [Seat?]) -> [Lot] {
    let held = freed.contains { $0 != nil } ? [] : held(by: mail.author)
    var unnamed = held.filter { $0.person == nil }
    let asked = ask.people.map(\.name)
    let isSameTotal = held.count == ask.seats && held.compactMap(\.person?.name).allSatisfy(asked.contains)
    return people.enumerated().map { index, person in
      if let person, let own = own(person, mail.author) { return .known(own) }
      if let person, isRegisteredByAnother(person) { return .another }
      if !unnamed.isEmpty, person == nil { return .known(unnamed.removeFirst()) }
      if !unnamed.isEmpty, mail.isReply || isSameTotal { return .naming(unnamed.removeFirst()) }
      if index < freed.count, let seat = freed[index] { return .takeOver(seat) }
      return .new
    }
  }

  /// Nobody overtakes: a group waits behind those who wait before it, even where it would fit. nil: no seat, and none to hope for.
  private func status(for size: Int, _ place: Mail.Place) -> Entry.Status? {
    guard let capacity else { return .confirmed }
    guard size <= capacity else { return nil }
    let isFirst = groupsInLine.allSatisfy { $0[0].place > place }
    if isFirst, hasRoom(for: size) { return .confirmed }
    return hasWaitingList ? .waiting : nil
  }

  private mutating func add(
    _ person: Person?, _ mail: Mail, _ message: Int64, _ status: Entry.Status, group: Int,
    at place: Mail.Place
  ) -> Change.Result {
    let seat = Seat(
      number: line.count + 1, person: person, author: mail.author, status: status, group: group, place: place,
      message: message)
    line.insert(seat, at: line.firstIndex { $0.place > place } ?? line.endIndex)
    return told(seat)
  }

  // MARK: - Looking up

  private func told(_ seat: Seat) -> Change.Result {
    seat.status == .confirmed ? .confirmed : .waiting(rank: rank(seat))
  }

  private func rank(_ seat: Seat) -> Int { line[..<index(of: seat)].count { $0.status == .waiting } + 1 }

  private func index(of seat: Seat) -> Int {
    line.firstIndex { $0.number == seat.number } ?? line.endIndex
  }

  func held(by author: String) -> [Seat] { line.filter { $0.status != .cancelled && $0.author == author } }

  private func own(_ person: Person, _ author: String) -> Seat? {
    named(person).first { $0.author == author || $0.person?.email == author }
  }

  private func isRegisteredByAnother(_ person: Person) -> Bool {
    person.email != nil && named(person).contains { $0.person?.email == person.email }
  }

  private func named(_ person: Person) -> [Seat] {
    line.filter { $0.status != .cancelled && $0.person?.name == person.name }
  }
}

/// Each once, in the order in which they first stand.
func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}
