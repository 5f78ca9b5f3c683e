/// The words of orders, without case, accents and punctuation.
enum OrderWords {
  static func plain(_ text: String) -> String {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// What the whole of it decides, thanks aside.
  static func deed(_ plain: String) -> StaffOrder.Deed? {
    let bare = withoutThanks(plain)
    if accepting.contains(bare) { return .accept }
    if refusing.contains(bare) { return .refuse(reason: nil) }
    if waiting.contains(bare) { return .wait }
    return settling.contains(bare) ? .settle : nil
  }

  private static func withoutThanks(_ plain: String) -> String {
    for thanks in [" merci beaucoup", " merci", " svp", " s il vous plait"] where plain.hasSuffix(thanks) {
      return String(plain.dropLast(thanks.count))
    }
    return plain
  }

  private static let accepting: Set<String> = [
    "oui", "ok", "d accord", "accord", "accepter", "accepte", "acceptee", "acceptes", "acceptez", "valider",
    "valide", "c est bon", "oui d accord", "ok oui", "oui ok",
  ]
  private static let refusing: Set<String> = [
    "non", "refus", "refuser", "refuse", "refusee", "refusez", "c est non", "non desole", "non desolee",
  ]
  private static let waiting: Set<String> = [
    "liste", "liste d attente", "en liste d attente", "sur liste d attente", "sur la liste d attente",
    "en attente", "attente", "en liste", "sur liste", "mettre en liste d attente",
    "mettre sur liste d attente",
    "mettre sur la liste d attente", "inscrire en liste d attente", "inscrire sur liste d attente",
    "inscrire sur la liste d attente",
  ]
  private static let settling: Set<String> = [
    "repondu", "traite", "traitee", "fait", "c est fait", "regle", "reglee", "classe", "classee", "classer",
    "clos", "vu", "deja repondu", "deja traite", "deja fait", "j ai repondu", "nous avons repondu",
    "on a repondu", "repondu par telephone", "repondu par mail", "sans suite", "rien a faire",
  ]

  /// « déjà répondu hier »: it tells of an answer, and gives no reason.
  static func opensSettling(_ plain: String) -> Bool {
    [
      "deja repondu", "deja traite", "repondu", "traite", "j ai repondu", "je l ai", "je les ai",
      "nous avons repondu",
    ]
    .contains { plain == $0 || plain.hasPrefix($0 + " ") }
  }

  /// No event's words: where they stand in its place, something else is meant.
  static let verdicts: Set<String> = [
    "oui", "non", "pas", "ou", "mais", "sauf", "si", "repondu", "liste", "annuler",
  ]

  /// Words that stand for people without naming them.
  static let nameless: Set<String> = [
    "le", "la", "les", "un", "une", "des", "deux", "trois", "quatre", "cinq", "six", "tout", "tous", "toute",
    "toutes", "monde", "personne", "personnes", "place", "places", "quelqu", "quelques", "elle", "elles",
    "lui", "eux",
    "il", "ils", "son", "sa", "ses", "mon", "ma", "mes", "notre", "nos", "leur", "leurs", "mari", "femme",
    "conjoint",
    "conjointe", "fils", "fille", "collegue", "collegues", "ami", "amie", "oui", "non", "pas", "ne", "plus",
    "autre",
    "autres", "dame", "monsieur", "madame", "avec", "sans", "mais", "si", "cette", "ce", "ces",
  ]

  static func isCourtesy(_ text: String) -> Bool {
    plain(text).split(separator: " ").allSatisfy { courtesy.contains(String($0)) }
  }

  /// What follows is a signature, as far as it orders nothing.
  static func closes(_ line: String) -> Bool {
    let plain = plain(line)
    return isCourtesy(line)
      && ["cordialement", "cdlt", "cdt", "salutations", "a vous", "journee", "soiree", "cordiales"].contains {
        plain.contains($0)
      }
  }

  /// What a line may be made of that orders nothing.
  private static let courtesy: Set<String> = [
    "bonjour", "bonsoir", "merci", "cordialement", "bien", "a", "vous", "toi", "bonne", "bon", "journee",
    "soiree", "reception", "beaucoup", "d", "avance", "cdlt", "cdt", "salutations", "sinceres", "chers",
    "collegues", "chere", "cher", "tous", "toutes", "et", "par", "voici", "mes", "nos", "les", "decisions",
    "reponses", "ci", "dessous", "cordiale", "cordiales", "slt", "hello", "svp", "week", "end", "weekend",
  ]
}
