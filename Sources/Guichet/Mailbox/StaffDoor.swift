internal import Foundation
internal import MIME
internal import Records
internal import Registration

/// Who may give the desk orders by mail: staff, where a server that is believed vouches for them (RFC 8601), in answer to a letter that went
/// to that very person and is not old. Its Message-ID, which nobody guesses, is the token: every client sends it back (RFC 5322 §3.6.4).
struct StaffDoor: Sendable {
  /// How long after a letter its answer is still carried out, in seconds. A digest is followed by another the next day. A sheet is not: it
  /// goes out before the first of sessions that may be weeks apart, and who came is told after the last.
  static func validity(of kind: String) -> TimeInterval { (kind == "sheet" ? 92 : 14) * 86_400 }

  /// The server that is believed; nil: none.
  let authservID: String?
  /// In lower case.
  let staff: Set<String>

  /// Whether its author is said to be of the staff. What anybody else answers is read as any message is.
  func isOfStaff(_ message: Message) -> Bool {
    message.from.count == 1 && staff.contains(message.from[0].address.lowercased())
  }

  /// Why an answer of staff's to such a letter is not carried out; nil where it is. `desk`: the desk's own addresses, in lower case.
  func objection(to message: Message, in thread: StaffThread, receivedAt: Date, desk: Set<String>)
    -> StaffMatter?
  {
    guard let authservID else { return .answersAreOff }
    guard isOfStaff(message), message.from[0].address.lowercased() == thread.recipient.lowercased() else {
      return .answerFromStranger
    }
    guard message.authentication(by: authservID) == .passed else { return .answerUnauthenticated }
    // A letter to a citizen, with the desk in copy, holds no orders.
    let readers = Set((message.to + message.cc).map { $0.address.lowercased() })
    guard readers.isSubset(of: desk.union(staff)) else { return .answerToOthers }
    return receivedAt.timeIntervalSince(thread.sentAt) > Self.validity(of: thread.kind) ? .answerTooLate : nil
  }

  /// Whether the author's domain says that the message is not from there (DMARC).
  func disowns(_ message: Message) -> Bool {
    authservID.map { message.authentication(by: $0) == .failed } ?? false
  }
}
