internal import Foundation
internal import IMAP
internal import MIME

/// What of a message among the drafts or the sent mail tells which letter it is.
struct SeenMail: Sendable, Equatable {
  /// Octets of a message that hold its header, and more.
  static let headerOctets = 16_384

  let uid: UID
  /// Without brackets.
  var messageID: String?
  /// Lower case.
  var recipients: Set<String>
  var subject: String
  /// Message-IDs of what it answers.
  var thread: Set<String>
  var receivedAt: Date?
}

extension SeenMail {
  /// nil for what cannot be read as a message.
  init?(_ fetched: FetchedMessage) {
    guard let message = try? Message(parsing: fetched.bytes, isTruncated: fetched.isTruncated) else {
      return nil
    }
    self.init(
      uid: fetched.uid, messageID: message.messageID,
      recipients: Set((message.to + message.cc).map { $0.address.lowercased() }), subject: message.subject,
      thread: Set(message.inReplyTo + message.references), receivedAt: fetched.internalDate)
  }
}

/// A folder as it was last seen. What lies under a UID never changes (RFC 3501 §2.3.1.1), so that each message is read once.
struct FolderView: Sendable {
  /// The server's calendar and ours may differ.
  private static let margin: TimeInterval = 86_400

  private var validity: UIDValidity?
  private var known: [UID: SeenMail?] = [:]

  /// In order of arrival.
  var mails: [SeenMail] { known.values.compactMap(\.self).sorted { $0.uid < $1.uid } }

  /// Selects the folder, and reads what came to it since that day and was not seen yet.
  func refreshed(_ folder: MailboxName, since: Date, in session: IMAPSession) async throws -> FolderView {
    let mailbox = try await session.select(folder)
    let listed = try await session.search(.keptSince(since.addingTimeInterval(-Self.margin)))
    var view = self
    if mailbox.uidValidity != validity { (view.validity, view.known) = (mailbox.uidValidity, [:]) }
    view.known = view.known.filter { listed.contains($0.key) }
    let unseen = listed.subtracting(UIDSet(view.known.keys.map(\.self)))
    let collected = Collected()
    _ = try await session.fetch(unseen, .beginning(octets: SeenMail.headerOctets)) { message in
      await collected.add(message)
      return .next
    }
    view.known.merge(await collected.mails) { _, new in new }
    return view
  }
}

private actor Collected {
  private(set) var mails: [UID: SeenMail?] = [:]

  func add(_ message: FetchedMessage) { mails.updateValue(SeenMail(message), forKey: message.uid) }
}
