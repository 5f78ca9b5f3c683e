internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration

/// A letter could not be made: a mistake of ours, found while it was composed.
struct LetterError: Error, CustomStringConvertible {
  let description: String
}

extension ComposedLetter {
  /// The letter as it will be sent, byte for byte. Throws `LetterError`.
  init(_ kind: LetterKind, _ letter: Letter) throws(LetterError) {
    do {
      self.init(
        kind: kind.rawValue, recipient: letter.to.address, subject: letter.subject,
        messageID: letter.messageID,
        content: try letter.encoded())
    } catch {
      throw LetterError(description: "a letter (\(kind.rawValue)) could not be composed: \(error)")
    }
  }
}

extension ComposedLetter {
  /// A letter to a citizen that tells of these events: one that staff send, where the desk or one of them is in draft mode.
  init(_ kind: LetterKind, _ letter: Letter, of events: [EventID], in office: Office) throws(LetterError) {
    let isSentByStaff = office.hasDraft(of: events)
    try self.init(kind, isSentByStaff ? letter.asDraft : letter)
    self.events = events
    self.isSentByStaff = isSentByStaff
    replacesEarlier = kind.replacesEarlier
  }
}

extension Mailbox {
  /// A Message-ID of this mailbox's domain that was never used before (RFC 5322 §3.6.4), without brackets: with the name that the register
  /// derived, else a random one.
  func messageID(named name: String? = nil) -> String {
    "\(name ?? UUID().uuidString.lowercased())@\(domain)"
  }

  var domain: String { address.split(separator: "@").last.map(String.init) ?? "localhost" }
}
