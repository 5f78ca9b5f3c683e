internal import Authorization
internal import Curl
internal import Foundation
internal import IMAP
internal import MIME
internal import Records
internal import Settings

/// Told how many of how many things are done.
package typealias Progress = @Sendable (_ done: Int, _ all: Int) -> Void

/// Deletes messages from the mailbox: exactly those, each known by its bytes. Only `person erase --mailbox` and `purge execute --mailbox` do
/// so; the desk itself never deletes mail.
struct MailboxErasure {
  private let configuration: Configuration
  private let folders: [MailboxName]
  private let progress: Progress

  /// Messages are looked for in the folder that is watched, and in those where handled ones go; `progress` is told of each looked at.
  init(_ configuration: Configuration, progress: @escaping Progress) throws {
    self.configuration = configuration
    self.progress = progress
    let names = try MailboxFolders(configuration)
    let all = [names.inbox] + [Folder.handled, .review, .ignored].compactMap(names.destination)
    folders = all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The numbers of the messages that were found, and are gone now. Throws where the server lacks UIDPLUS; then none is.
  func delete(_ messages: [ErasurePlan.StoredMessage]) async throws -> Set<Int64> {
    guard let earliest = messages.map(\.receivedAt).min() else { return [] }
    do {
      let session = try await IMAPSession.connect(
        to: try Accounts(configuration).imap(), interrupt: try Interrupt())
      let numbers = Dictionary(messages.map { ($0.sha256, $0.number) }) { first, _ in first }
      var deleted: Set<Int64> = []
      for folder in folders {
        deleted.formUnion(try await delete(numbers, from: folder, since: earliest, in: session))
      }
      await session.logout()
      return deleted
    } catch let mistakes as Mistakes {
      throw Failure(configuration: mistakes)
    } catch  where error is IMAPError || error is SignInError {
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
    let all = candidates.count
    _ = try await session.fetchMessages(in: candidates) { message in
      progress(await found.look(at: message), all)
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
  private var looked = 0

  init(_ numbers: [String: Int64]) { self.numbers = numbers }

  /// Says how many were looked at.
  func look(at message: FetchedMessage) -> Int {
    looked += 1
    if let number = numbers[sha256(message.bytes)] {
      uids.insert(message.uid)
      messages.insert(number)
    }
    return looked
  }
}
