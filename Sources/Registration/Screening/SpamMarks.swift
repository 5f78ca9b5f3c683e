import MIME

/// Spam and phishing, by signs that no citizen's registration has. A doubt is no spam: staff see it then.
enum SpamMarks {
  enum Sign: Hashable, Sendable {
    /// Money offered by a stranger.
    case loan
    /// A fortune to be shared.
    case fortune
    /// A mailbox or account about to be closed.
    case account
    /// What only its owner may know.
    case secret
    /// Something the reader has is held back.
    case blocked
    /// Do it now, or else.
    case urgency
    /// A link to be followed, a form to be filled.
    case link
    /// An advertiser's way out.
    case unsubscribe
    /// A commercial offer by mass mail.
    case offer
    /// Search engines, cryptocurrency, pharmacy, gambling.
    case merchandise
    /// A blessing, a plea for trust.
    case unction
    /// Money or bank details asked for.
    case payment
    /// « Cher utilisateur », and the mailbox's own address for a name.
    case addressee
  }

  /// Too little to be silent for, enough that no acknowledgement may tell the sender that the address is read:
  /// what no citizen writes of, in a message that asks for nothing the desk understood.
  static func isSuspect(_ subject: Words, _ text: Words) -> Bool {
    !signs(subject, text).isDisjoint(
      with: [.account, .secret, .loan, .fortune, .merchandise, .payment])
  }

  private static func signs(_ subject: Words, _ text: Words) -> Set<Sign> {
    Set((phrases.hits(in: text, text.indices) + phrases.hits(in: subject, subject.indices)).map(\.meaning))
  }

  static func isSpam(_ message: Message, _ subject: Words, _ text: Words) -> Bool {
    var signs = signs(subject, text)
    if hasAddress(text) { signs.insert(.link) }
    if isGreetedByAddress(message, text) { signs.insert(.addressee) }
    if signs.isSuperset(of: [.account, .addressee]) || signs.isSuperset(of: [.account, .secret, .urgency]) {
      return true
    }
    if signs.isSuperset(of: [.account, .urgency, .link]) { return true }
    // No citizen sends the desk a link with a password to give and a threat.
    if hasAddress(text), signs.contains(.secret), signs.contains(.urgency) || signs.contains(.blocked) {
      return true
    }
    if signs.contains(.account), signs.contains(.link), isFlagged(message) { return true }
    if signs.contains(.loan),
      signs.contains(.unction) || signs.contains(.fortune) || repliesElsewhere(message)
    {
      return true
    }
    if signs.contains(.fortune),
      signs.contains(.unction) || signs.contains(.urgency) || signs.contains(.secret)
        || repliesElsewhere(message)
    {
      return true
    }
    if signs.isSuperset(of: [.payment, .link]),
      !SilentPhrases.ownRequest.contains(text, text.indices)
    {
      return true
    }
    return signs.contains(.merchandise)
      && (signs.contains(.link) || signs.contains(.unsubscribe) || signs.contains(.offer))
  }

  private static func isGreetedByAddress(_ message: Message, _ text: Words) -> Bool {
    let own = Set(message.to.map { $0.address.lowercased() })
    return text.indices.prefix(12).contains { index in
      text[index].kind == .email && own.contains(text[index].folded)
        && (index - 3..<index).contains {
          ["cher", "chere", "dear", "bonjour", "hello", "utilisateur", "utilisatrice", "client", "user"]
            .contains(
              text.folded($0))
        }
    }
  }

  private static func hasAddress(_ text: Words) -> Bool { text.words.contains { $0.kind == .url } }

  /// A filter before us has said so.
  private static func isFlagged(_ message: Message) -> Bool {
    message.headers("X-Spam-Flag").contains { HeaderMarks.token($0) == "yes" }
  }

  /// From one domain, with answers wanted at another.
  private static func repliesElsewhere(_ message: Message) -> Bool {
    guard let from = message.from.first, let reply = message.replyTo.first else { return false }
    return domain(from.address) != domain(reply.address)
  }

  private static func domain(_ address: String) -> String {
    String(address.lowercased().drop { $0 != "@" })
  }

  private static let phrases = PhraseBook<Sign>([
    .loan: """
    octroie|octroyons|accorde|offre|propose ~4 pret|prets|credit|credits
    pret|prets entre particulier|particuliers
    taux de ~4 sans|remboursable|pour|sur|a
    loan|loans offer|offers
    offer ~4 loan|loans
    """,
    .fortune: """
    heritage de ~6 euros|dollars|millions
    million|millions de|d euros|dollars
    million|millions dollars|euros|usd
    beneficiaire de|d ~4 fonds|sommes
    next of kin
    you have won
    vous avez gagne
    inheritance
    transfert de fonds
    don|donation|legs de|d ~4 euros|dollars|millions|eur
    leguer|legue ~4 fortune|heritage|biens|fonds|somme
    ma|sa|une fortune de|estimee|evaluee
    recevoir|percevoir|encaisser|toucher ~2 somme|montant de ~3 euros|dollars
    """,
    .account: """
    boite ~4 reception|messagerie|mail|pleine ~10 quota
    boite ~6 atteint|saturee|capacite
    boite|messagerie ~2 ?lettres ~4 atteint|atteinte|sature|suspendue
    webmail
    votre boite ~10 quota
    votre compte ~4 suspendu|bloque|desactive|ferme|limite|expire
    suspension|fermeture|desactivation|resiliation de votre compte
    suspension|fermeture|desactivation du compte
    fermeture|suspension ~2 compte
    mot de passe ~4 expire|expirer|expirera
    boite|messagerie|mailbox ~5 pleine|saturee|presque|limite|quota|desactivee
    verifier|confirmer|valider|confirmez|verifiez|validez votre|vos compte|identifiants|identite|acces|adresse|messagerie
    mailbox ~4 full|quota|storage
    your account ~4 suspended|closed|limited|expire
    verify your account|identity|mailbox
    password ~4 expire|expires|expired
    messages ~4 bloques|attente|quarantaine ~6 validation|nouveau|quota|serveur
    """,
    .secret: """
    confirmez|confirmer|verifiez|verifier|validez|valider|reactivez|renouvelez|changez|actualisez|saisissez|saisir|entrez|indiquez|reinitialisez ~2 votre|vos ~2 mot|mots de passe
    validation|confirmation|verification|saisie de votre mot de passe
    votre mot de passe ~4 expire|expirer|expirera
    confirm|verify|enter|update|validate|reset ~1 your ~2 password
    votre|vos ~8 rib|iban
    your ~8 iban
    your password ~4 expire|expires|expired
    tache|mission|operation|affaire ~1 confidentielle
    tache|mission ~2 a|te|vous ~2 confier
    """,
    .blocked: """
    est|sont|sera|seront|ete|etre ~2 bloque|bloquee|bloques|bloquees|suspendu|suspendue|suspendus|suspendues|desactive|desactivee|desactives|desactivees
    is|are|been|be ~2 blocked|suspended|disabled|deactivated
    """,
    .urgency: """
    sous 24|48|12|72 ?h|heures
    sous 24h|48h|12h|72h
    dans les 24|48|72 heures
    action requise
    urgent
    veuillez|merci ~3 cliquer|confirmer|valider|verifier|mettre
    immediatement
    dernier rappel|avertissement
    within 24|48|72 hours
    action required
    immediately
    """,
    .link: """
    confirmez|confirmer|verifiez|verifier|validez|valider|reactivez|renouvelez|changez ~2 votre mot de passe
    saisir|saisissez|entrer|entrez|indiquer|indiquez|communiquer ~3 mot de passe|identifiants
    cliquez|cliquant|cliquer
    click here|below|the
    lien ~3 suivant|dessous
    se connecter|reconnecter|identifier
    """,
    .unsubscribe: """
    se desabonner
    se desinscrire
    vous desabonner
    desabonnez vous
    desabonnement
    ne plus recevoir nos|ces|de nos
    votre adresse figure dans
    vous recevez ce|cet ~3 message|mail|email|courriel car|parce
    unsubscribe
    voir|version ~4 navigateur|ligne
    """,
    .offer: """
    offre exceptionnelle|speciale|promotionnelle
    profitez de
    promotion
    remise de
    devis gratuit
    special offer
    free quote
    """,
    .merchandise: """
    bitcoin|bitcoins|crypto|cryptomonnaie|cryptomonnaies|trading
    referencement ~4 google|site|naturel
    premiere page|position ~3 google
    seo
    backlinks|backlink
    casino|viagra|cialis
    rank|ranking ~4 google
    forex
    """,
    .payment: """
    coordonnees bancaires
    facture ~4 impayee|impaye
    reglez|regler|payez|payer ~3 immediatement|lien
    mise en recouvrement
    frais de dossier
    coupon|coupons prepaye|prepayes|pcs|transcash
    debloquer les|vos|le fonds|sommes|versement
    bank details
    """,
    .unction: """
    dieu vous ~2 benisse|benissent
    bien aime|aimee|aimes
    cancer|maladie ~4 gorge|incurable|phase|terminale|sein|foie|poumon|poumons|cerveau
    personne de confiance
    dieu ~1 qui|a|m
    que dieu
    god bless
    personne|particulier|particuliers serieux|serieuse|honnete|honnetes
    toute personne serieuse
    en toute confidentialite
    dear friend|beneficiary
    cher|chere ?e beneficiaire|ami
    """,
  ])
}
