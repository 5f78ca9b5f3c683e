internal import Correspondence
internal import Records
internal import Registration

/// A bordereau d'élimination, for staff and the Archives: as text in French, or as JSON.
package struct PurgeText: Sendable {
  private let proposal: PurgeProposal
  private let office: String
  /// nil before it is carried out.
  private let visa: String?
  /// What was deleted from the mailbox; nil where it was left alone.
  private let deleted: MailboxErasure.Deleted?
  private let isWipedOut: Bool

  init(
    _ proposal: PurgeProposal, office: String, visa: String?, deleted: MailboxErasure.Deleted? = nil,
    isWipedOut: Bool = true
  ) {
    self.deleted = deleted
    self.proposal = proposal
    self.office = office
    self.visa = visa
    self.isWipedOut = isWipedOut
  }

  package var text: String {
    var lines = ["Bordereau d’élimination", office, "arrêté au \(FrenchTime.day(proposal.day))", ""]
    if proposal.lines.isEmpty {
      lines.append(
        visa == nil
          ? "Rien n’est à éliminer à cette date."
          : "Rien n’était à éliminer : rien n’a changé, et le visa n’est pas noté.")
      return lines.joined(separator: "\n") + "\n"
    }
    lines += proposal.lines.enumerated().map { number, line in
      "\(number + 1). \(line.holding.inFrench)\(line.title.map { " – \($0)" } ?? "")\n"
        + "   dates extrêmes : du \(FrenchTime.day(line.first)) au \(FrenchTime.day(line.last))\n"
        + "   volume : \(line.volume)"
    }
    lines += ["", "Volume total : \(proposal.lines.map(\.volume).reduce(0, +))", ending]
    if !isWipedOut {
      lines.append(
        "Les fichiers de la base n’ont pas pu être réécrits : arrêtez le guichet, puis `sqlite3 FICHIER VACUUM`."
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var ending: String {
    if let visa {
      let mailbox =
        deleted.map {
          "Messages supprimés de la boîte aux lettres : \($0.messages.count)\n"
            + "Copies de lettres supprimées des brouillons et du courrier envoyé : \($0.copies)"
        }
        ?? "La boîte aux lettres n’a pas été touchée (--mailbox y supprime ces messages et ces lettres)."
      return "Éliminé. Visa des Archives : \(visa)\n\(mailbox)"
    }
    return
      "Visa des Archives : ………………\nUne fois le visa donné : guichet purge execute --date \(proposal.day) --visa RÉFÉRENCE --mailbox"
  }

  /// One object.
  package var json: String {
    JSON.object([
      "date": .text("\(proposal.day)"), "office": .text(office), "visa": visa.map(JSON.text),
      "deleted_in_mailbox": deleted.map { .number($0.messages.count) },
      "copies_deleted_in_mailbox": deleted.map { .number($0.copies) },
      "executed": .flag(visa != nil && !proposal.lines.isEmpty),
      "lines": .list(
        proposal.lines.map { line in
          .object([
            "type": .text(line.holding.rawValue), "event": line.event.map { .text($0.rawValue) },
            "title": line.title.map(JSON.text), "first": .text("\(line.first)"),
            "last": .text("\(line.last)"), "volume": .number(line.volume),
          ])
        }),
    ]).line + "\n"
  }
}

extension Holding {
  fileprivate var inFrench: String {
    switch self {
    case .phone: "Numéros de téléphone des inscrits"
    case .email: "Adresses électroniques des inscrits et de qui les a inscrits"
    case .organisation: "Organismes des inscrits"
    case .name: "Noms des inscrits"
    case .messages: "Messages reçus et réponses du guichet"
    case .digests: "Bulletins quotidiens de l’équipe"
    }
  }
}
