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

  /// A word that all depends on, with one slip of the pen: « m'inscire », « assiter », « reunoin ».
  private static func mended(_ folded: String) -> String {
    let length = folded.utf8.count
    guard (5...14).contains(length), let first = folded.utf8.first, let candidates = byInitial[first],
      !candidates.contains(folded), !near.contains(folded)
    else { return folded }
    return candidates.first { Slip.makes(folded, of: $0) } ?? folded
  }

  /// Long words that no other word of French is one slip away from.
  private static let byInitial: [UInt8: [String]] = Dictionary(
    grouping: [
      "assister", "participer", "participation", "inscrire", "inscription", "inscriptions", "inscrivez",
      "souhaite",
      "souhaiterais", "souhaiterai", "souhaitons", "voudrais", "reunion", "formation", "rencontre", "atelier",
      "annuler", "annulation", "desinscrire", "desistement", "reserver", "reservation", "veuillez",
      "remplacer",
      "pourriez", "conference",
    ]) { $0.utf8.first ?? 0 }

  /// Words that are one slip away from those, and mean themselves.
  private static let near: WordSet = [
    "inscrite", "inscrit", "inscrits", "souhaites", "souhaitee", "souhait", "formations", "reunions",
    "reunir",
    "rencontres", "rencontrer", "ateliers", "annulee", "annulez", "reserve", "remplace", "replacer",
    "pourrez",
    "assistez", "participez", "assistes", "reservez", "conferences", "formateur", "veuille", "veulent",
    "reunis",
    "inscrira", "inscrive", "inscris", "remplacera", "prescription", "voudrait", "participations",
    "reservations",
  ]

  /// « jsuis », « jveux », « jminscris »: « je » written into its verb. The verb; nil where it is another word, such as a name.
  static func glued(_ folded: String) -> String? {
    guard folded.utf8.count > 2, folded.utf8.first == UInt8(ascii: "j"),
      !Self.vowels.contains(folded.utf8[folded.utf8.index(after: folded.utf8.startIndex)])
    else { return nil }
    return verbs[String(folded.dropFirst())]
  }

  private static let vowels = Set("aeiouyh".utf8)

  /// As telephones write them, without the endings that are not heard.
  private static let verbs: WordTable<String> = [
    "sui": "suis", "suis": "suis", "veu": "veux", "veux": "veux", "vx": "veux", "voudrais": "voudrais",
    "voudrai": "voudrai", "vien": "viens", "viens": "viens", "viendrai": "viendrai", "vai": "vais",
    "vais": "vais", "peu": "peux", "peux": "peux", "pe": "peux", "pourrai": "pourrai", "pourrais": "pourrais",
    "sai": "sais", "sais": "sais", "serai": "serai", "sera": "serai", "prend": "prends", "prends": "prends",
    "m": "m", "me": "me", "minscris": "minscris", "minscri": "minscris", "mincris": "minscris",
    "mincri": "minscris", "te": "te", "vous": "vous", "ne": "ne",
    "n": "n", "participe": "participe", "participerai": "participerai", "souhaite": "souhaite",
    "confirme": "confirme", "pense": "pense", "crois": "crois", "reserve": "reserve", "compte": "compte",
    "tiens": "tiens", "demande": "demande", "cherche": "cherche", "reste": "reste", "lis": "lis",
    "suivrai": "suivrai", "fais": "fais", "ferai": "ferai", "travaille": "travaille", "renonce": "renonce",
    "laisse": "laisse", "bosse": "bosse", "connais": "connais", "dois": "dois", "croi": "crois",
    "pourrait": "pourrais", "regarde": "regarde", "passe": "passe", "repond": "reponds", "reponds": "reponds",
  ]

  private static let words: WordTable<String> = [
    "avc": "avec", "dc": "donc", "ds": "dans", "ns": "nous", "qd": "quand", "ke": "que", "ki": "qui",
    "tjs": "toujours", "tjrs": "toujours", "bcp": "beaucoup", "ptet": "eventuellement",
    "ptetre": "eventuellement", "peutetre": "eventuellement", "slmt": "seulement",
    "mnt": "maintenant", "dsl": "desole", "desoler": "desole", "rdv": "rendez", "asap": "vite",
    "mrc": "merci", "cdt": "cordialement", "cdlt": "cordialement",
    "somme": "sommes", "prsonnes": "personnes", "persone": "personne", "persones": "personnes",
    "colegue": "collegue", "collegu": "collegue", "nvx": "nouveaux",
    "asso": "association", "assos": "associations", "assoc": "association", "lasso": "association",
    "minscri": "minscris", "mincris": "minscris", "mincri": "minscris", "minscrit": "minscris",
    "mincrit": "minscris",
    "minscrir": "minscrire", "mincrire": "minscrire", "inscri": "inscris", "incris": "inscris",
    "incrire": "inscrire",
    "incription": "inscription", "incrit": "inscrit", "pkoi": "pourquoi", "ossi": "aussi",
    "inscrir": "inscrire", "apelle": "appelle", "appele": "appelle",
    "apel": "appelle",
    "formassion": "formation",
    "reunnion": "reunion", "renion": "reunion",
  ]
}

/// One slip of the pen: a letter too many, too few, another one, or two that changed places; the first letter and the last stand.
private enum Slip {
  static func makes(_ written: String, of meant: String) -> Bool {
    let x = Array(written.utf8), y = Array(meant.utf8)
    guard x.first == y.first, x.last == y.last, x != y, abs(x.count - y.count) < 2 else { return false }
    let head = zip(x, y).prefix { $0 == $1 }.count
    let tail = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
    switch x.count - y.count {
    case 0:
      let isSwap =
        head + 2 + tail >= x.count && head + 1 < x.count && x[head] == y[head + 1] && x[head + 1] == y[head]
      return isSwap || x.count > 7 && head + 1 + tail >= x.count
    default: return head + tail >= min(x.count, y.count)
    }
  }
}
