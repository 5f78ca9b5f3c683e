internal import Authorization
internal import Curl
internal import Foundation
internal import IMAP
internal import MIME
internal import Records

/// Moves the messages that staff decided on out of the folder of what waits, and back where they took a decision back: over a connection
/// of its own, made only where there is something to move.
struct CaseFiling: Sendable {
  /// Messages moved in one go.
  private static let limit = 200

  let account: Account
  let folders: MailboxFolders
  let register: Register
  let interrupt: Interrupt
  let log: DeskLog

  /// Trouble is told, and tried again with the next mail: nothing else waits for it.
  func work() async {
    do {
      let messages = try await register.misplaced(limit: Self.limit)
      guard !messages.isEmpty, !interrupt.isRung else { return }
      try await file(messages)
    } catch  where !interrupt.isRung {
      log.notMoved(1, problem: "\(error)")
    } catch {}
  }

  private func file(_ messages: [MisplacedMessage]) async throws {
    let session = try await IMAPSession.connect(to: account, interrupt: interrupt)
    for message in messages where !interrupt.isRung {
      guard let source = folders.destination(message.from) else {
        // It was left in the folder that is watched, where its place is known.
        try await register.fileAnew(message)
        continue
      }
      if let target = folders.destination(message.to), target != source {
        try await move(message, from: source, to: target, in: session)
      }
      try await register.notePlaced(message)
    }
    await session.logout()
  }

  /// A message that a colleague took elsewhere stays there.
  private func move(
    _ message: MisplacedMessage, from source: MailboxName, to target: MailboxName, in session: IMAPSession
  ) async throws {
    guard try await session.exists(source) else { return }
    let isCopied = try await isHalfMoved(message, to: target, in: session)
    if await session.selected?.name != source { try await session.select(source) }
    let uids = try await uids(of: message, in: session)
    guard !uids.isEmpty else { return }
    if isCopied {
      try await session.removeCopied(uids)
    } else {
      try await session.move(uids, to: target)
    }
    log.filedAnew(number: message.number)
  }

  /// Whether an earlier move, at a server without MOVE, ended between the copy and what follows it.
  private func isHalfMoved(_ message: MisplacedMessage, to target: MailboxName, in session: IMAPSession)
    async throws
    -> Bool
  {
    guard await !session.movesAtOnce, try await session.exists(target) else { return false }
    try await session.examine(target)
    return try await !uids(of: message, in: session).isEmpty
  }

  /// The server finds it by its Message-ID, which others may bear too: its bytes tell. What is marked as deleted is what an earlier move
  /// left, at a server without UIDPLUS.
  private func uids(of message: MisplacedMessage, in session: IMAPSession) async throws -> UIDSet {
    if let id = message.messageID {
      let named = try await same(
        as: message, among: session.search(.keptWithHeader("Message-ID", ["<\(id)>"])), session)
      if !named.isEmpty { return named }
    }
    // The server's calendar and ours may differ by a day.
    let since = message.receivedAt.addingTimeInterval(-86_400)
    return try await same(as: message, among: session.search(.keptSince(since)), session)
  }

  private func same(as message: MisplacedMessage, among uids: UIDSet, _ session: IMAPSession) async throws
    -> UIDSet
  {
    let look = MailLook(for: SoughtMail(message))
    _ = try await session.fetchMessages(in: uids) { fetched in
      _ = await look.look(at: fetched)
      return interrupt.isRung ? .stop : .next
    }
    return await look.uids
  }
}

extension SoughtMail {
  fileprivate init(_ message: MisplacedMessage) {
    self.init(
      messages: [message.sha256: message.number], letters: [], address: nil, earliest: message.receivedAt)
  }
}
