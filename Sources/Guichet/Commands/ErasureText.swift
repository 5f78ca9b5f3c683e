internal import Foundation
internal import Records

/// What erasing a person comes to, or came to, as the command tells it: numbers and references, no name.
package struct ErasureText: Sendable {
  let plan: ErasurePlan
  let folders: [Folder: String]
  /// nil before anything is done.
  private let report: ErasureReport?
  /// What was deleted from the mailbox; nil where it was not asked for.
  let deleted: MailboxErasure.Deleted?

  init(
    _ plan: ErasurePlan, folders: [Folder: String], report: ErasureReport?, deleted: MailboxErasure.Deleted?
  ) {
    self.plan = plan
    self.folders = folders
    self.report = report
    self.deleted = deleted
  }

  package var text: String {
    var lines = [
      "\(report == nil ? "to be erased" : "erased"): registrations \(plan.registrations), messages \(plan.messages.count), "
        + "letters \(plan.letters), messages of others that tell of this person \(plan.traces.count)"
    ]
    lines += report.map(done) ?? obstacles
    if !plan.namesakes.isEmpty {
      lines.append("of the same name under another address, and not touched: \(list(plan.namesakes))")
    }
    if !plan.orphans.isEmpty {
      lines.append("registrations they made for others stay, and nobody is written to: \(list(plan.orphans))")
    }
    return (lines + mailbox + outOfReach).map { $0 + "\n" }.joined()
  }

  /// One object.
  package var json: String {
    JSON.object([
      "done": .flag(report != nil), "registrations": .number(plan.registrations),
      "messages": .list(plan.messages.map(stored)), "letters": .number(plan.letters),
      "traces": .list(plan.traces.map { .number(Int($0)) }),
      "to_come": .list(plan.toCome.map { .text($0.rawValue) }),
      "letters_on_their_way": .number(plan.lettersOnTheirWay),
      "orphans": .list(plan.orphans.map { .text($0.rawValue) }),
      "namesakes": .list(plan.namesakes.map { .text($0.rawValue) }),
      "cancelled": report.map { .number($0.cancelled) }, "wiped_out": report.map { .flag($0.isWipedOut) },
      "staff_answers": .list(plan.staffAnswers.map(stored)),
      "messages_of_others": .list(plan.othersMessages.map(stored)),
      "letter_copies": .list(plan.copies.map { .text($0.messageID) }),
      "letters_to_staff": .number(lettersToStaff),
      "deleted_from_mailbox": deleted.map { .list($0.messages.sorted().map { .number(Int($0)) }) },
      "copies_deleted_from_mailbox": deleted.map { .number($0.copies) },
      "other_mail_to_the_person": deleted.map { .list($0.strays.map(stray)) },
    ]).line + "\n"
  }

  private func stray(_ stray: MailboxErasure.Stray) -> JSON {
    .object(["folder": .text(stray.folder), "uid": .number(Int(stray.uid))])
  }

  private func stored(_ message: StoredMessage) -> JSON {
    .object([
      "number": .number(Int(message.number)), "received_at": .text(message.receivedAt.formatted(.iso8601)),
      "sha256": .text(message.sha256),
      "places": .list(
        message.places.map { place in
          .object([
            "uid_validity": .number(Int(place.uidValidity)), "uid": .number(Int(place.uid)),
            "folder": .text(folders[place.folder] ?? place.folder.rawValue),
          ])
        }),
    ])
  }

  private var obstacles: [String] {
    var lines: [String] = []
    if !plan.toCome.isEmpty {
      lines.append("to come, to be cancelled first, or by --cancel: \(list(plan.toCome))")
    }
    if plan.lettersOnTheirWay > 0 {
      lines.append(
        "letters that have not left yet: \(plan.lettersOnTheirWay); wait until the desk has sent them")
    }
    return lines + ["nothing was done; --yes does it"]
  }

  private func done(_ report: ErasureReport) -> [String] {
    var lines: [String] = []
    if report.cancelled > 0 {
      lines.append(
        "cancelled: \(report.cancelled); called up from the waiting list: \(report.promotions.flatMap(\.outcome.changes).count)"
      )
    }
    if !report.isWipedOut {
      lines.append(
        "the database's files could not be written anew, since a desk was reading: stop it, and run this again for anybody, or `sqlite3 FILE VACUUM`"
      )
    }
    return lines
  }

  private func list(_ references: [Reference]) -> String {
    references.map(\.rawValue).joined(separator: ", ")
  }
}
