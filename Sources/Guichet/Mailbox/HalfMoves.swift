internal import Foundation
internal import IMAP
internal import Records

/// Moves that were left half done. A server without MOVE copies first; where the desk or its connection ended before the original was
/// taken away, the next move would put a second copy beside the first.
struct HalfMoves: Sendable {
  /// Messages that their folder has already, while they lie in the watched one.
  struct Found: Sendable {
    var uidValidity: UInt32?
    var uids = UIDSet()
  }

  let folders: MailboxFolders
  let register: Register
  let signOfLife: @Sendable () -> Void

  /// Empty at a server that moves at once. Afterwards another folder is open than before.
  func look(in session: IMAPSession) async throws -> Found {
    guard await !session.movesAtOnce, let validity = try await register.mailbox()?.uidValidity else {
      return Found()
    }
    var found = Found(uidValidity: validity)
    let unfiled = try await register.unfiledMessages(uidValidity: validity, limit: 10_000)
    for (folder, messages) in Dictionary(grouping: unfiled, by: \.folder) {
      guard let target = folders.destination(folder), try await session.exists(target) else { continue }
      try await session.examine(target)
      found.uids = found.uids.union(UIDSet(try await copied(among: messages, in: session)))
    }
    return found
  }

  /// As many of those with the same bytes as the open folder has copies that no earlier move explains.
  private func copied(among messages: [UnfiledMessage], in session: IMAPSession) async throws -> [UID] {
    let look = MailLook(for: SoughtMail(messages))
    let signOfLife = signOfLife
    _ = try await session.fetchMessages(in: candidates(for: messages, in: session)) { fetched in
      signOfLife()
      _ = await look.look(at: fetched)
      return .next
    }
    let found = await look.found
    return Dictionary(grouping: messages, by: \.number).flatMap { number, same in
      same.prefix(max(0, found[number, default: 0] - same[0].filed)).compactMap { UID($0.uid) }
    }
  }

  private func candidates(for messages: [UnfiledMessage], in session: IMAPSession) async throws -> UIDSet {
    var candidates = UIDSet()
    let names = messages.compactMap(\.messageID).map { "<\($0)>" }
    for start in stride(from: 0, to: names.count, by: 100) {
      signOfLife()
      let some = Array(names[start...].prefix(100))
      candidates = candidates.union(try await session.search(.keptWithHeader("Message-ID", some)))
    }
    // The server's calendar and ours may differ by a day.
    guard let earliest = messages.filter({ $0.messageID == nil }).map(\.receivedAt).min() else {
      return candidates
    }
    return candidates.union(try await session.search(.keptSince(earliest.addingTimeInterval(-86_400))))
  }
}

extension SoughtMail {
  fileprivate init(_ messages: [UnfiledMessage]) {
    self.init(
      messages: Dictionary(messages.map { ($0.sha256, $0.number) }) { first, _ in first }, letters: [],
      address: nil,
      earliest: messages.map(\.receivedAt).min())
  }
}
