/// The words that tell an organisation, and the small ones within its name.
enum OrganisationNouns {
  /// That say what it is and are left out before a proper name.
  static let generic: Set<String> = ["association"]

  static let links: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "en", "sur", "sous", "pour", "sans", "et", "a", "au",
    "aux", "of", "the", "for", "and",
  ]

  static func opens(_ folded: String) -> Bool {
    kinds.contains(folded) || NameWords.organisations.contains(folded) && !notAlone.contains(folded)
  }

  static func isConcrete(_ folded: String) -> Bool { kinds.contains(folded) || generic.contains(folded) }

  /// What town halls, shops, museums, farms and choirs are called.
  private static let kinds: Set<String> = [
    "academie", "archives", "atelier", "ateliers", "amap", "banque", "bibliotheque", "boutique", "cercle",
    "chambre",
    "choeur", "chorale", "cinema", "confrerie", "conservatoire", "coordination", "creche", "cuma", "ecomusee",
    "epicerie",
    "esat", "fanfare", "ferme", "foyer", "gaec", "greta", "guilde", "halte", "harmonie", "iut", "librairie",
    "ligue",
    "ludotheque",
    "maison", "mediatheque", "mjc", "musee", "museum", "observatoire", "oeuvre", "oeuvres", "office", "ogec",
    "orchestre",
    "patronage", "pnr", "recyclerie", "refuge", "residence", "ressourcerie", "scop", "sivom", "sivu",
    "theatre",
    "tiers", "troupe", "jeunes", "femmes", "communaute", "agglo", "metropole", "observatory",
  ]

  /// Found inside such names, but not their beginning in running text.
  private static let notAlone: Set<String> = [
    "solidaire", "solidaires", "humanitaire", "contact", "info", "accueil", "formulaire", "portail", "equipe",
    "team", "support", "tous", "projet", "partage", "monde", "culture", "communication", "comptabilite",
    "scan",
    "copieur", "presse", "courrier", "gmail", "enfants", "section", "quartier", "village", "villages",
    "bureau",
    "relations", "internationales", "service", "direction", "secretariat", "administration", "cite",
    "mission",
    "conseil", "developpement", "cooperation", "avenir", "espoir", "espace", "entreprise", "radio", "journal",
  ]

  /// Nouns that open sentences and headings as well, and are found within names.
  static let inside: Set<String> = [
    "famille", "familles", "foyer", "hotel", "salle", "atelier", "place", "rencontre", "rencontres",
    "formation",
    "formations", "tous", "toutes", "session", "deux", "trois", "journee",
  ]

  /// Small words that no name in running text goes over.
  static let stops: Set<String> = [
    "qui", "que", "qu", "dont", "ou", "mais", "car", "donc", "je", "tu", "il", "elle", "on", "nous", "vous",
    "ils",
    "elles", "se", "ne", "ce", "cet", "cette", "ces", "mon", "ma", "mes", "notre", "nos", "votre", "vos",
    "leur",
    "leurs", "son", "sa", "ses", "chez", "avec", "par", "dans", "est", "sont", "sera", "serai", "seront",
    "serons",
    "ont", "avons", "ai", "merci", "bonne", "bonjour", "cordialement", "tres", "bien", "aussi", "egalement",
    "ici",
    "will", "would", "is", "are", "has", "have", "my", "our", "we", "they", "to", "at", "in",
    "depuis",
    "afin", "suite", "comme", "attendues", "attendus", "inscrits", "inscrites", "presents", "actuellement",
  ]
}
