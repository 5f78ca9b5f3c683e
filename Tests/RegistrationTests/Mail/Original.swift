import Foundation
import MIME
import Settings

@testable import Registration

/// A message whose decision is known, and the desk it came to.
struct Original: Sendable {
  let name: String
  let draft: Draft
  /// The message as it is read once written again as UTF-8, eight bits: what every other form must be read as.
  let written: Message
  let judge: Judge
  let received: Date
  let judgement: Judgement

  /// The judgement on a message as that form writes it; nil where the form cannot.
  func judgement(_ draft: Draft, _ form: MailForm = MailForm()) -> Judgement? {
    form.octets(draft).flatMap { try? Message(parsing: $0) }.map { judge.judge($0, receivedAt: received) }
  }

  /// Every message of both corpora that one author wrote.
  static let corpora: [Original] = ["essonne-2017", "cooperation-2026"].flatMap { set in
    (try? read(set)) ?? []
  }

  /// The rows of the invented town that are acted upon.
  static let town: [Original] = (RegisterTests.selves + RegisterTests.others + CancelTests.rows)
    .map(Original.init(row:)).filter(\.judgement.decision.isAct)

  static let acting = corpora.filter(\.judgement.decision.isAct) + town

  /// Questions, matters for staff, and the automatic mail that its text tells: reports and their like are of other types.
  static let careful =
    (corpora.filter { $0.judge.judge($0.written, receivedAt: $0.received).decision == $0.judgement.decision }
    + (CarefulTests.rows + TrickyTests.rows).map(Original.init(row:))).filter { !$0.judgement.decision.isAct }

  private init(row: Row) {
    name = row.testDescription.replacing("\n", with: " ⏎ ")
    draft = Draft(from: Mailbox(name: row.name, address: row.address), subject: row.subject, text: row.text)
    written = (try? Message(parsing: MailForm().octets(draft) ?? [])) ?? Message()
    judge = Town.judge
    received = Town.now
    judgement =
      Town.judgement(Town.message(row.text, subject: row.subject, from: row.name, at: row.address))
  }

  private init?(file: URL, _ judge: Judge) {
    guard let data = try? Data(contentsOf: file), let message = try? Message(parsing: data),
      let date = message.date,
      let draft = Draft(message)
    else { return nil }
    name = file.pathComponents.suffix(3).joined(separator: "/")
    self.draft = draft
    written = (try? Message(parsing: MailForm().octets(draft) ?? [])) ?? Message()
    self.judge = judge
    received = date
    judgement = judge.judge(message, receivedAt: date)
  }

  private static func read(_ set: String) throws -> [Original] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus/\(set)")
    let catalogue = try CatalogueFile.load(folder.appending(path: "catalogue.toml").path)
    let judge = Judge(catalogue: catalogue, ownAddresses: [catalogue.organiser.address.lowercased()])
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "mail"), includingPropertiesForKeys: nil)
    return files.sorted { $0.path < $1.path }.compactMap { Original(file: $0, judge) }
  }
}
