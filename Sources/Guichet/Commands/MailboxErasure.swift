internal import Foundation
internal import IMAP
internal import Records
internal import Settings

/// Told how many of how many things are done.
package typealias Progress = @Sendable (_ done: Int, _ all: Int) -> Void

/// Deletes from the mailbox what the register names: messages, each known by its bytes, and copies of letters, each by its Message-ID. Only
/// `person erase --mailbox` and `purge execute --mailbox` do so; the desk itself never deletes mail.
struct MailboxErasure {
  /// What was found, and is gone now.
  struct Deleted: Sendable, Equatable {
    /// By their numbers in the register.
    var messages: Set<Int64> = []
    /// How many copies of letters, and messages that brought letters back.
    var copies = 0
    /// Where other mail to the person lies that is no letter of the desk's; nothing was done to it.
    var strays: [Stray] = []
  }

  /// A message to the person that the register does not know.
  struct Stray: Sendable, Equatable {
    let folder: String
    let uid: UInt32
  }

  private static let usualBin = [
    "Trash", "Corbeille", "Deleted Items", "Deleted Messages", "Éléments supprimés",
  ]

  private let configuration: Configuration
  private let inbound: [MailboxName]
  private let letterFolders: DraftFolders
  private let progress: Progress

  /// Messages are looked for in the folder that is watched, and in those where handled ones go; letters' copies among the drafts and the
  /// sent mail; both in the bin. `progress` is told of each message looked at in a folder.
  init(_ configuration: Configuration, progress: @escaping Progress) throws {
    self.configuration = configuration
    self.progress = progress
    let names = try MailboxFolders(configuration)
    inbound = [names.inbox] + [Folder.handled, .review, .ignored].compactMap(names.destination)
    letterFolders = try DraftFolders(configuration)
  }

  /// Afterwards these are gone from the folders. `address`, in lower case, tells which other mail to name. Throws where the server lacks
  /// UIDPLUS; then nothing is deleted.
  func delete(_ mail: StoredMail, to address: String? = nil) async throws -> Deleted {
    let sought = SoughtMail(mail, address: address)
    guard let earliest = sought.earliest else { return Deleted() }
    return try await Accounts(configuration).withMailbox(
      consequence: "; nothing was changed in the register"
    ) { session in
      var deleted = Deleted()
      for (folder, limits) in try await folders(in: session) {
        try await delete(sought, from: folder, limits, since: earliest, in: session, &deleted)
      }
      return deleted
    }
  }

  /// Each with how much of a message must be read there: of a letter's copy the header tells.
  private func folders(in session: IMAPSession) async throws -> [(MailboxName, FetchLimits)] {
    let listed = try await session.folders()
    let (drafts, sent) = letterFolders.among(listed)
    let bin = listed.folder(for: .trash, usual: Self.usualBin)
    var header = FetchLimits()
    (header.whole, header.beginning) = (SeenMail.headerOctets, SeenMail.headerOctets)
    let all =
      (inbound + [bin].compactMap(\.self)).map { ($0, FetchLimits()) }
      + [drafts, sent].compactMap(\.self).map { ($0, header) }
    return all.reduce(into: []) { found, next in
      if !found.contains(where: { $0.0 == next.0 }), listed.contains(where: { $0.isOpenable(as: next.0) }) {
        found.append(next)
      }
    }
  }

  private func delete(
    _ sought: SoughtMail, from folder: MailboxName, _ limits: FetchLimits, since earliest: Date,
    in session: IMAPSession, _ deleted: inout Deleted
  ) async throws {
    try await session.select(folder)
    // The server's calendar and ours may differ by a day.
    let candidates = try await session.search(.receivedSince(earliest.addingTimeInterval(-86_400)))
    let look = MailLook(for: sought)
    let all = candidates.count
    _ = try await session.fetchMessages(in: candidates, limits: limits) { message in
      progress(await look.look(at: message), all)
      return .next
    }
    let uids = await look.uids
    if !uids.isEmpty { try await session.expunge(uids) }
    deleted.messages.formUnion(await look.messages)
    deleted.copies += await look.copies
    deleted.strays += await look.strays.map { Stray(folder: "\(folder)", uid: $0.value) }
  }
}

extension ListedMailbox {
  fileprivate func isOpenable(as name: MailboxName) -> Bool { self.name == name && isSelectable }
}
