/// How telephones and hurried hands write small words: « avc », « pr », « dc ».
enum Shorthand {
  /// The word in full, without accents; the same where it is no shorthand. `first`: as it is written, « é » alone being « et ».
  static func full(_ folded: String, first: Unicode.Scalar) -> String {
    switch (folded, first) {
    case ("e", "é"): "et"
    case ("pr", "p"): "pour"
    default: words[folded] ?? mended(folded)
    }
  }

  /// « m'inscire », « inscrption »: the two words on which all depends, with a slip of the pen.
  private static func mended(_ folded: String) -> String {
    guard (6...13).contains(folded.utf8.count), !folded.hasPrefix("inscri"),
      ["insc", "incr", "insr", "nscr", "isnc"].contains(String(folded.prefix(4)))
    else { return folded }
    return ["inscrire", "inscription", "inscriptions"].first { Spelling.isNear($0, folded) } ?? folded
  }

  private static let words: WordTable<String> = [
    "avc": "avec", "dc": "donc", "ds": "dans", "ns": "nous", "qd": "quand", "ke": "que", "ki": "qui",
    "tjs": "toujours", "tjrs": "toujours", "bcp": "beaucoup", "ptet": "peut", "slmt": "seulement",
    "mnt": "maintenant", "dsl": "desole", "desoler": "desole", "rdv": "rendez", "asap": "vite",
    "mrc": "merci", "cdt": "cordialement", "cdlt": "cordialement",
    "somme": "sommes", "prsonnes": "personnes", "persone": "personne", "persones": "personnes",
    "colegue": "collegue", "collegu": "collegue", "nvx": "nouveaux",
    "asso": "association", "assos": "associations", "assoc": "association", "lasso": "association",
    "pkoi": "pourquoi", "ossi": "aussi", "inscrir": "inscrire", "apelle": "appelle", "appele": "appelle",
    "apel": "appelle",
    "formassion": "formation",
    "reunnion": "reunion", "renion": "reunion",
  ]
}
