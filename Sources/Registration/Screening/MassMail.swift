/// Mail written to anybody: a newsletter, an advertisement, a notice of some service. It tells its reader how to be rid of it, calls on
/// them to follow a link or to hurry, and says nothing of who writes it. A word of somebody's own makes it a doubt; a request, a citizen's.
struct MassMail: Sendable {
  enum Sign: Hashable, Sendable {
    /// How its reader came on a list, and gets off it.
    case wayOut
    /// What only a letter to many has: a summary, a number, a version on line.
    case letter
    /// « Cher client », « chers abonnés ».
    case addressee
    /// Prices, reductions, codes, trials.
    case sale
    /// Orders, parcels, invoices, accounts, calls to act at once.
    case notice
    /// « Ne pas répondre à ce message ».
    case noAnswer
    /// Mail that did not arrive.
    case undelivered
    /// Somebody is away, or no longer reads there.
    case away
    /// « Nous avons bien reçu votre message ».
    case receipt
  }

  enum Verdict: Sendable { case silent, suspect }

  let text: Words
  let tellsPrice: Bool
  let signs: Set<Sign>

  /// `tellsPrice`: an amount of money or a percentage stands in it.
  init(subject: Words, text: Words, tellsPrice: Bool) {
    self.text = text
    self.tellsPrice = tellsPrice
    signs = Set(
      (Self.phrases.hits(in: text, text.indices) + Self.phrases.hits(in: subject, subject.indices)).map(
        \.meaning)
    ).union(tellsPrice ? [.sale] : [])
  }

  /// Nil where it may be a person's.
  var verdict: Verdict? {
    guard !signs.isEmpty, !asks else { return nil }
    let isImpersonal = !hasAuthor
    if signs.contains(.wayOut), isImpersonal, !tellsOfSomebody, hasLink || signs.count > 1, text.count > 8 {
      return .silent
    }
    if isImpersonal, hasLink, signs.isSuperset(of: [.notice, .addressee]) { return .silent }
    if signs.contains(.wayOut) || signs.contains(.noAnswer) || signs.contains(.undelivered)
      || signs.contains(.receipt)
    {
      return .suspect
    }
    if signs.contains(.away) { return .suspect }
    return isImpersonal && (hasLink || signs.count > 1) ? .suspect : nil
  }

  /// Written to anybody as far as can be told, though somebody is said to come: nothing of it may be done.
  var isToAnybody: Bool { signs.contains(.wayOut) && !asks && !hasAuthor }

  /// « Rose Petit participera », « inscription de Rose Petit »: perhaps a citizen's, above their organisation's own way out.
  var tellsOfSomebody: Bool {
    Self.comings.hits(in: text, text.indices).contains { !isButton($0.range) }
  }

  var hasLink: Bool {
    text.words.contains {
      $0.kind == .url || $0.folded.hasPrefix("cliqu") || ["click", "clic"].contains($0.folded)
    }
  }

  /// Somebody asks the desk for something, or tells it what becomes of a seat.
  var asks: Bool {
    Self.requests.hits(in: text, text.indices).contains { !isButton($0.range) && !isOfReader($0.range) }
  }

  /// « je », « mon », « m'appelle »: whoever writes speaks of themselves.
  var hasAuthor: Bool {
    text.indices.contains { at in
      switch text[at].folded {
      case "je", "moi", "mon", "ma", "mes", "me", "my", "myself": !isButton(at..<at + 1)
      case "j", "m": text.after(at).contains(.apostrophe) && !isButton(at..<at + 1)
      case "i": text[at].isCapitalised
      default: false
      }
    }
  }

  /// « Je m'inscris : https://… », a few words that lead to a link.
  private func isButton(_ range: Range<Int>) -> Bool {
    // « JE VALIDE MON INSCRIPTION », where all else is in small letters.
    if signs.contains(.wayOut),
      range.allSatisfy({ text[$0].text == text[$0].text.uppercased() && text[$0].kind == .word }),
      text.words.count(where: \.isAllCapitals) * 2 < text.count
    {
      return true
    }
    guard let line = text.sentences.first(where: { $0.contains(range.lowerBound) }) else { return false }
    let link = Range(range.lowerBound, upTo: line.upperBound).first { text[$0].kind == .url }
    return link.map { $0 - range.lowerBound < 8 } ?? false
  }

  /// « inscrivez-vous », « réservez votre place », « pour se désinscrire »: the reader is to do it, not the desk.
  private func isOfReader(_ range: Range<Int>) -> Bool {
    let next = text.folded(range.upperBound)
    let isReaders =
      range.contains { Self.imperatives.contains(text[$0].folded) }
      && !Self.objects.contains(next)
      && !(text.indices.contains(range.upperBound) && text.words[range.upperBound].isCapitalised
        && text.before(range.upperBound).isSubset(of: .space))
    // « plus que 5 places pour nos stages »
    if ["que", "reste", "restent", "encore"].contains(text.folded(range.lowerBound - 1)) { return true }
    return isReaders || ["se", "s", "vous"].contains(text.folded(range.lowerBound - 1))
  }

  private static let imperatives: WordSet = [
    "inscrivez", "reservez", "notez", "annulez", "desinscrivez", "gardez", "retenez", "comptez", "ajoutez",
  ]

  /// Whom or what the desk is to do it for: « inscrivez-moi », « réservez deux places ».
  private static let objects: WordSet = [
    "moi", "nous", "le", "la", "les", "lui", "leur", "donc", "aussi", "egalement", "svp", "mon", "ma", "mes",
    "notre", "nos", "deux", "trois", "quatre", "une", "un", "m", "mme", "monsieur", "madame", "y", "bien",
  ]
}
