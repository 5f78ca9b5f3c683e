internal import Authorization
internal import Curl
internal import Foundation
internal import IMAP
internal import Records
internal import Registration
internal import Settings

/// Brings the register up to date with the mailbox: what is new is handled, what is handled is moved.
struct MailboxDesk: Sendable {
  /// Messages taken at a time: asked for in one command, and moved together.
  static let windowSize = 1_000
  /// Messages after which the heap is worth being looked through.
  private static let burst = 50

  let start: Configuration.Start
  let zone: TimeZone
  let folders: MailboxFolders
  let register: Register
  let clerk: Clerk
  let outboxBell: Bell
  /// Rung each time the mailbox was read to its end.
  let isRead: Bell
  let signs: LifeSigns
  let log: DeskLog
  let now: @Sendable () -> Date

  /// A sign of life: what comes next begins after that time at the latest.
  func goesOn(after wait: Duration = .zero) { signs.sign(.mailbox, nextWithin: wait + LifeSigns.mailbox) }

  /// Opens the mailbox and moves what an earlier desk left unmoved. Says how far the mailbox is handled.
  func enter(_ session: IMAPSession) async throws -> MailboxState {
    let half = try await halfMoves(in: session)
    let mailbox = try await session.select(folders.inbox)
    let state = try await progress(mailbox, in: session)
    if half.uidValidity == state.uidValidity, !half.uids.isEmpty {
      try await finish(half.uids, in: session, state)
    }
    try await file(in: session, state)
    return state
  }

  /// None where the server refuses to tell: a second copy does less harm than a desk that reads no mail.
  private func halfMoves(in session: IMAPSession) async throws -> HalfMoves.Found {
    let moves = HalfMoves(folders: folders, register: register) { goesOn() }
    do {
      return try await moves.look(in: session)
    } catch let error as IMAPError where error.sessionLives {
      return HalfMoves.Found()
    }
  }

  private func finish(_ copied: UIDSet, in session: IMAPSession, _ state: MailboxState) async throws {
    do throws(IMAPError) {
      try await session.removeCopied(copied)
    } catch {
      guard error.sessionLives else { throw error }
      log.originalsStay(copied.count, problem: "\(error)")
    }
    try await register.noteFiled(copied.members.map(\.value), uidValidity: state.uidValidity, at: now())
  }

  /// Handles what is listed and not known yet. Afterwards each of these is recorded, and moved where the server lets it, or noted as
  /// one that the server listed and did not give.
  func handle(_ listed: UIDSet, in session: IMAPSession, _ state: inout MailboxState, interrupt: Interrupt)
    async throws
  {
    for window in listed.pieces(limit: Self.windowSize) {
      if interrupt.isRung { return }
      try await handle(window: window, in: session, &state, interrupt)
    }
    try await register.noteMailboxRead(at: now())
    isRead.ring()
    if listed.count >= Self.burst { Memory.giveBack() }
  }

  /// Notes for the digest why the mailbox cannot be read.
  func note(trouble error: any Error) async {
    // Where even the register is out of reach, the log has told.
    if let notice = (error as? SignInError).flatMap({ StaffNotice($0) }) {
      try? await register.tellStaff(notice)
    }
    try? await register.noteMailboxError(Register.trouble(error) ?? "\(error)", at: now())
  }

  /// How far the mailbox is handled; at the very first start, from where on.
  private func progress(_ mailbox: SelectedMailbox, in session: IMAPSession) async throws -> MailboxState {
    let validity = mailbox.uidValidity.value
    if let state = try await register.mailbox() {
      return state.uidValidity == validity ? state : state.renumbered(validity)
    }
    try await folders.prepare(in: session)
    var state = MailboxState(uidValidity: validity, lastUID: 0, handlesSince: .distantPast, dateDecides: true)
    switch start {
    case .all: break
    case .since(let day):
      state.handlesSince = CivilDateTime(day, hour: 0, minute: 0)?.instant(in: zone) ?? now()
    case .now:
      // The UIDs decide: the server's clock and ours may differ.
      (state.handlesSince, state.dateDecides) = (now(), false)
      state.lastUID = try await session.search(.all).last?.value ?? 0
      log.leftAlone(mailbox.exists)
    }
    try await register.setMailbox(state)
    return state
  }

  private func handle(
    window: UIDSet, in session: IMAPSession, _ state: inout MailboxState, _ interrupt: Interrupt
  ) async throws {
    let known = try await register.known(window.members.map(\.value), uidValidity: state.uidValidity)
    let unknown = window.subtracting(UIDSet(known.compactMap { UID($0) }))
    let report = try await record(unknown, in: session, state, interrupt)
    try await file(in: session, state)
    if report.wasStopped { return }
    if !report.missing.isEmpty { try await note(missing: report.missing, state) }
    guard let last = window.last, last.value > state.lastUID else { return }
    state.lastUID = last.value
    try await register.setMailbox(state)
  }

  /// Afterwards each message that the server gave is recorded, also where it gave no more.
  private func record(
    _ uids: UIDSet, in session: IMAPSession, _ state: MailboxState, _ interrupt: Interrupt
  ) async throws -> FetchReport {
    let signs = signs
    let inflow = Inflow(clerk: clerk, uidValidity: state.uidValidity, outboxBell: outboxBell) {
      signs.sign(.mailbox, nextWithin: LifeSigns.message)
    }
    let report: Result<FetchReport, any Error>
    do {
      report = .success(
        try await session.fetchMessages(in: uids) { message in
          guard state.handles(receivedAt: message.internalDate ?? now()) else { return .next }
          signs.sign(.mailbox, nextWithin: LifeSigns.message)
          try await inflow.take(message)
          goesOn()
          return interrupt.isRung ? .stop : .next
        })
    } catch {
      report = .failure(error)
    }
    try await inflow.finish()
    goesOn()
    return try report.get()
  }

  private func note(missing uids: UIDSet, _ state: MailboxState) async throws {
    log.missing(uids.count)
    let given = try await register.noteMissing(
      uids.members.map(\.value), uidValidity: state.uidValidity, at: now())
    for uid in given { log.setAside(uid: uid, problem: "the server lists it and does not give it") }
  }

  /// Asks again for what the server listed earlier and did not give, as far as it still lists it. `listed` is all there is.
  func askAgain(
    among listed: UIDSet, in session: IMAPSession, _ state: inout MailboxState, interrupt: Interrupt
  ) async throws {
    let missing = UIDSet(try await register.missing(uidValidity: state.uidValidity).compactMap { UID($0) })
    let gone = missing.subtracting(listed)
    try await register.forgetMissing(gone.members.map(\.value), uidValidity: state.uidValidity)
    try await handle(missing.subtracting(gone), in: session, &state, interrupt: interrupt)
  }

  /// Moves what is recorded and still there, in one command a folder. What the server will not move stays, and is tried again with
  /// the next mail: it is recorded and answered all the same.
  private func file(in session: IMAPSession, _ state: MailboxState) async throws {
    let batch = try await register.unfiled(uidValidity: state.uidValidity, limit: 10_000)
    for (folder, places) in Dictionary(grouping: batch, by: \.folder) {
      let uids = UIDSet(places.compactMap { UID($0.uid) })
      let moved = try await move(uids, to: folders.destination(folder), in: session)
      try await register.noteFiled(moved.members.map(\.value), uidValidity: state.uidValidity, at: now())
    }
  }

  /// Those that were moved, or need not be. Where the server refuses all together, each is tried alone: one bad message must not
  /// hold the others.
  private func move(_ uids: UIDSet, to destination: MailboxName?, in session: IMAPSession) async throws
    -> UIDSet
  {
    guard let destination else { return uids }
    do throws(IMAPError) {
      let moved = try await session.move(uids, to: destination)
      if let refusal = moved.refusal { log.originalsStay(uids.count, problem: "\(refusal)") }
      return uids
    } catch {
      guard error.sessionLives else { throw error }
      guard uids.count > 1 else {
        log.notMoved(1, problem: "\(error)")
        return UIDSet()
      }
    }
    return try await moveOneByOne(uids, to: destination, in: session)
  }

  /// Gives up after a few refusals in a row: then it is the folder that is full or closed.
  private func moveOneByOne(_ uids: UIDSet, to destination: MailboxName, in session: IMAPSession) async throws
    -> UIDSet
  {
    var moved = UIDSet()
    var refusals = 0
    for uid in uids.members where refusals < 3 {
      let one = try await move(UIDSet([uid]), to: destination, in: session)
      moved = moved.union(one)
      refusals = one.isEmpty ? refusals + 1 : 0
    }
    return moved
  }
}
