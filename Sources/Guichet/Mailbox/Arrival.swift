internal import Foundation
internal import IMAP
internal import MIME
internal import Records
internal import Registration

/// A message as it came from the mailbox, on its way into the register.
struct Arrival: Sendable {
  /// Characters of the author's words that the digest shows.
  private static let wordsShown = 400
  /// Characters of them that are kept while a question is open.
  private static let wordsKept = 16_000

  let place: Place
  let receivedAt: Date
  private let sha256: String

  /// A server that gives no time of receipt: it is now.
  init(_ fetched: FetchedMessage, uidValidity: UInt32, now: Date) {
    place = Place(uidValidity: uidValidity, uid: fetched.uid.value)
    receivedAt = fetched.internalDate ?? now
    sha256 = MIME.sha256(fetched.bytes)
  }

  /// What is kept of a message that cannot be read.
  var unreadable: Receipt {
    Receipt(
      place: place, sha256: sha256, redeliveryKey: nil, messageID: nil, receivedAt: receivedAt, sender: nil,
      subject: "", words: "", decision: .staff(.unreadable), answerAddress: nil,
      dailyLimit: AnswerWriter.dailyLimit)
  }

  func receipt(of message: Message, _ judgement: Judgement, _ author: Addressee?) -> Receipt {
    var receipt = Receipt(
      place: place, sha256: sha256, redeliveryKey: message.redeliveryKey, messageID: message.messageID,
      // Some clients name the letter they answer in In-Reply-To alone (RFC 5322 §3.6.4).
      references: message.references.isEmpty ? message.inReplyTo : message.references, receivedAt: receivedAt,
      sender: judgement.sender, subject: message.subject, words: words(of: judgement),
      decision: judgement.decision,
      // Staff cannot agree to half of « annule et remplace ».
      proposal: judgement.replacesEarlier ? [] : judgement.proposal, aside: judgement.aside,
      request: judgement.registerRequest,
      replacesEarlier: judgement.replacesEarlier, language: judgement.language,
      ownWords: String(text(of: judgement, [.own, .signature]).prefix(Self.wordsKept)),
      answerAddress: author?.mailbox.address, dailyLimit: AnswerWriter.dailyLimit)
    receipt.shownName = message.from.first?.name
    let unclear = judgement.findings.filter { $0.kind == .unclear }.map { shown($0.quote) }
    receipt.doubt = String(unclear.joined(separator: " … ").prefix(Self.wordsShown))
    return receipt
  }

  private func text(of judgement: Judgement, _ kinds: [Zone.Kind]) -> String {
    judgement.zones.filter { kinds.contains($0.kind) }.map(\.text).joined(separator: "\n")
  }

  private func words(of judgement: Judgement) -> String {
    String(shown(text(of: judgement, [.own])).prefix(Self.wordsShown))
  }

  /// On one line.
  private func shown(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Message {
  /// The same for a message that was delivered twice, by whatever way; nil where there is no Message-ID to begin with.
  fileprivate var redeliveryKey: String? {
    guard let messageID else { return nil }
    let text = body.map(\.text).joined(separator: "\n")
    let author = from.first?.address.lowercased() ?? ""
    return sha256(Array("\(messageID)\n\(author)\n\(subject)\n\(text)".utf8))
  }
}
