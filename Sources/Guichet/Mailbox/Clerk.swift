internal import Correspondence
internal import Foundation
internal import IMAP
internal import MIME
internal import Records
internal import Registration
internal import Submission

/// Handles messages: reads each, decides, and records the decision with its letters, whole or not at all.
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

  /// Reads messages that are about to be recorded, on as many processors as there are, and changes nothing. Each is noted as begun
  /// before anything looks into it. Throws only where the register itself cannot be used.
  func read(_ fetched: [FetchedMessage], uidValidity: UInt32) async throws -> [ReadMessage] {
    let office = office.value
    let arrivals = fetched.map { Arrival($0, uidValidity: uidValidity, now: now()) }
    let fresh = try await register.beginHandling(arrivals.map(\.place))
    return try await withThrowingTaskGroup(of: (index: Int, message: ReadMessage).self) { group in
      for (index, (message, arrival)) in zip(fetched, arrivals).enumerated() {
        group.addTask {
          guard fresh.contains(arrival.place) else {
            return (index, ReadMessage(arrival: arrival, office: office, content: .begunBefore(message)))
          }
          return (index, try await read(message, arrival, office))
        }
      }
      var messages: [(index: Int, message: ReadMessage)] = []
      for try await one in group { messages.append(one) }
      return messages.sorted { $0.index < $1.index }.map(\.message)
    }
  }

  /// Afterwards each message is recorded, whatever it held; where each goes in the mailbox is returned. In their order, neighbours
  /// together. Throws only where the register itself cannot be written. `sign` is called as each begins.
  @discardableResult
  func record(_ messages: [ReadMessage], sign: () -> Void = {}) async throws -> [Folder] {
    var folders: [Folder] = []
    var sheaf: [Register.Submission] = []
    for message in messages {
      sign()
      var message = message
      if message.needsSecondLook {
        folders += try await record(take(&sheaf))
        message = try await secondLook(at: message)
      }
      guard case .judged(let reading) = message.content,
        let thread = try await orders.thread(of: reading.message, reading.judgement)
      else {
        sheaf.append(submission(of: message))
        continue
      }
      folders += try await record(take(&sheaf))
      switch try await orders.carryOut(
        reading.message, reading.judgement, in: thread, message.arrival, message.office)
      {
      case .recorded(let folder): folders.append(folder)
      case .refused(let receipt): sheaf.append(Register.Submission(receipt) { _ in [] })
      }
    }
    return folders + (try await record(sheaf))
  }

  private func take(_ sheaf: inout [Register.Submission]) -> [Register.Submission] {
    defer { sheaf = [] }
    return sheaf
  }

  private func read(_ fetched: FetchedMessage, _ arrival: Arrival, _ office: Office) async throws
    -> ReadMessage
  {
    guard let message = try? Message(parsing: fetched.bytes, isTruncated: fetched.isTruncated) else {
      return ReadMessage(
        arrival: arrival, office: office, content: .unreadable("it cannot be read as a message"))
    }
    return judged(message, arrival, office, answering: try await answered(by: message))
  }

  private func judged(_ message: Message, _ arrival: Arrival, _ office: Office, answering letter: Answered?)
    -> ReadMessage
  {
    let judgement = office.judge.judge(message, receivedAt: arrival.receivedAt, answering: letter)
    return ReadMessage(
      arrival: arrival, office: office,
      content: .judged(ReadMessage.Reading(message: message, judgement: judgement, answered: letter)))
  }

  /// At a message that depends on those before it, all of which are recorded.
  private func secondLook(at read: ReadMessage) async throws -> ReadMessage {
    switch read.content {
    case .unreadable: return read
    case .judged(let reading):
      let letter = try await answered(by: reading.message)
      if letter == reading.answered { return read }
      return judged(reading.message, read.arrival, read.office, answering: letter)
    case .begunBefore(let fetched):
      let tries = try await register.beginHandling(read.arrival.place)
      if await isHarmless(fetched, after: tries) {
        return try await self.read(fetched, read.arrival, read.office)
      }
      let problem = "the desk came down \(tries - 1) times with it in hand"
      return ReadMessage(arrival: read.arrival, office: read.office, content: .unreadable(problem))
    }
  }

  private func isHarmless(_ message: FetchedMessage, after tries: Int) async -> Bool {
    if tries <= Self.tries { return true }
    return tries <= Self.mostTries ? await trial.isSurvived(by: message.bytes) : false
  }

  /// One message never stops the rest: what cannot be read is recorded for staff, without a letter.
  private func submission(of read: ReadMessage) -> Register.Submission {
    switch read.content {
    case .judged(let reading): return submission(of: reading, read.arrival, read.office)
    case .unreadable(let problem): return setAside(read.arrival.unreadable, problem)
    case .begunBefore: return setAside(read.arrival.unreadable, "it was not read")
    }
  }

  private func setAside(_ receipt: Receipt, _ problem: String) -> Register.Submission {
    log.setAside(uid: receipt.place.uid, problem: problem)
    return Register.Submission(receipt) { _ in [] }
  }

  private func submission(of reading: ReadMessage.Reading, _ arrival: Arrival, _ office: Office)
    -> Register.Submission
  {
    let message = reading.message
    var judgement = reading.judgement
    if orders.staff.disowns(message) { judgement.disown() }
    let author = Addressee(message, judgement: judgement, ownAddresses: office.judge.ownAddresses)
    var receipt = arrival.receipt(of: message, judgement, author)
    receipt.answerWithin = answerWithin
    receipt.limits.perHour = lettersPerHour
    if case .act(let actions) = judgement.decision { receipt.announced = office.catalogue.announced(actions) }
    if case .silent(let cause) = judgement.decision {
      receipt.returned = ReturnedLetter(message, silence: cause, path: returnPath)
    }
    let writer = author.map { [judgement] in
      AnswerWriter(
        office: office, sender: sender, author: $0, message: message, judgement: judgement, now: now)
    }
    let receivedAt = receipt.receivedAt
    return Register.Submission(receipt) { try writer?.letters(for: $0, receivedAt: receivedAt) ?? [] }
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

  /// In one transaction, unless a letter cannot be written: its message is recorded for staff then.
  private func record(_ sheaf: [Register.Submission]) async throws -> [Folder] {
    let notices = NoticeWriter(office: office.value, sender: sender, now: now)
    var folders: [Folder] = []
    var rest = sheaf
    while !rest.isEmpty {
      let result = try await register.record(rest, at: now(), notice: notices.composed, alert: alert.composed)
      for (submission, recording) in zip(rest, result.recorded) {
        folders.append(told(recording, uid: submission.receipt.place.uid))
      }
      rest.removeFirst(result.recorded.count)
      guard let failure = result.failure, let spoiled = rest.first else { continue }
      guard failure is LetterError else { throw failure }
      var unanswered = spoiled.receipt
      (unanswered.decision, unanswered.answerAddress) = (.staff(.unreadable), nil)
      rest[0] = setAside(unanswered, "\(failure)")
    }
    return folders
  }

  private func told(_ recording: Register.Recording, uid: UInt32) -> Folder {
    switch recording {
    case .known(let folder):
      log.knownAlready(uid: uid)
      return folder
    case .new(let recorded):
      log.decided(
        number: recorded.number, uid: uid, outcome: recorded.outcome.rawValue, letters: recorded.letters)
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
