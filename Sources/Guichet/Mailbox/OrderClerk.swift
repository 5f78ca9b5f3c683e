internal import Foundation
internal import MIME
internal import Records
internal import Registration

/// Handles what staff answer to a digest or a sheet: orders, where the door lets them in.
struct OrderClerk: Sendable {
  /// What became of an answer.
  enum Handling: Sendable {
    /// Carried out, or known already; where it goes in the mailbox.
    case recorded(Folder)
    /// Not to be carried out: what is to be recorded of it instead, for staff to read. Nobody is written to.
    case refused(Receipt)
  }

  let register: Register
  let sender: Mailbox
  let staff: StaffDoor
  /// Rung when staff told who came to an event: certificates may be due.
  let noticeBell: Bell
  let log: DeskLog
  let now: @Sendable () -> Date
  /// Whether nobody can tell which message staff call by that number: an order about it is not carried out. Only of a register that is made
  /// anew.
  var isUncertain: @Sendable (Int64) -> Bool = { _ in false }

  /// The letter to staff that the message answers; nil where it answers none, or is automatic.
  func thread(of message: Message, _ judgement: Judgement) async throws -> StaffThread? {
    if case .silent = judgement.decision { return nil }
    guard message.defects.isEmpty, staff.isOfStaff(message) else { return nil }
    return try await register.staffThread(message.references + message.inReplyTo, kinds: StaffLetter.kinds)
  }

  /// Afterwards the orders are carried out and recorded, with their transcript, unless the answer is refused.
  func carryOut(
    _ message: Message, _ judgement: Judgement, in thread: StaffThread, _ arrival: Arrival, _ office: Office
  ) async throws -> Handling {
    var receipt = arrival.receipt(of: message, judgement, nil)
    (receipt.aside, receipt.request, receipt.proposal) = (nil, nil, [])
    if let objection = staff.objection(
      to: message, in: thread, receivedAt: arrival.receivedAt, desk: office.judge.ownAddresses)
    {
      receipt.decision = .staff(objection)
      log.refusedOrders(uid: receipt.place.uid, reason: objection.rawValue)
      return .refused(receipt)
    }
    receipt.decision = .act([])
    let writer = OrderWriter(
      office: office, sender: sender, reader: Mailbox(address: thread.recipient), message: message,
      letterName: try await register.letterName(for: "transcript \(receipt.sha256)"), now: now)
    let recording = try await register.carryOut(
      orders(in: judgement.ownText, thread, arrival, office), of: receipt, about: thread.event, at: now(),
      letters: writer.letters(receivedAt: arrival.receivedAt))
    return .recorded(told(recording, receipt, thread))
  }

  private func orders(in text: String, _ thread: StaffThread, _ arrival: Arrival, _ office: Office)
    -> [StaffOrder]
  {
    guard !text.allSatisfy(\.isWhitespace) else {
      return [StaffOrder(words: "", cases: [], deed: .unclear(.nothing))]
    }
    // An answer is never older than the letter it answers, whatever the server's clock says.
    let orders = office.orders(
      in: text, about: thread.event, receivedAt: max(arrival.receivedAt, thread.sentAt))
    return orders.map { order in
      guard order.cases.contains(where: { isUncertain(Int64($0)) }) else { return order }
      return StaffOrder(words: order.words, cases: [], deed: .unclear(.noCase))
    }
  }

  private func told(_ recording: OrdersRecording, _ receipt: Receipt, _ thread: StaffThread) -> Folder {
    switch recording {
    case .known(let folder):
      log.knownAlready(uid: receipt.place.uid)
      return folder
    case .new(let number, let reports, let letters):
      if thread.event != nil { noticeBell.ring() }
      let done = reports.count(where: \.isDone)
      log.ordered(
        number: number, uid: receipt.place.uid, done: done, notDone: reports.count - done, letters: letters)
      return .handled
    }
  }
}

extension Office {
  /// What staff order; who came to an event, where they answer its sheet.
  fileprivate func orders(in text: String, about event: EventID?, receivedAt: Date) -> [StaffOrder] {
    guard let event = event.flatMap(catalogue.event) else {
      return judge.orders(in: text, receivedAt: receivedAt)
    }
    return judge.orders(in: text, about: event, receivedAt: receivedAt)
  }
}

extension Judgement {
  /// What its author wrote now, a line each.
  fileprivate var ownText: String { zones.filter { $0.kind == .own }.map(\.text).joined(separator: "\n") }
}
