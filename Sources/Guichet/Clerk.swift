internal import Correspondence
internal import Foundation
internal import IMAP
internal import MIME
internal import Records
internal import Registration
internal import Submission

/// Handles one message: reads it, decides, and records the decision with its letters in one transaction.
struct Clerk: Sendable {
  let register: Register
  let office: CurrentOffice
  let sender: Mailbox
  let log: DeskLog
  let now: @Sendable () -> Date

  /// Afterwards the message is recorded, whatever it held; where it goes in the mailbox is returned.
  /// Throws only where the register itself cannot be written.
  @discardableResult
  func handle(_ fetched: FetchedMessage, uidValidity: UInt32) async throws -> Folder {
    // A server that gives no time of receipt: it is now.
    let received = fetched.internalDate ?? now()
    let office = office.value
    let place = Place(uidValidity: uidValidity, uid: fetched.uid.value)
    let message: Message
    do {
      message = try Message(parsing: fetched.bytes, isTruncated: fetched.isTruncated)
    } catch {
      log.setAside(uid: place.uid, problem: "it cannot be read as a message")
      return try await record(receipt(of: fetched, at: place, received), answeredBy: nil)
    }
    let judgement = office.judge.judge(message, receivedAt: received)
    let author = Addressee(message, judgement: judgement, ownAddresses: office.judge.ownAddresses)
    let receipt = receipt(of: fetched, at: place, received, message, judgement, author)
    let writer = author.map {
      AnswerWriter(
        office: office, sender: sender, author: $0, message: message, judgement: judgement, now: now)
    }
    do {
      return try await record(receipt, answeredBy: writer)
    } catch let error as LetterError {
      // One message never stops the rest: it is recorded for staff, without a letter.
      log.setAside(uid: place.uid, problem: "\(error)")
      var unanswered = receipt
      unanswered.decision = .staff(.unreadable)
      return try await record(unanswered, answeredBy: nil)
    }
  }

  private func record(_ receipt: Receipt, answeredBy writer: AnswerWriter?) async throws -> Folder {
    let promotions = PromotionWriter(office: office.value, sender: sender, now: now)
    let recording = try await register.record(receipt, at: now(), promotion: promotions.draft) { recorded in
      try writer?.drafts(for: recorded, receivedAt: receipt.receivedAt) ?? []
    }
    switch recording {
    case .known(let folder):
      log.knownAlready(uid: receipt.place.uid)
      return folder
    case .new(let recorded):
      log.decided(
        number: recorded.number, uid: receipt.place.uid, outcome: recorded.decision.outcome,
        letters: recorded.letters)
      return recorded.folder
    }
  }
}

extension Clerk {
  /// Characters of the author's words that the digest shows.
  private static let wordsShown = 400

  /// Of a message that cannot be read.
  private func receipt(of fetched: FetchedMessage, at place: Place, _ received: Date) -> Receipt {
    Receipt(
      place: place, sha256: sha256(fetched.bytes), redeliveryKey: nil, messageID: nil, receivedAt: received,
      sender: nil, subject: "", words: "", decision: .staff(.unreadable), answerAddress: nil,
      dailyLimit: AnswerWriter.dailyLimit)
  }

  private func receipt(
    of fetched: FetchedMessage, at place: Place, _ received: Date, _ message: Message, _ judgement: Judgement,
    _ author: Addressee?
  ) -> Receipt {
    Receipt(
      place: place, sha256: sha256(fetched.bytes), redeliveryKey: message.redeliveryKey,
      messageID: message.messageID,
      // Some clients name the letter they answer in In-Reply-To alone (RFC 5322 §3.6.4).
      references: message.references.isEmpty ? message.inReplyTo : message.references, receivedAt: received,
      sender: judgement.sender,
      subject: message.subject,
      words: words(of: judgement), decision: judgement.decision, answerAddress: author?.mailbox.address,
      dailyLimit: AnswerWriter.dailyLimit)
  }

  private func words(of judgement: Judgement) -> String {
    let own = judgement.zones.filter { $0.kind == .own }.map(\.text).joined(separator: "\n")
    return String(own.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(Self.wordsShown))
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
