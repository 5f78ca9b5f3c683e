internal import Foundation
internal import Records

extension ErasureText {
  /// Letters that told of the person and went to staff.
  var lettersToStaff: Int { plan.copies.count(where: \.isForStaff) }

  /// What lies in the mailbox, where it was seen first, and where it went.
  var mailbox: [String] {
    guard let deleted else {
      return lines(plan.messages + plan.staffAnswers, "in the mailbox") + copiesLeft + others
    }
    let missing = (plan.messages + plan.staffAnswers).filter { !deleted.messages.contains($0.number) }
    let done = [
      "messages deleted from the mailbox: \(deleted.messages.count)",
      "copies of letters deleted from drafts, sent mail and the bin: \(deleted.copies)",
    ]
    return lines(missing, "in the mailbox, not found") + done + others + strays(deleted)
  }

  /// What no command here can erase.
  var outOfReach: [String] {
    guard lettersToStaff > 0 else { return [] }
    return [
      "digests, sheets and transcripts since the register knows the person: \(lettersToStaff); staff have them in mailboxes of their own, "
        + "out of reach of this command: have them deleted there"
    ]
  }

  private var copiesLeft: [String] {
    guard !plan.copies.isEmpty else { return [] }
    return [
      "letters whose copies may lie among drafts, sent mail and the bin: \(plan.copies.count); --mailbox deletes them"
    ]
  }

  private var others: [String] {
    lines(plan.othersMessages, "of somebody else, may name this person, left in the mailbox")
  }

  private func strays(_ deleted: MailboxErasure.Deleted) -> [String] {
    deleted.strays.map {
      "to this person, no letter of the desk’s, left in the mailbox: UID \($0.uid) of “\($0.folder)”"
    }
  }

  private func lines(_ messages: [StoredMessage], _ what: String) -> [String] {
    messages.flatMap { message in
      message.places.map { place in
        let folder = folders[place.folder] ?? place.folder.rawValue
        return
          "\(what): message \(message.number), received \(message.receivedAt.formatted(.iso8601)), "
          + "UIDVALIDITY \(place.uidValidity) UID \(place.uid), went to “\(folder)”"
      }
    }
  }
}
