internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration

/// Writes what an act of staff's is told by: the letter that an answer would be, in the thread of the message that was asked by.
struct ActWriter: Sendable {
  let office: Office
  let sender: Mailbox
  let now: @Sendable () -> Date

  func composed(_ notice: ActNotice) throws -> ComposedLetter {
    let writer = LetterWriter(templates: office.templates, catalogue: office.catalogue, from: sender)
    var thread = ThreadContext(
      notice.origin, messageID: sender.messageID(named: notice.origin.letterName), date: now())
    thread.isByTeam = !notice.isAsked
    thread.isFirst = notice.isFirstLetter
    var letter = writer.answer(to: thread, outcomes: notice.outcomes, in: notice.origin.language)
    // RFC 3834 §5: it answers no message of that moment.
    letter.autoSubmitted = .generated
    letter = letter.inviting(for: notice.outcomes, office.catalogue, in: notice.origin.language)
    return try ComposedLetter(
      LetterKind(answering: notice.outcomes), letter, of: notice.outcomes.map(\.event), in: office)
  }
}
