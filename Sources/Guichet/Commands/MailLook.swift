internal import Foundation
internal import IMAP
internal import MIME
internal import Records

/// What is to be found in the mailbox.
struct SoughtMail: Sendable {
  /// The numbers of messages, by the SHA-256 of their bytes.
  let messages: [String: Int64]
  /// Message-IDs of letters.
  let letters: Set<String>
  /// Whom other mail may be to, in lower case; nil: nobody.
  let address: String?
  /// Nothing sought is older; nil where nothing is sought.
  let earliest: Date?

}

extension SoughtMail {
  init(_ mail: StoredMail, address: String?) {
    self.init(
      messages: Dictionary(mail.messages.map { ($0.sha256, $0.number) }) { first, _ in first },
      letters: Set(mail.letters.map(\.messageID)), address: address,
      earliest: (mail.messages.map(\.receivedAt) + mail.letters.map(\.createdAt)).min())
  }
}

/// Those among the messages of a folder that are sought.
actor MailLook {
  private let sought: SoughtMail
  private(set) var uids = UIDSet()
  /// How often each message lies there.
  private(set) var found: [Int64: Int] = [:]
  var messages: Set<Int64> { Set(found.keys) }
  private(set) var copies = 0
  private(set) var strays: [UID] = []
  private var looked = 0

  init(for sought: SoughtMail) { self.sought = sought }

  /// Says how many were looked at.
  func look(at fetched: FetchedMessage) -> Int {
    looked += 1
    if let number = sought.messages[sha256(fetched.bytes)] {
      found[number, default: 0] += 1
      uids.insert(fetched.uid)
    } else if let message = try? Message(parsing: fetched.bytes, isTruncated: fetched.isTruncated) {
      look(at: message, fetched.uid)
    }
    return looked
  }

  private func look(at message: Message, _ uid: UID) {
    // A letter that came back brings itself along, or its header (RFC 6522).
    let ids = [message.messageID].compactMap(\.self) + (message.deliveryReport?.messageIDs ?? [])
    if ids.contains(where: sought.letters.contains) {
      copies += 1
      uids.insert(uid)
    } else if let address = sought.address, message.isTo(address) {
      strays.append(uid)
    }
  }
}

extension Message {
  fileprivate func isTo(_ address: String) -> Bool {
    (to + cc).contains { $0.address.lowercased() == address }
  }
}
