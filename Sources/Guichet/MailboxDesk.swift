internal import Curl
internal import Foundation
internal import IMAP
internal import Records
internal import Registration
internal import Settings

/// Brings the register up to date with the mailbox: what is new is handled, what is handled is moved.
struct MailboxDesk: Sendable {
  /// Messages taken at a time: recorded one by one, moved together.
  static let windowSize = 200
  /// Octets; of a larger message only the beginning is fetched.
  static let wholeLimit = 10 << 20

  let settings: Configuration.IMAP
  let zone: TimeZone
  let register: Register
  let clerk: Clerk
  let outboxBell: Bell
  let log: DeskLog
  let now: @Sendable () -> Date

  /// Afterwards every message that lay in the mailbox is recorded, and moved where the server lets it.
  func catchUp(in session: IMAPSession, interrupt: Interrupt) async throws {
    let folders = MailboxFolders(settings)
    let status = try await session.select(folders.inbox)
    var state = try await progress(status, in: session, folders)
    try await file(in: session, folders, state)
    let listed = try await session.search(after: state.lastUID)
    for window in listed.pieces(limit: Self.windowSize) {
      if interrupt.isRung { return }
      try await handle(window, in: session, folders, &state)
    }
    try await register.noteMailboxRead(at: now())
  }

  /// Notes for the digest why the mailbox cannot be read.
  func note(trouble error: any Error) async {
    try? await register.noteMailboxError("\(error)", at: now())
  }

  /// How far the mailbox is handled; at the very first start, from where on.
  private func progress(
    _ status: MailboxStatus, in session: IMAPSession, _ folders: MailboxFolders
  ) async throws -> MailboxState {
    let validity = status.uidValidity.value
    if let state = try await register.mailbox() {
      return state.uidValidity == validity ? state : state.renumbered(validity)
    }
    try await folders.prepare(in: session)
    var state = MailboxState(uidValidity: validity, lastUID: 0, handlesSince: .distantPast, dateDecides: true)
    switch settings.start {
    case .all: break
    case .since(let day): state.handlesSince = CivilDateTime(day, hour: 0, minute: 0)?.instant(in: zone) ?? now()
    case .now:
      (state.handlesSince, state.dateDecides) = (now(), false)
      state.lastUID = try await session.search(after: 0).last?.value ?? 0
      log.leftAlone(status.exists)
    }
    try await register.setMailbox(state)
    return state
  }

  private func handle(
    _ window: UIDSet, in session: IMAPSession, _ folders: MailboxFolders, _ state: inout MailboxState
  ) async throws {
    let known = try await register.known(window.members.map(\.value), uidValidity: state.uidValidity)
    let unknown = window.subtracting(UIDSet(known.compactMap { UID($0) }))
    let current = state
    let report = try await session.fetchMessages(in: unknown, wholeUpTo: Self.wholeLimit) { message in
      guard current.handles(receivedAt: message.internalDate ?? now()) else { return .next }
      _ = try await clerk.handle(message, uidValidity: current.uidValidity)
      outboxBell.ring()
      return .next
    }
    try await file(in: session, folders, state)
    if report.missing.isEmpty, let last = window.last {
      state.lastUID = max(state.lastUID, last.value)
      try await register.setMailbox(state)
    } else {
      log.missing(report.missing.count)
    }
  }

  /// Moves what is recorded and still there, in one command a folder.
  private func file(in session: IMAPSession, _ folders: MailboxFolders, _ state: MailboxState) async throws {
    while true {
      let batch = try await register.unfiled(uidValidity: state.uidValidity, limit: 1000)
      guard !batch.isEmpty else { return }
      for (folder, places) in Dictionary(grouping: batch, by: \.folder) {
        if let destination = folders.destination(folder) {
          try await move(UIDSet(places.compactMap { UID($0.uid) }), to: destination, in: session)
        }
        try await register.noteFiled(places.map(\.uid), uidValidity: state.uidValidity, at: now())
      }
    }
  }

  /// A folder that a colleague deleted is made again.
  private func move(_ uids: UIDSet, to destination: MailboxName, in session: IMAPSession) async throws {
    do {
      try await session.move(uids, to: destination)
    } catch let error as IMAPError where error.kind == .no {
      try await session.create(destination)
      try await session.move(uids, to: destination)
    }
  }
}
