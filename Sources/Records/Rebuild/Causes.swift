internal import Foundation

/// What of the register in use comes from no mail, and what followed from it.
struct Causes {
  typealias Thing = RegisterImage.Thing
  typealias Cause = RegisterDifference.Cause

  private let used: RegisterImage
  private let numbers: [String: Int64]
  private var ofSeats: [String: Cause] = [:]
  private var ofMessages: [String: Cause] = [:]
  private var ofAuthors: [String: Cause] = [:]
  private var ofEvents: [String: Cause] = [:]

  init(_ used: RegisterImage) {
    self.used = used
    let messages = used.things.filter { $0.kind == .message }
    numbers = Dictionary(messages.map { ($0.key, $0.number) }) { first, _ in first }
    let hashes = Dictionary(messages.map { ($0.number, $0) }) { first, _ in first }
    let seats = Dictionary(used.things.filter { $0.kind == .registration }.map { ($0.number, $0) }) { $1 }
    for deed in used.deeds {
      let cause = Cause(deed)
      if let seat = deed.registration.flatMap({ seats[$0] }) { keep(cause, of: seat) }
      if let message = deed.message.flatMap({ hashes[$0] }) { keep(cause, of: message) }
      if let event = deed.event { ofEvents[event] = ofEvents[event] ?? cause }
    }
  }

  /// Afterwards what follows from it is explained by it.
  mutating func keep(_ cause: Cause, of thing: Thing) {
    let root = cause.root
    switch thing.kind {
    case .message: ofMessages[thing.key] = ofMessages[thing.key] ?? root
    case .registration:
      ofSeats[thing.key] = ofSeats[thing.key] ?? root
      if let message = thing.message { ofMessages[message] = ofMessages[message] ?? root }
      if let event = thing.event { ofEvents[event] = ofEvents[event] ?? root }
    case .decision: if let message = thing.message { ofMessages[message] = ofMessages[message] ?? root }
    case .line, .letter, .question, .attendance, .certificate: break
    }
    if thing.kind == .registration || thing.kind == .message, let author = thing.author {
      ofAuthors[author] = ofAuthors[author] ?? root
    }
  }

  /// nil where nothing explains it.
  func cause(of thing: Thing, _ finding: RegisterDifference.Finding) -> Cause? {
    if thing.isErased { return .erased }
    switch thing.kind {
    case .message: return message(thing, finding)
    case .registration: return seat(thing, finding)
    case .letter: return letter(thing, finding)
    case .line: return thing.event.flatMap { ofEvents[$0] }.map(Cause.follows)
    case .decision: return deed(on: thing) ?? following(thing)
    case .question, .attendance, .certificate: return following(thing)
    }
  }

  private func message(_ thing: Thing, _ finding: RegisterDifference.Finding) -> Cause? {
    switch finding {
    case .onlyInRegister:
      if thing.isOffices { return ofMessages[thing.key] ?? deed(on: thing) }
      return thing.key.hasPrefix("not given") ? .neverGiven : .notInMailbox
    case .onlyInMailbox: return nil
    case .differs(let names):
      if thing.fields["outcome"] == MessageOutcome.unreadable.rawValue { return .setAside }
      if names == ["reference"], isNamedAtRandom(thing) { return .namedAtRandom }
      if let change = used.deeds.first(where: { $0.isOfCatalogue && $0.at >= thing.at }) {
        return .catalogue(line: change.line)
      }
      return thing.author.flatMap { ofAuthors[$0] }.map(Cause.follows)
    }
  }

  private func seat(_ thing: Thing, _ finding: RegisterDifference.Finding) -> Cause? {
    if let cause = ofSeats[thing.key] { return cause }
    if case .differs(["reference"]) = finding, isNamedAtRandom(thing) { return .namedAtRandom }
    // Who is seated and who waits hangs together; who is registered at all does not.
    if case .differs(let names) = finding, Set(names).isSubset(of: ["status", "takes_over_key"]),
      let cause = thing.event.flatMap({ ofEvents[$0] })
    {
      return .follows(cause)
    }
    return following(thing)
  }

  private func letter(_ thing: Thing, _ finding: RegisterDifference.Finding) -> Cause? {
    if thing.isOffices { return .hours }
    if thing.isSentByStaff { return .draft }
    if thing.fields["kind"]?.hasPrefix("event") == true,
      let change = used.deeds.first(where: \.isOfCatalogue)
    {
      return .catalogue(line: change.line)
    }
    if finding == .onlyInRegister, thing.number <= used.lastUnnamed.letter { return .namedAtRandom }
    if finding == .onlyInMailbox, isNamedAtRandom(thing) { return .namedAtRandom }
    return following(thing)
  }

  private func following(_ thing: Thing) -> Cause? {
    if let cause = thing.seat.flatMap({ ofSeats[$0] }) ?? thing.message.flatMap({ ofMessages[$0] }) {
      return thing.kind == .registration && cause == .notInMailbox ? cause : .follows(cause)
    }
    let seats = used.things.filter { $0.kind == .registration && $0.message == thing.message }
    let events = seats.compactMap(\.event).compactMap { ofEvents[$0] }
    return (events.first ?? thing.author.flatMap { ofAuthors[$0] }).map(Cause.follows)
  }

  /// A command of staff's that says so of itself, or of which nothing is told but that it was given.
  private func deed(on thing: Thing) -> Cause? {
    guard thing.isOffices else { return nil }
    let deed = used.deeds.first { !$0.isOfCatalogue && ($0.cause == "command decide" || $0.at == thing.at) }
    return deed.map { Cause($0) }
  }

  private func isNamedAtRandom(_ thing: Thing) -> Bool {
    thing.message.flatMap { numbers[$0] }.map { $0 <= used.lastUnnamed.message } ?? false
  }
}

extension RegisterImage.Deed {
  var isOfCatalogue: Bool { cause == "rule catalogue" }
}

extension RegisterDifference.Cause {
  init(_ deed: RegisterImage.Deed) {
    if deed.isOfCatalogue {
      self = .catalogue(line: deed.line)
    } else {
      self = .command(String(deed.cause.dropFirst("command ".count)), line: deed.line)
    }
  }

  /// What lies at the bottom of it.
  var root: RegisterDifference.Cause {
    if case .follows(let cause) = self { cause.root } else { self }
  }
}
