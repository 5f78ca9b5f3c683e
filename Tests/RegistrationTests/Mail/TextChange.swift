import Foundation
import MIME
import Testing

/// Something that changes how a message looks and not what it asks.
struct TextChange: Sendable, CustomTestStringConvertible {
  let name: String
  /// Of a hundred messages that were acted upon, how many may give way to a question.
  let carefulPercent: Int
  /// A list without its commas is another list.
  let keepsNames: Bool
  let apply: @Sendable (Draft, EarlierMail) -> Draft

  var testDescription: String { name }
  var isThread: Bool { name.hasPrefix("thread") }

  init(
    _ name: String, carefulPercent: Int = 4, keepsNames: Bool = true,
    _ apply: @escaping @Sendable (Draft, EarlierMail) -> Draft
  ) {
    self.name = name
    self.carefulPercent = carefulPercent
    self.keepsNames = keepsNames
    self.apply = apply
  }

  /// The subject and the text, typed otherwise.
  private static func typed(
    _ name: String, carefulPercent: Int = 4, keepsNames: Bool = true,
    _ change: @escaping @Sendable (String) -> String
  ) -> TextChange {
    TextChange(name, carefulPercent: carefulPercent, keepsNames: keepsNames) { draft, _ in
      var draft = draft
      draft.text = change(draft.text)
      draft.subject = change(draft.subject)
      return draft
    }
  }

  private static func text(
    _ name: String, carefulPercent: Int = 4, _ change: @escaping @Sendable (String, EarlierMail) -> String
  )
    -> TextChange
  {
    TextChange(name, carefulPercent: carefulPercent) { draft, earlier in
      var draft = draft
      draft.text = change(draft.text, earlier)
      return draft
    }
  }

  private static func below(_ name: String, _ more: String) -> TextChange {
    text(name) { text, _ in text + "\n\n" + more }
  }

  static let typing: [TextChange] = [
    typed("without accents", withoutAccents),
    typed("capitals", carefulPercent: 60) { $0.uppercased() },
    typed("capitals without accents", carefulPercent: 60) { withoutAccents($0).uppercased() },
    typed("lower case", carefulPercent: 50) { $0.lowercased() },
    typed("doubled spaces") { $0.replacing(" ", with: "  ") },
    typed("no punctuation", carefulPercent: 20, keepsNames: false) { $0.filter { !".,!?".contains($0) } },
    typed("straight apostrophes") { $0.replacing("’", with: "'") },
    typed("curly apostrophes") { $0.replacing("'", with: "’") },
    typed("decomposed") { $0.decomposedStringWithCanonicalMapping },
    text("wrapped", carefulPercent: 8) { text, _ in wrapped(text) },
    text("long preface") { text, _ in
      "Chère équipe,\n\nNotre atelier de couture a repris, les petits-enfants vont bien et il pleut beaucoup.\n\n"
        + text
    },
  ]

  static let additions: [TextChange] = [
    below(
      "disclaimer",
      "Ce message et ses pièces jointes sont confidentiels. Toute inscription du 19 mai est annulée."),
    below(
      "disclaimer, ruled",
      """
      ***************************************************************
      Ce message et toutes les pièces jointes (ci-après le "message") sont établis à l'intention exclusive
      de ses destinataires et sont confidentiels. Si vous recevez ce message par erreur, merci de le détruire
      et d'en avertir immédiatement l'expéditeur. Toute utilisation de ce message non conforme à sa destination
      est interdite, sauf autorisation expresse.
      ***************************************************************
      """),
    below(
      "disclaimer in English",
      """
      This e-mail and any attachments are confidential and intended solely for the addressee. If you have received
      it in error, please notify the sender and delete it. Please do not print this e-mail unless you need to.
      """),
    text("external banner") { text, _ in
      "[EXTERNE] Ce courriel provient de l'extérieur. Ne cliquez pas sur les liens si vous ne connaissez pas l'expéditeur.\n\n"
        + text
    },
    below("iPhone", "Envoyé de mon iPhone"),
    below("iPhone in English", "Sent from my iPhone"),
    below("Yahoo on Android", "Envoyé à partir de Yahoo Mail pour Android"),
    below("Outlook for Android", "Télécharger Outlook pour Android<https://aka.ms/AAb9ysg>"),
    below("Orange", "Envoyé de mon Galaxy A14 Orange"),
    below("Mail for Windows", "Provenance : Courrier pour Windows"),
    below("antivirus", "Sans virus.www.avast.com"),
    below(
      "antivirus, ruled",
      "---\nL'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.\nhttps://www.avast.com/antivirus"
    ),
    below("paper", "Pensez à l'environnement avant d'imprimer ce message."),
    signature(
      "signature with an office",
      "Chargée de mission vie associative\nDirection de la citoyenneté\n12 rue de la République, 18000 Bourges\n02 48 00 00 00"
    ),
    signature("signature after dashes", "Responsable du pôle jeunesse", opening: "-- "),
    signature("signature of a teacher", "Professeur d'histoire-géographie | Référente culture"),
  ]

  /// The author signs, as the From field names them.
  private static func signature(_ name: String, _ lines: String, opening: String = "") -> TextChange {
    TextChange(name) { draft, _ in
      var draft = draft
      draft.text +=
        "\n\n\(opening.isEmpty ? "" : opening + "\n")\(draft.from.name.map { $0 + "\n" } ?? "")\(lines)"
      return draft
    }
  }

  static let threads: [TextChange] = ThreadShape.allCases.map { shape in
    text("thread, \(shape.rawValue)", carefulPercent: 13) { text, earlier in
      text + "\n\n" + shape.text(of: earlier)
    }
  }

  private static func withoutAccents(_ text: String) -> String {
    let ligatures = text.replacing("œ", with: "oe").replacing("Œ", with: "OE").replacing("æ", with: "ae")
    return String(
      ligatures.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
        !(0x300...0x36F).contains($0.value)
      })
  }

  private static func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines = [""]
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        if lines[lines.count - 1].count + word.count > 71 { lines.append("") }
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
