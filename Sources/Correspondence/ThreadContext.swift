package import Foundation
package import MIME
package import Records
package import Registration

/// What an answer needs to know of the message it answers, and of the letter to make.
package struct ThreadContext: Sendable, Equatable {
  /// The author: the only one who receives the answer.
  package var recipient: Mailbox
  /// Message-ID of the message answered, without brackets; nil where it has none.
  package var originalMessageID: String?
  /// Its `References`, oldest first, without brackets.
  package var references: [String]
  /// Its subject, as decoded.
  package var subject: String
  /// The server's time of receipt.
  package var receivedAt: Date
  /// Message-ID of the answer, without brackets, fixed once for ever.
  package var messageID: String
  /// Date of the answer.
  package var date: Date
  /// The first answer of a thread carries the acknowledgement and the notices that the law asks for.
  package var isFirst: Bool
  /// The message asks something beside what was done, and staff were given it.
  package var asksToo: Bool
  /// One of several events that the message asks for is closed or cancelled, and staff were given it.
  package var leavesOut: Bool
  /// Staff did what the letter tells, and its reader had not asked for it.
  package var isByTeam = false
  /// The message's own, where nothing is registered that has one.
  package var reference: Reference?
  /// What was found in the message, for its author to see what was understood.
  package var readings: [Finding]

  package init(
    recipient: Mailbox, originalMessageID: String?, references: [String] = [], subject: String,
    receivedAt: Date,
    messageID: String, date: Date, isFirst: Bool = true, asksToo: Bool = false, leavesOut: Bool = false,
    reference: Reference? = nil, readings: [Finding] = []
  ) {
    self.recipient = recipient
    self.originalMessageID = originalMessageID
    self.references = references
    self.subject = subject
    self.receivedAt = receivedAt
    self.messageID = messageID
    self.date = date
    self.isFirst = isFirst
    self.asksToo = asksToo
    self.leavesOut = leavesOut
    self.reference = reference
    self.readings = readings
  }

  /// Message-IDs kept in `References` at most: the root and the latest.
  static let referenceLimit = 20

  /// The parent, where its Message-ID can stand in a header (RFC 5322 §3.6.4).
  var parent: String? { originalMessageID.flatMap(Self.valid) }

  /// The parent's references, then the parent (RFC 5322 §3.6.4), each once.
  var thread: [String] {
    var ids: [String] = []
    for id in references.compactMap(Self.valid) + [parent].compactMap(\.self) {
      ids.removeAll { $0 == id }
      ids.append(id)
    }
    guard ids.count > Self.referenceLimit, let root = ids.first else { return ids }
    return [root] + ids.suffix(Self.referenceLimit - 1)
  }

  private static func valid(_ id: String) -> String? {
    let isPrintable = id.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 32 && $0.value < 127 }
    guard isPrintable, id.utf8.count <= 250, id.contains("@"), !id.contains(where: { "<>".contains($0) })
    else {
      return nil
    }
    return id
  }
}
