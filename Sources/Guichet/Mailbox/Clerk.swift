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
  let returnPath: ReturnPath
  /// Whose are the answers of staff's.
  let orders: OrderClerk
  /// Seconds that the desk waits for the answer to a question.
  let answerWithin: TimeInterval
  /// Letters to citizens an hour, beyond which they are held.
  let lettersPerHour: Int
  let alert: AlertWriter
  let trial: Trial
  let log: DeskLog
  let now: @Sendable () -> Date

  /// How often the desk may come down with the same message in hand before that message is tried.
  static let tries = 3
  /// How often at most, whatever the trial says: it reads without the register.
  static let mostTries = 12

  /// Afterwards the message is recorded, whatever it held; where it goes in the mailbox is returned.
  /// Throws only where the register itself cannot be written.
  @discardableResult
  func handle(_ fetched: FetchedMessage, uidValidity: UInt32) async throws -> Folder {
    let arrival = Arrival(fetched, uidValidity: uidValidity, now: now())
    let tries = try await register.beginHandling(arrival.place)
    guard await isHarmless(fetched, after: tries) else {
      return try await setAside(arrival.unreadable, "the desk came down \(tries - 1) times with it in hand")
    }
    guard let message = try? Message(parsing: fetched.bytes, isTruncated: fetched.isTruncated) else {
      return try await setAside(arrival.unreadable, "it cannot be read as a message")
    }
    return try await handle(message, arrival)
  }

  private func isHarmless(_ message: FetchedMessage, after tries: Int) async -> Bool {
    if tries <= Self.tries { return true }
    return tries <= Self.mostTries ? await trial.isSurvived(by: message.bytes) : false
  }

  private func handle(_ message: Message, _ arrival: Arrival) async throws -> Folder {
    let office = office.value
    var judgement = office.judge.judge(
      message, receivedAt: arrival.receivedAt, answering: try await answered(by: message))
    if let thread = try await orders.thread(of: message, judgement) {
      switch try await orders.carryOut(message, judgement, in: thread, arrival, office) {
      case .recorded(let folder): return folder
      case .refused(let receipt): return try await record(receipt, answeredBy: nil)
      }
    }
    if orders.staff.disowns(message) { judgement.disown() }
    let author = Addressee(message, judgement: judgement, ownAddresses: office.judge.ownAddresses)
    var receipt = arrival.receipt(of: message, judgement, author)
    receipt.answerWithin = answerWithin
    receipt.limits.perHour = lettersPerHour
    if case .act(let actions) = judgement.decision { receipt.announced = office.catalogue.announced(actions) }
    if case .silent(let cause) = judgement.decision {
      receipt.returned = ReturnedLetter(message, silence: cause, path: returnPath)
    }
    let writer = author.map {
      AnswerWriter(
        office: office, sender: sender, author: $0, message: message, judgement: judgement, now: now)
    }
    do {
      return try await record(receipt, answeredBy: writer)
    } catch let error as LetterError {
      var unanswered = receipt
      (unanswered.decision, unanswered.answerAddress) = (.staff(.unreadable), nil)
      return try await setAside(unanswered, "\(error)")
    }
  }

  /// The letter of ours that the message answers, where it went to its author; what cannot be read of it is left out.
  private func answered(by message: Message) async throws -> Answered? {
    guard let author = message.from.first?.address else { return nil }
    let letter = try await register.letter(
      answeredBy: author, messageIDs: message.references + message.inReplyTo,
      reference: Reference(in: message.subject))
    guard let letter, let sent = try? Message(parsing: letter.content) else { return nil }
    let earlier = Answered.Earlier(subject: letter.subject, text: letter.words, receivedAt: letter.receivedAt)
    return Answered(
      letter: sent.body.map(\.text).joined(separator: "\n"), sentAt: letter.sentAt,
      earlier: letter.words.isEmpty ? nil : earlier)
  }

  /// One message never stops the rest: it is recorded for staff, without a letter.
  private func setAside(_ receipt: Receipt, _ problem: String) async throws -> Folder {
    log.setAside(uid: receipt.place.uid, problem: problem)
    return try await record(receipt, answeredBy: nil)
  }

  private func record(_ receipt: Receipt, answeredBy writer: AnswerWriter?) async throws -> Folder {
    let notices = NoticeWriter(office: office.value, sender: sender, now: now)
    let recording = try await register.record(
      receipt, at: now(), notice: notices.composed, alert: alert.composed
    ) { recorded in
      try writer?.letters(for: recorded, receivedAt: receipt.receivedAt) ?? []
    }
    switch recording {
    case .known(let folder):
      log.knownAlready(uid: receipt.place.uid)
      return folder
    case .new(let recorded):
      log.decided(
        number: recorded.number, uid: receipt.place.uid, outcome: recorded.outcome.rawValue,
        letters: recorded.letters)
      if let hold = recorded.hold { log.lettersHeld(letters: hold.letters, repeats: hold.repeats) }
      return recorded.folder
    }
  }
}

extension Judgement {
  /// The author's domain says that it is not from there: staff read it, and nobody is answered. What is silent stays so.
  fileprivate mutating func disown() {
    if case .silent = decision { return }
    decision = .staff(.unauthenticated)
    (aside, registerRequest, replacesEarlier, proposal, isSuspect) = (nil, nil, false, [], true)
  }
}

extension Catalogue {
  /// What it says of the events of these actions.
  fileprivate func announced(_ actions: [Action]) -> [EventID: Announcement] {
    let events = actions.compactMap { event($0.event) }
    return Dictionary(events.map { ($0.id, $0.announcement) }) { first, _ in first }
  }
}
