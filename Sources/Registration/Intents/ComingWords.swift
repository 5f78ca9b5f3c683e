/// Words of coming, registering and cancelling, which outside a known turn of phrase may change what is asked.
enum ComingWords {
  /// « Rose Petit aussi », « moi pareil »: the same holds for who stands before.
  static let likewise: WordSet = ["aussi", "egalement", "idem", "pareil", "pareillement", "too"]

  /// A word of coming, registering or cancelling.
  static func isAlarm(_ folded: String) -> Bool {
    alarms.begin(folded) || alarmingWords.contains(folded)
  }

  /// Of deciding, or of coming: a doubt beside such a word is about the request.
  static func isDecisive(_ folded: String) -> Bool {
    isOfComing(folded)
      || [
        "verra", "verrai", "verrons", "hesite", "hesitons", "sure", "accord", "certain", "certaine",
        "rien",
      ]
      .contains(folded)
  }

  /// Somebody's coming or not: narrower than what alarms.
  static func isOfComing(_ folded: String) -> Bool {
    comingStems.begin(folded) || comingWords.contains(folded)
  }

  /// Somebody is sent, brought or named for it: « envoyer », « emmener », « déléguer ».
  static func isSending(_ folded: String) -> Bool { sending.begin(folded) || sendingWords.contains(folded) }

  private static let sending: WordStems = [
    "envoy", "envoi", "enverr", "amen", "emmen", "depech", "delegu", "mandat", "design", "detach",
  ]
  private static let sendingWords: WordSet = ["mettez", "mettre", "mets", "met", "mettons"]

  private static let comingStems: WordStems = [
    "viend", "inscri", "annul", "desist", "renonc", "remplac", "desinscri", "assist", "particip", "confirm",
    "accompagn", "rejoin", "cancel", "empech", "decid",
  ]
  private static let comingWords: WordSet = [
    "vien", "venir", "vient", "viens", "venons", "viennent", "present", "presente", "presents", "presentes",
    "absent",
    "absente", "absents", "absentes", "pourrai", "pourrais", "pourra", "pourrons", "pourront", "peux",
    "libre",
    "disponible", "retard", "register", "registered", "registering", "registration", "serai", "serons",
    "come", "coming", "attend", "join", "sauf", "instead",
  ]

  private static let alarms: WordStems = [
    "inscri", "annul", "desist", "renonc", "remplac", "desinscri", "particip", "cancel",
    "report",
  ]
  private static let alarmingWords: WordSet = [
    "attend", "attending", "attends", "attended", "vien", "viendra", "viendrai", "viendrons", "viendront",
    "viens", "vient", "venir", "assiste", "assister",
    "assistera", "accompagner", "accompagnera", "absent", "absente", "absents",
    "presents", "presence", "present", "presente", "place", "places", "attente", "prefere", "preferons",
    "plutot", "finalement", "register", "registered", "registering", "registration", "registrations", "sauf",
    "uniquement", "seulement", "instead", "join",
  ]
}
