package import Foundation
internal import MIME
internal import Records
internal import Registration
internal import Settings

/// What staff change in the register from the command line, also while a desk is at work on it.
package struct StaffDesk: Sendable {
  private let configuration: Configuration
  let office: Office
  let register: Register
  let now: @Sendable () -> Date

  /// The database must exist: the desk makes it.
  package static func open(
    configuration path: String, now: @escaping @Sendable () -> Date = { Date() }
  ) throws(Failure) -> StaffDesk {
    let configuration = try Configuration.loaded(path)
    let office = try configuration.loadedOffice()
    do {
      let register = try Register.openBesideDesk(configuration.database)
      return StaffDesk(configuration: configuration, office: office, register: register, now: now)
    } catch {
      throw Failure(error)
    }
  }

  /// Registers people, as one group. An e-mail address and a telephone are the first one's; whoever has the address gets the letter.
  package func register(
    _ names: [String], for event: String, email: String?, phone: String?, organisation: String?
  ) async throws(Failure) -> ActText {
    let id = try self.event(event, option: "--event")
    let people = try people(names, email: email, phone: phone, organisation: organisation)
    let act = StaffAct.register(event: id, people: people, address: people.first?.email)
    return try await done(act)
  }

  /// Cancels all under a reference, or these names alone.
  package func cancel(_ reference: String, names: [String]) async throws(Failure) -> ActText {
    try await done(.cancel(try self.reference(reference), names: names))
  }

  /// Moves all under a reference to another event; `mayWait`: also where they give up seats to wait there.
  package func move(_ reference: String, to event: String, mayWait: Bool) async throws(Failure) -> ActText {
    let id = try self.event(event, option: "--to")
    return try await done(.move(try self.reference(reference), to: id, mayWait: mayWait))
  }

  var sender: Mailbox { configuration.sender }
  var database: String { configuration.database }

  private func done(_ act: StaffAct) async throws(Failure) -> ActText {
    let notices = NoticeWriter(office: office, sender: sender, now: now)
    let letters = ActWriter(office: office, sender: sender, now: now)
    do {
      let report = try await register.act(
        act, at: now(), notice: notices.composed, compose: letters.composed)
      return ActText(report, command: act.name)
    } catch let error as ActError {
      throw Failure(error)
    } catch {
      throw Failure(writing: error, database)
    }
  }

  private func event(_ text: String, option: String) throws(Failure) -> EventID {
    let catalogue = office.catalogue
    guard let event = catalogue.events.first(where: { $0.id.rawValue == text }) else {
      let known = catalogue.events.map(\.id.rawValue).joined(separator: ", ")
      throw Failure(.usage, "\(option): “\(text)” is not in \(configuration.catalogue); it has \(known)")
    }
    let last = event.sessions.last.map { $0.end ?? $0.start }?.instant(in: catalogue.organiser.timeZone)
    guard let last, now() < last else {
      throw Failure(.unavailable, "\(option): \(text) is over; nothing was done")
    }
    return event.id
  }

  private func reference(_ text: String) throws(Failure) -> Reference {
    let bare = text.trimmingCharacters(in: CharacterSet(charactersIn: "[] ")).uppercased()
    guard let reference = Reference(rawValue: bare) else {
      throw Failure(.usage, "“\(text)” is not a reference; give one such as K7M3-QD, as letters have it")
    }
    return reference
  }
}

extension Failure {
  init(_ error: ActError) {
    let status: Status =
      switch error.kind {
      case .unknown: .usage
      case .nothingToDo: .badData
      case .refused: .unavailable
      }
    self.init(status, "\(error)")
  }
}
