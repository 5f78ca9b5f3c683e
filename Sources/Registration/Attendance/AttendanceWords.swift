/// What the words say of coming, whoever they are about: folded, without what tells a half-day.
struct AttendanceWords {
  var isAbsence = false
  var isPresence = false
  /// « aussi », « en plus », « sans inscription »
  var isAddition = false
  /// « tous », « tout le monde »
  var isAll = false
  /// « aucun », « pas », « personne »
  var isNone = false
  /// « 2 absents »
  var count: Int?
  /// What is left, to tell a half-day.
  var rest: [String] = []

  init(_ words: [String]) {
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : nil
      if Self.absence.contains(word) {
        isAbsence = true
      } else if Self.presence.contains(word) {
        isPresence = true
      } else if Self.addition.contains(word) {
        isAddition = true
      } else if Self.all.contains(word) {
        isAll = true
      } else if Self.none.contains(word) {
        isNone = true
      } else if let number = Int(word), let next, Self.absence.contains(next) || Self.presence.contains(next)
      {
        count = number
        if number == 0 { isNone = true }
      } else if !Self.lead.contains(word) {
        rest.append(word)
      }
    }
    // « non inscrite, présente » denies the registration, not the presence.
    if isAddition { isNone = false }
  }

  /// Whether they speak of coming at all, or of part of a day.
  static func speaksOfComing(_ words: [String]) -> Bool {
    words.contains { absence.contains($0) || presence.contains($0) || Self.coming.contains($0) }
  }

  /// Whether some word is no name's, but says who came.
  static func arePartOf(_ words: [String]) -> Bool {
    words.contains {
      absence.contains($0) || presence.contains($0) || all.contains($0) || none.contains($0) || $0 == "sauf"
    }
  }

  private static let absence: Set<String> = [
    "absent", "absents", "absente", "absentes", "absence", "absences", "excuse", "excuses", "excusee",
    "excusees", "manquant", "manquants", "manquante", "manquantes", "manque", "manquent", "manquait",
    "manquaient",
  ]
  private static let presence: Set<String> = [
    "present", "presents", "presente", "presentes", "presence", "presences", "venu", "venus", "venue",
    "venues",
  ]
  private static let addition: Set<String> = [
    "aussi", "egalement", "plus", "inscrit", "inscrite", "inscrits", "inscrites", "inscription",
  ]
  private static let all: Set<String> = ["tous", "toutes", "monde"]
  static let none: Set<String> = [
    "aucun", "aucune", "pas", "personne", "non", "zero", "neant", "nul", "rien",
  ]
  /// What says nothing of its own beside these.
  private static let lead: Set<String> = [
    "voici", "voila", "liste", "il", "elle", "ils", "elles", "y", "avait", "eu", "a", "n", "ne", "etait",
    "etaient",
    "est", "sont", "ete", "ont", "etre", "tout", "les", "sur", "feuille", "emargement", "participants",
    "participant", "inscrits", "sans", "en", "donc", "bien",
  ]
  private static let coming: Set<String> = [
    "parti", "partie", "partis", "parties", "arrive", "arrivee", "arrives", "arrivees", "retard", "matin",
    "matinee", "midi", "apm", "aprem", "soir", "soiree", "quitte", "reste", "restee", "signe", "emargement",
    "tous", "toutes", "sauf", "la", "aucun", "personne",
  ]
}
