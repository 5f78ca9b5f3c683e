internal import IMAP
internal import Settings

/// The folders of the mailbox that a letter of staff's sending goes through: from the drafts to the sent mail.
struct DraftFolders: Sendable {
  /// As one server has them.
  struct Found: Sendable, Equatable {
    let drafts: MailboxName
    /// nil where there is none yet: mail programs make it when they first send.
    let sent: MailboxName?
  }

  /// As the configuration names them; nil: as the server does.
  private let drafts: MailboxName?
  private let sent: MailboxName?

  /// Where the server marks none, what mail programs call them.
  private static let usualDrafts = ["Drafts", "Brouillons"]
  private static let usualSent = [
    "Sent", "Sent Items", "Sent Messages", "Envoyés", "Éléments envoyés", "Messages envoyés",
  ]

  /// Throws where a name of the configuration is one that no server could have, or is that of the folder that is watched.
  init(_ configuration: Configuration) throws(Mistakes) {
    let folders = configuration.imap.folders
    var names: [String: MailboxName] = [:]
    for (key, text) in [("imap.folders.drafts", folders.drafts), ("imap.folders.sent", folders.sent)] {
      guard let text else { continue }
      let name = try configuration.mailboxName(text, key)
      guard name != MailboxName(configuration.imap.folder) else {
        let problem = "“\(text)” is the folder that is watched: give another"
        throw Mistakes([Mistake(file: configuration.file, place: key, problem: problem)])
      }
      names[key] = name
    }
    (drafts, sent) = (names["imap.folders.drafts"], names["imap.folders.sent"])
  }

  /// Finds them: by the configuration, else by their special use (RFC 6154), else by what they are usually called. A folder of drafts
  /// that is missing is made.
  func find(in session: IMAPSession) async throws -> Found {
    let listed = try await session.folders()
    let (known, sent) = among(listed)
    guard let drafts = known ?? MailboxName(Self.usualDrafts[0]) else {
      throw IMAPError(.unsupported, "LIST", "the server has no folder for drafts")
    }
    try await session.create(drafts)
    let isThere = sent.map { name in listed.contains { $0.name == name && $0.isSelectable } } ?? false
    return Found(drafts: drafts, sent: isThere ? sent : nil)
  }

  /// What they are called among these. One that the configuration names may be missing.
  func among(_ listed: [ListedMailbox]) -> (drafts: MailboxName?, sent: MailboxName?) {
    (
      drafts ?? listed.folder(for: .drafts, usual: Self.usualDrafts),
      sent ?? listed.folder(for: .sent, usual: Self.usualSent)
    )
  }
}

extension [ListedMailbox] {
  /// The one that the server marks so (RFC 6154), else the first that has one of the names; nil where there is none.
  func folder(for use: SpecialUse, usual names: [String]) -> MailboxName? {
    if let marked = first(where: { $0.isFor(use) }) { return marked.name }
    return names.compactMap { MailboxName($0) }.first { name in
      contains { $0.name == name && $0.isSelectable }
    }
  }
}
