internal import Correspondence
internal import Foundation
internal import Records
internal import Registration

extension Showing {
  /// For a person, running text in lines no longer than that where there is a limit.
  package func text(width: Int?) -> String {
    [
      section("Registrations", dossier.registrations) { registration($0, width) },
      section("Messages", dossier.messages) { message($0, width) },
      section("Letters", dossier.letters) { letter($0, width) },
      section("Journal", [journal].filter { !$0.isEmpty }) { $0 },
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func section<Item>(_ title: String, _ items: [Item], text: (Item) -> String) -> String {
    items.isEmpty ? "" : "\(title)\n" + items.map(text).joined()
  }

  private var journal: String {
    TextTable(rows: dossier.journal.map { $0.row(in: zone) }).text(width: nil)
  }

  private func registration(_ entry: Entry, _ width: Int?) -> String {
    let name = entry.shownName
    let details = [
      Echo.cleanOrNil(entry.organisation), entry.email.map { "<\(Echo.address($0))>" },
      Echo.cleanOrNil(entry.phone),
    ].compactMap(\.self).joined(separator: ", ")
    let reference = entry.reference?.rawValue ?? ""
    return
      "  \(reference)  \(entry.registeredAt.short(in: zone))  \(entry.status.rawValue)  \(entry.event)  \(name)\n"
      + paragraph(details, margin: 6, width: width)
  }

  private func message(_ message: Dossier.Received, _ width: Int?) -> String {
    let author = [Echo.cleanOrNil(message.name), message.email.map { "<\(Echo.address($0))>" }]
      .compactMap(\.self).joined(separator: " ")
    let head =
      "\(message.number)  \(message.receivedAt.short(in: zone))  \(message.outcome.rawValue)  \(author)"
    return "  \(head)\n" + paragraph(Echo.clean(message.subject), margin: 6, width: width)
      + paragraph(Echo.clean(message.words, limit: Echo.wordsLimit), margin: 6, width: width)
  }

  private func letter(_ letter: Dossier.Sent, _ width: Int?) -> String {
    let returned = letter.returned.map { ", came back (\($0.rawValue))" } ?? ""
    let outdated = letter.outdated.map { ", outdated (\($0.rawValue))" } ?? ""
    let head =
      "\(letter.number)  \(letter.createdAt.short(in: zone))  \(letter.state.rawValue)\(returned)\(outdated)"
    let reason = letter.reason.map { Echo.clean($0, limit: Echo.wordsLimit) } ?? ""
    return "  \(head)  \(letter.kind)  <\(Echo.address(letter.recipient))>\n"
      + paragraph(Echo.clean(letter.subject, limit: Echo.wordsLimit), margin: 6, width: width)
      + paragraph(reason, margin: 6, width: width)
  }
}
