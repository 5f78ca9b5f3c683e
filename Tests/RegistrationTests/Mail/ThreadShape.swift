import Registration

/// How clients put an earlier message below: here another person's own registration.
enum ThreadShape: String, Sendable, CaseIterable {
  case gmail, gmailEnglish, outlook, outlookOriginal, outlookEnglish, apple, thunderbird, thunderbirdWrapped,
    yahoo, orange, laposte,
    roundcube, mobile, proton, samsung, horde, undated, spanish, portuguese, italian, german

  func text(of earlier: EarlierMail) -> String {
    let body = earlier.text
    let quoted = body.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? ">" : "> \($0)"
    }
    .joined(separator: "\n")
    let (name, address, desk) = (earlier.name, earlier.address, earlier.desk)
    switch self {
    case .gmail: return "Le lun. 1 févr. 2027 à 09:04, \(name) <\(address)> a écrit :\n\n\(quoted)"
    case .gmailEnglish: return "On Mon, Feb 1, 2027 at 9:04 AM \(name) <\n\(address)> wrote:\n\n\(quoted)"
    case .outlook:
      return """
        ________________________________
        De : \(name) <\(address)>
        Envoyé : lundi 1 février 2027 09:04
        À : \(desk)
        Objet : Inscription

        \(body)
        """
    case .outlookOriginal:
      return """
        -----Message d'origine-----
        De : \(name) [mailto:\(address)]
        Envoyé : lundi 1 février 2027 09:04
        À : \(desk)
        Cc : Lucie Martin
        Objet : RE: Inscription
        Importance : Haute

        \(body)
        """
    case .outlookEnglish:
      return """
        From: \(name) <\(address)>
        Sent: Monday, February 1, 2027 9:04 AM
        To: \(desk)
        Subject: Inscription

        \(body)
        """
    case .apple: return "> Le 1 févr. 2027 à 09:04, \(name) <\(address)> a écrit :\n> \n\(quoted)"
    case .thunderbird: return "Le 01/02/2027 à 09:04, \(name) a écrit :\n\(quoted)"
    case .thunderbirdWrapped:
      return "Le lundi 1 février 2027 à 09:04:17 UTC+1, \(name)\n<\(address)> a\nécrit :\n\n\(quoted)"
    case .yahoo:
      return "    Le lundi 1 février 2027 à 09:04:17 UTC+1, \(name) <\(address)> a écrit :  \n \n \(body)"
    case .orange:
      return """
        > Message du 01/02/27 09:04
        > De : "\(name)" <\(address)>
        > A : "\(desk)" <\(desk)>
        > Copie à :\u{20}
        > Objet : Inscription
        >\u{20}
        \(quoted)
        """
    case .laposte:
      return """
        ----- Mail original -----
        De: "\(name)" <\(address)>
        À: \(desk)
        Envoyé: Lundi 1 Février 2027 09:04:17
        Objet: Inscription

        \(body)
        """
    case .samsung:
      return """
        -------- Message d'origine --------
        De : \(name) <\(address)>
        Date : 01/02/2027 09:04 (GMT+01:00)
        À : \(desk)
        Objet : Inscription

        \(body)
        """
    case .horde: return "\(name) <\(address)> a écrit :\n\n\(quoted)"
    case .undated: return "\(name) a écrit :\n\(quoted)"
    case .spanish: return "El lun, 1 feb 2027 a las 9:04, \(name) (<\(address)>) escribió:\n\n\(quoted)"
    case .portuguese:
      return "Em seg., 1 de fev. de 2027 às 09:04, \(name) <\(address)> escreveu:\n\n\(quoted)"
    case .italian:
      return "Il giorno lun 1 feb 2027 alle ore 09:04 \(name) <\(address)> ha scritto:\n\n\(quoted)"
    case .german: return "Am 01.02.27 um 09:04 schrieb \(name):\n\(quoted)"
    case .roundcube: return "Le 2027-02-01 09:04, \(name) a écrit :\n\n\(quoted)"
    case .mobile:
      return """
        Obtenir Outlook pour iOS<https://aka.ms/o0ukef>
        ________________________________
        From: \(name) <\(address)>
        Sent: Monday, February 1, 2027 9:04:17 AM
        To: \(desk) <\(desk)>
        Subject: Inscription

        \(body)
        """
    case .proton:
      return
        "-------- Message d'origine --------\nLe lundi 1 février 2027 à 9:04 AM, \(name) <\(address)> a écrit :\n\n\(quoted)"
    }
  }
}

/// Another person's registration, of some time ago.
struct EarlierMail: Sendable {
  let name = "Paul Martin"
  let address = "paul.martin@ailleurs.example"
  let desk: String
  let text: String

  /// For the catalogue's last event that has not been cancelled.
  init(_ catalogue: Catalogue) {
    desk = catalogue.organiser.address
    let event = catalogue.events.last { !$0.isCancelled }
    let day = event.flatMap { $0.sessions.first?.start.date }
    let months = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
      "novembre", "décembre",
    ]
    let when = day.map { " du \($0.day) \(months[$0.month - 1]) \($0.year)" } ?? ""
    text = """
      Bonjour,

      Je m'inscris à « \(event?.title ?? "") »\(when) avec ma collègue Lucie Martin.
      Merci d'annuler en revanche l'inscription de Jacques Leroux.

      Cordialement,
      \(name)
      06 39 98 00 00
      """
  }
}

/// How clients send a message on, or quote it whole.
enum ForwardShape: String, Sendable, CaseIterable {
  case gmail, outlook, apple, thunderbird, quoted

  func text(_ text: String, by earlier: EarlierMail) -> String {
    switch self {
    case .gmail:
      """
      ---------- Forwarded message ---------
      De : \(earlier.name) <\(earlier.address)>
      Date: lun. 1 févr. 2027 à 09:04
      Subject: Inscription
      To: <\(earlier.desk)>


      \(text)
      """
    case .outlook:
      """
      De : \(earlier.name) <\(earlier.address)>
      Envoyé : lundi 1 février 2027 09:04
      À : \(earlier.desk)
      Objet : TR: Inscription

      \(text)
      """
    case .apple:
      """
      Début du message réexpédié :

      De: \(earlier.name) <\(earlier.address)>
      Objet: Inscription
      Date: 1 février 2027 à 09:04:17 UTC+1
      À: \(earlier.desk)

      \(text)
      """
    case .thunderbird:
      """
      -------- Message transféré --------
      Sujet : Inscription
      Date : Mon, 1 Feb 2027 09:04:17 +0100
      De : \(earlier.name) <\(earlier.address)>
      Pour : \(earlier.desk)

      \(text)
      """
    case .quoted:
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(separator: "\n")
    }
  }
}
