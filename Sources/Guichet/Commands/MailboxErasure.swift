internal import Curl
internal import Foundation
internal import IMAP
internal import MIME
internal import Records
internal import Settings

/// Deletes messages from the mailbox: exactly those, each known by its bytes. Only `person erase --mailbox` and `purge execute --mailbox` do
/// so; the desk itself never deletes mail.
struct MailboxErasure {
  private let configuration: Configuration
  private let folders: [MailboxName]

  /// Messages are looked for in the folder that is watched, and in those where handled ones go.
  init(_ configuration: Configuration) throws {
    self.configuration = configuration
    let names = try MailboxFolders(configuration)
    let all = [names.inbox] + [Folder.handled, .review, .ignored].compactMap(names.destination)
    folders = all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The numbers of the messages that were found, and are gone now. Throws where the server lacks UIDPLUS; then none is.
  func delete(_ messages: [ErasurePlan.StoredMessage]) async throws -> Set<Int64> {
    guard let earliest = messages.map(\.receivedAt).min() else { return [] }
    do {
      let session = try await IMAPSession.connect(
        to: try configuration.imap.server.endpoint(), interrupt: try Interrupt())
      let numbers = Dictionary(messages.map { ($0.sha256, $0.number) }) { first, _ in first }
      var deleted: Set<Int64> = []
      for folder in folders {
        deleted.formUnion(try await delete(numbers, from: folder, since: earliest, in: session))
      }
      await session.logout()
      return deleted
    } catch let mistakes as Mistakes {
      throw Failure(configuration: mistakes)
    } catch let error as IMAPError {
      throw Failure(.unavailable, "\(error); nothing was changed in the register")
    }
  }

  private func delete(
    _ numbers: [String: Int64], from folder: MailboxName, since earliest: Date, in session: IMAPSession
  ) async throws -> Set<Int64> {
    guard try await session.exists(folder) else { return [] }
    try await session.select(folder)
    // The server's calendar and ours may differ by a day.
    let candidates = try await session.search(.receivedSince(earliest.addingTimeInterval(-86_400)))
    let found = Found(numbers)
    _ = try await session.fetchMessages(in: candidates) { message in
      await found.look(at: message)
      return .next
    }
    let uids = await found.uids
    if !uids.isEmpty { try await session.expunge(uids) }
    return await found.messages
  }
}

/// Those among the messages of a folder that are looked for.
private actor Found {
  private let numbers: [String: Int64]
  private(set) var uids = UIDSet()
  private(set) var messages: Set<Int64> = []

  init(_ numbers: [String: Int64]) { self.numbers = numbers }

  func look(at message: FetchedMessage) {
    guard let number = numbers[sha256(message.bytes)] else { return }
    uids.insert(message.uid)
    messages.insert(number)
  }
}
