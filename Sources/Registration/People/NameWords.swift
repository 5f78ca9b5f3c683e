/// Words around names: civilities, kinships, offices, what organisations are called.
enum NameWords {
  static let civilities: WordSet = [
    "m", "mm", "mr", "mme", "mmes", "mlle", "mlles", "monsieur", "madame", "mademoiselle", "messieurs",
    "mesdames", "veuve", "dr", "docteur", "pr", "professeur",
    "me", "maitre", "pasteur", "frere", "soeur", "pere", "imam", "mrs", "ms", "miss", "sir", "abbe",
    "docteure", "mister",
  ]

  /// People told by what they are to the author, at the author's side rather than the organisation's.
  static let kin: WordSet = [
    "mari", "femme", "epouse", "epoux", "fils", "fille", "frere", "soeur", "mere", "pere", "maman", "papa",
    "papi", "mamie", "cousin", "cousine", "ami", "amie", "voisin",
    "voisine", "voisins", "compagnon", "compagne", "conjoint", "conjointe", "oncle", "tante", "neveu",
    "niece", "gendre", "bru", "beau", "belle", "copain", "copine", "flatmate", "housemate", "roommate",
    "husband", "wife", "brother", "sister", "mother", "father", "daughter", "friend", "neighbour",
    "partenaire", "binome", "camarade", "camarades", "filleul", "filleule", "marraine", "parrain", "coloc",
    "colocataire", "meuf", "mec", "pote", "parents", "grand", "remplacante", "remplacant",
    "associe", "associee", "confrere", "consoeur", "patron", "patronne", "apprenti", "apprentie", "fiance",
    "fiancee", "tata", "tonton", "frangin", "frangine", "recrue", "veuf", "veuve", "concubin", "concubine",
    "cadet", "cadette", "equipier", "equipiere", "coequipier", "coequipiere", "comparse",
    "complice", "acolyte", "nounou", "copains", "copines", "potes",
  ]

  /// Those of them who are of the author's organisation all the same.
  static let partners: WordSet = [
    "associe", "associee", "patron", "patronne", "apprenti", "apprentie", "remplacant", "remplacante",
    "binome", "recrue",
  ]

  static let offices: WordSet = [
    "collegue", "collegues", "president", "presidente", "tresorier", "tresoriere", "secretaire", "directeur",
    "directrice", "adjoint", "adjointe", "benevole", "benevoles", "salarie",
    "salariee", "stagiaire", "stagiaires", "volontaire", "volontaires", "membre", "membres", "adherent",
    "adherents", "adherente", "eleve", "eleves", "etudiant", "etudiante",
    "etudiants", "professeur", "professeure", "maire", "elu", "elue", "elus", "conseiller", "conseillere",
    "charge", "chargee", "responsable", "coordinateur", "coordinatrice",
    "collaborateur", "collaboratrice", "assistant", "assistante", "vice", "general", "generale", "delegue",
    "deleguee", "agent", "agents", "ingenieur", "ingenieure", "medecin",
    "infirmiere", "infirmier", "animateur", "animatrice", "administrateur", "administratrice", "colleague",
    "colleagues", "chef", "chief", "officer", "manager", "director",
    "coordinator", "treasurer", "chairman", "retraite", "retraitee", "regisseur", "regisseuse", "referent",
    "referente",
    "travailleuse", "travailleur", "fondateur", "fondatrice", "equipe", "gerant",
    "gerante", "principal", "principale", "proviseur", "enseignant", "enseignante", "adviser", "advisor",
    "personnes",
    "personne", "participants", "vp", "cpe", "documentaliste", "daf", "dgs", "drh",
    "caissier", "caissiere", "agronome", "artisan", "agriculteur", "agricultrice", "etudiantes",
    "instituteur", "institutrice",
    "adjudant", "adjudante", "adjudants", "sergent", "sergente", "caporal", "caporale", "lieutenant",
    "lieutenante",
    "capitaine", "commandant", "commandante", "colonel", "colonelle", "brigadier", "brigadiere", "major",
    "educateur", "educatrice", "moniteur", "monitrice", "assistante", "cantonnier", "atsem",
    "ash", "ide", "aesh", "dga", "pdg", "ancien", "ancienne", "raf", "programme", "programmes",
  ]

  /// What begins, or is found in, the name of an organisation.
  static let organisations: WordSet = [
    "association", "asbl", "cc", "comite", "collectif", "mairie", "ville", "commune",
    "departement", "region", "college", "lycee", "ecole", "ecoles", "universite",
    "ong", "ngo", "fondation", "federation", "union", "syndicat", "ccas", "maison", "centre", "cabinet",
    "societe", "sarl", "sas", "earl", "gie", "amicale", "amis", "reseau",
    "plateforme", "service", "direction", "secretariat", "coordination", "agence", "hopital", "clinique",
    "chambre", "institut", "laboratoire", "compagnie", "groupe", "club",
    "cooperative", "mission", "conseil", "eglise", "paroisse", "mosquee", "foyer", "mutuelle", "entreprise",
    "communaute", "agglomeration", "prefecture", "ministere", "ambassade",
    "consulat", "bureau", "pole", "network", "foundation", "charity", "international", "society", "trust",
    "ltd", "council", "office", "university", "school", "solidarite", "solidarites",
    "solidaire", "solidaires", "france", "humanitaire", "cij", "crij", "mjc", "ehpad", "contact", "info",
    "accueil", "formulaire", "portail", "equipe", "team", "support", "tous",
    "femmes", "jeunes", "enfants", "medecins", "ressortissants", "section", "antenne", "espace", "cite",
    "quartier", "jumelage", "developpement", "cooperation", "projet", "scop", "scic",
    "partage", "espoir", "avenir", "energies", "village", "villages", "administration", "delegation",
    "fraternite", "entraide", "terre", "terres", "monde", "culture",
    "relations", "internationales", "communication", "comptabilite", "scan", "copieur", "presse", "redaction",
    "scierie", "tournerie", "creperie", "laiterie", "savonnerie", "fromagerie", "biscuiterie", "chocolaterie",
    "boucherie", "charcuterie",
    "poissonnerie", "patisserie", "papeterie", "serrurerie", "maconnerie", "jardinerie", "quincaillerie",
    "ferronnerie",
    "tapisserie", "poterie", "ebenisterie", "pepiniere", "chevrerie", "bergerie",
    "conserverie", "distillerie",
    "journal", "radio", "courrier", "gmail", "salon", "boulangerie", "garage", "pharmacie", "restaurant",
    "librairie", "menuiserie",
    "amap", "asso", "assoc", "mfr", "sivom", "sivu", "sictom", "esat", "adapei", "apei", "ime", "ssiad",
    "spa", "mda",
    "pmi", "cpam", "caf", "sdis", "crous", "ufcv", "adil", "caue", "cpie", "lpo", "apf", "fcpe", "peep",
    "usep",
    "cfa", "greta", "iut", "micro", "halte", "conseils", "epicerie", "brasserie", "imprimerie", "plomberie",
    "camping", "gaec", "creche", "coiffure",
  ]

  /// A capital letter that opens a sentence, a salutation or a form proves no name.
  static let common: WordSet = [
    "vive", "presence", "selon", "hormis", "excepte", "sinon", "bref", "bon", "quant", "cependant",
    "toutefois", "bonjour", "bonsoir",
    "salut", "coucou", "hello", "hi", "dear", "cher", "chere", "chers",
    "cheres",
    "merci", "cordialement", "je", "j", "nous", "on", "il", "elle", "ils",
    "elles", "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "et", "ou", "mon", "ma", "mes",
    "notre", "nos", "votre", "vos", "ce", "cet", "cette", "ces", "c", "ca",
    "pour", "par", "avec", "dans", "en", "a", "au", "aux", "sur", "suite", "veuillez", "pouvez", "pourriez",
    "est", "si", "ne", "n", "ni", "oui", "non", "ok", "ps", "nb", "objet",
    "tel", "telephone", "mobile", "portable", "port", "fixe", "fax", "mail", "email", "courriel", "nom",
    "prenom", "noms", "fonction", "structure", "organisme", "adresse", "inscription",
    "inscriptions", "participation", "confirmation", "annulation", "desistement", "reunion", "formation",
    "formations", "rencontre", "soiree", "journee", "demande", "bulletin", "the",
    "we", "i", "please", "best", "kind", "regards", "thanks", "thank", "registration", "training", "meeting",
    "my", "our", "both", "will", "could", "two", "three", "ci", "voici",
    "liste", "personnes", "participants", "participant", "deux", "trois", "quatre", "cinq", "six", "bien",
    "belle", "bonne", "sincerement", "respectueusement", "amicalement",
    "salutations", "moi", "vous", "avant", "apres", "comme", "afin", "ainsi", "aussi", "attention", "urgent",
    "envoye", "message", "sujet", "civilite", "date", "horaire", "lieu",
    "pas", "mais", "car", "donc", "or", "puis", "enfin", "desole", "desolee", "re", "mademoiselle",
    "retirez", "enlevez", "supprimez", "rayez", "effacez", "desinscrivez", "remplacez", "mettez",
    "reservez",
    "gardez", "prevoyez", "retenez", "laissez", "faites",
    "depuis", "chez", "vers", "sans", "sous", "entre", "comptez", "inscrivez",
    "notez", "ajoutez", "formulaire", "reponse", "svp", "present", "presente", "presents", "absence",
    "absent", "absente", "changement", "remplacement", "place", "places",
    "retenu", "retenue", "t", "p", "qui", "que", "quand", "tous", "tout", "toutes", "toute", "seule",
    "seul", "ayant", "etant", "malheureusement", "finalement", "fraternellement",
    "responsable", "famille", "familles", "family", "foyer", "hotel", "salle", "visio", "webinaire",
    "atelier", "seance", "session", "plaisir", "joie", "vite", "bientot", "interet", "hate", "impatience",
    "enthousiasme",
    "honneur", "volontiers",
  ]

  /// Small words inside a name: « de La Roche », « da Silva », « Ould Cheikh », « Aït Baha ».
  static let particles: WordSet = [
    "de", "da", "do", "dos", "das", "di", "du", "des", "d", "la", "le", "van", "von", "der", "den", "ben",
    "bin", "bint", "ibn", "ould", "el", "al", "ait", "n", "o", "m", "st",
    "y", "e", "del", "della", "te", "ter",
  ]

  /// « mon frère », « notre trésorière »: somebody told by what they are to the author.
  static func isKinOrOffice(_ folded: String) -> Bool { kin.contains(folded) || offices.contains(folded) }

  /// « fille », « enfants », « collègue », « invité »: one or several who come along by what they are to somebody, folded.
  static func isCompany(_ folded: String) -> Bool {
    isOneOfCompany(folded) || folded.hasSuffix("s") && isOneOfCompany(String(folded.dropLast()))
  }

  private static func isOneOfCompany(_ folded: String) -> Bool {
    kin.contains(folded) || companions.contains(folded)
  }

  private static let companions: WordSet = [
    "collegue", "enfant", "personne", "gamin", "gamine", "garcon", "bebe", "invite", "invitee", "eleve",
    "benevole",
    "stagiaire",
  ]

  /// Between whose they are and what they are: « mes deux petites filles », « un troisième collègue ».
  static let companyAdjectives: WordSet = [
    "petit", "petite", "petits", "petites", "grand", "grande", "grands", "grandes", "jeune", "jeunes", "beau",
    "belle",
    "autre", "autres", "nouveau", "nouvelle", "vieil", "vieille", "propre", "second", "seconde", "deuxieme",
    "troisieme",
    "quatrieme", "cinquieme",
  ]

  static func isPlain(_ folded: String) -> Bool {
    common.contains(folded) || civilities.contains(folded) || CalendarWords.weekdays[folded] != nil
  }

  /// « Petit BTP », « Sarr Charpente », « Bijouterie Petit »: what a firm does, beside whose it is.
  static func isTrade(_ folded: String) -> Bool { trades.contains(folded) }

  private static let trades: WordSet = [
    "tp", "btp", "sarl", "eurl", "sasu", "scea", "ets", "etablissements", "paysage", "paysages", "paysagiste",
    "carrelage", "carrelages",
    "cycles", "couverture", "charpente", "toiture", "electricite", "chauffage", "coiffure", "optique",
    "transports", "automobiles", "immobilier", "traiteur", "renovation", "batiment", "viandes", "primeurs",
    "cidrerie", "cordonnerie", "laverie", "blanchisserie", "carrosserie", "vitrerie", "miroiterie",
    "confiserie",
    "mercerie", "maroquinerie", "bijouterie", "horlogerie", "verrerie", "coutellerie", "sellerie", "huilerie",
    "minoterie", "parfumerie", "droguerie", "animalerie", "graineterie", "conciergerie", "tuilerie",
    "nautisme", "consulting", "isolation", "terrassement", "ambulances", "taxis", "metallerie", "fermetures",
  ]

  /// Words that are no part of a person's name.
  static func excludes(_ folded: String) -> Bool {
    isPlain(folded) || organisations.contains(folded) || isTrade(folded) || offices.contains(folded)
      || EventWords.isNoun(folded)
  }
}
