/// A cancellation that is feared, thought of or nearly made, or an absence from a part of an event: « je risque de devoir annuler »,
/// « je ne pourrai pas rester jusqu'à la fin », « je ne viendrai pas seule ».
struct UnsureCancelling {
  let words: Words
  let clauses: [Reading.Clause]

  /// The words that leave it open, or that tell of a part alone.
  var objection: Range<Int>? {
    for clause in clauses where clause.has(Sense.cancelling) || clause.range.count < 9 {
      if let hit = Self.unsure.hits(in: words, clause.range).first { return hit.range }
      if clause.has(Sense.cancelling), let part = clause.range.first(where: { isPart($0, clause.range) }) {
        return part..<part + 1
      }
    }
    return nil
  }

  private static let unsure = PhraseBook<Bool>([
    true: """
    risque|risquons|crains|craignons|redoute|songe|songeons|envisage|envisageons ~2 de|d|a
    pense|pensais|pensons ~1 a|devoir|annuler|renoncer
    ai|j pense|envisage|cru|failli
    ai ~2 failli|cru|pense|envisage
    devrai|devrais|devrons ~1 surement|probablement|peut
    irai|viendrai|pourrai|devrai ~2 sans doute
    aurais|aurions du
    il n est pas exclu|impossible
    pas exclu|impossible que
    fortes|grandes chances
    sans reponse|nouvelles ~3 de
    a vos reunions|formations|ateliers|rencontres
    plus jamais
    uniquement
    seulement la|le seconde|second|deuxieme|premiere|premier
    une place sur les
    """
  ])

  /// A negated verb of coming, and behind it what of it is denied.
  private func isPart(_ at: Int, _ range: Range<Int>) -> Bool {
    guard
      (max(range.lowerBound, at - 14)..<at).contains(where: {
        ["pas", "plus", "absent", "absente"].contains(words[$0].folded)
      })
    else {
      return false
    }
    let word = words[at].folded, next = words.folded(at + 1), last = words.folded(at - 1)
    switch word {
    case "rester", "restera", "resterai", "resterons", "parole": return true
    case "seul", "seule", "seuls", "seules", "jusqu": return true
    case "trois", "quatre", "cinq": return ["etre", "serons", "sommes"].contains(last)
    case "retard", "voiture", "car", "train", "bus", "velo", "tant", "entier", "covoiturage",
      "metro":
      return last == "en"
    case "mains", "frais": return true
    case "fin", "debut", "ouverture", "cloture", "repas", "dejeuner", "diner", "buffet", "pause", "accueil",
      "heure", "totalite", "integralite":
      return ["la", "l", "le", "au", "premiere", "a", "derniere"].contains(last)
    case "avant", "apres", "des", "entre":
      return word + next != "apresmidi" && (ClockTime(words, at: at + 1) != nil || next == "midi")
    case "a": return ClockTime(words, at: at + 1) != nil && words.folded(at - 1) == "la"
    case "toute", "tout": return ["la", "le"].contains(next)
    case "matin": return last == "le"
    case "midi": return last == "apres" && words.folded(at - 2) == "l"
    case "pour":
      return Unmeant.isInfinitive(next) && words.before(at + 1) == .space && !words[at + 1].isCapitalised
    case "avec": return ["mon", "ma", "mes"].contains(next)
    case "chercher", "recuperer", "conduire", "accompagner", "tenir", "animer": return true
    default: return false
    }
  }
}
