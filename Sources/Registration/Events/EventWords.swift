/// Words that every event shares.
enum EventWords {
  private static let kinds: WordTable<String> = [
    "formation": "formation", "formations": "formation", "stage": "formation", "training": "formation",
    "trainings": "formation",
    "reunion": "reunion", "reunions": "reunion", "rencontre": "reunion", "rencontres": "reunion",
    "meeting": "reunion", "meetings": "reunion", "conference": "conference", "conferences": "conference",
    "atelier": "atelier",
    "ateliers": "atelier", "workshop": "atelier",
    "webinaire": "webinaire", "webinaires": "webinaire", "visite": "visite", "visites": "visite",
    "forum": "forum", "forums": "forum", "seminaire": "seminaire", "seminaires": "seminaire",
  ]

  /// Nouns for an event of any kind.
  static let loose: WordSet = [
    "journee", "journees", "matinee", "soiree", "seance", "seances", "session", "sessions", "evenement",
    "rendez", "echange", "module", "visio", "visioconference", "celle", "celui", "event",
    "date", "dates", "reu", "reus", "webinar", "truc", "soirees", "matinees",
  ]

  /// What people ask of an event without naming it.
  static let circumstances: WordSet = [
    "salle", "salles", "lieu", "adresse", "horaire", "horaires", "acces", "parking", "place", "places",
    "inscription", "inscriptions", "programme", "programmes", "calendrier", "attestation", "repas",
    "participants", "participer", "intervenant", "intervenants", "support", "supports",
  ]

  /// The kind that a noun names, the same for its synonyms.
  static func kind(_ folded: String) -> String? { kinds[folded].flatMap { $0.isEmpty ? nil : $0 } }

  /// In English the noun stands behind: “the water meeting”.
  static func isEnglish(_ folded: String) -> Bool {
    ["meeting", "training", "workshop", "session", "webinar", "event", "course"].contains(folded)
  }

  static func isNoun(_ folded: String) -> Bool { kind(folded) != nil || loose.contains(folded) }

  /// Says nothing of what an event is about.
  static func isEmpty(_ folded: String) -> Bool {
    folded.utf8.count < 3 || function.contains(folded) || joining.contains(folded) || isNoun(folded)
      || CalendarWords.isName(folded)
  }

  static func isFunction(_ folded: String) -> Bool {
    function.contains(folded)
      || ["de", "la", "le", "du", "un", "en", "au", "et", "ou", "je", "on", "ce", "sa", "se", "il"].contains(
        folded)
  }

  private static let function: WordSet = [
    "prendre", "prends", "prend", "prenez", "les", "des", "une", "aux", "son", "ses", "leur", "leurs", "mon",
    "mes", "notre", "nos", "votre", "vos",
    "sur", "sous", "pour", "par", "avec", "dans", "entre",
    "chez", "vers", "et", "ou", "que", "qui", "quoi", "est", "sont", "pays", "thematique", "thematiques",
    "reservation", "reservations", "annulation", "confirmation", "desistement", "inscription", "inscriptions",
    "savoir", "creer", "comment", "tout", "tous", "toute", "plus",
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
    "pas", "non", "oui", "fois", "jamais", "avant", "apres", "quelques",
    "the", "and", "for", "with", "about", "how", "your", "you", "faire", "etre", "avoir", "country",
    "thematic", "departement", "departemental", "departementale",
    "ville", "mairie", "hotel", "salle", "maison", "boulevard", "rue", "avenue", "place", "france", "domaine",
    "association", "associations", "vie", "conseil", "sans",
    "moi", "toi", "soi", "lui", "elle", "elles", "eux", "nous", "vous", "ces", "cet", "cette", "dont",
    "mieux",
    "bien", "autre", "autres", "tres", "aussi", "encore", "ete", "fait", "petit", "petite", "petits",
    "petites", "grand", "grande", "grands", "grandes", "nouveau", "nouveaux", "nouvelle", "nouvelles",
    "premier", "premiere", "premiers", "premieres", "deuxieme", "change", "changer", "cela", "chaque",
    "personne",
    "personnes", "gens", "monde", "jour", "jours", "temps", "ans", "an", "annee", "annees", "age", "ages",
    "mois",
    "semaine", "semaines", "heure", "heures", "euros", "euro",
  ]

  /// Small words and auxiliaries that a title may hold, and tell nothing of it.
  private static let joining: WordSet = [
    "mais", "donc", "car", "quand", "comme", "alors", "ainsi", "lorsque", "puisque", "afin", "depuis",
    "pendant", "durant", "selon", "malgre", "hors", "jusque", "jusqu", "quel", "quelle", "quels", "quelles",
    "laquelle", "lequel", "lesquels", "lesquelles", "peu", "beaucoup", "trop", "assez", "rien", "aucun",
    "aucune", "quelque", "plusieurs", "certains", "certaines", "meme", "memes", "toujours", "souvent", "deja",
    "peut", "peux", "pouvez", "peuvent", "pourra", "veut", "veux", "voulez", "dois", "doit", "doivent",
    "vais",
    "vont", "sera", "serai", "seront", "etait", "avait", "ont", "avez", "avons", "sommes", "suis", "etes",
    "soit", "ceux", "ceci", "ici", "what", "when", "where", "who", "from", "this", "that", "have", "will",
  ]

  /// Common subjects in English, for citizens who translate a title.
  static let english: WordTable<String> = [
    "water": "eau", "sanitation": "assainissement", "project": "projet", "projects": "projet",
    "build": "construire", "building": "construire", "health": "sante",
    "funding": "financement", "fundraising": "financement", "grants": "subventions",
    "partnership": "partenariat", "evaluate": "evaluer",
    "climate": "climat", "farming": "agriculture", "security": "securite",
    "safety": "securite", "indicators": "indicateurs",
    "measure": "mesurer", "youth": "jeunesse", "volunteering": "benevolat",
    "accounting": "comptabilite", "gdpr": "rgpd", "writing": "rediger",
    "energy": "energie", "waste": "dechets", "forest": "foret", "garden": "jardin", "food": "alimentation",
    "housing": "logement", "employment": "emploi", "peace": "paix",
    "women": "femmes", "law": "droit", "tax": "fiscalite", "taxes": "fiscalite", "insurance": "assurance",
    "digital": "numerique",
  ]
}
