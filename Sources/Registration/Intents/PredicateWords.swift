/// Verbs and nouns of coming and not coming, by what they mean.
enum PredicateWords {
  enum Kind: Sendable, Hashable {
    /// « participer », « aller »: somebody comes.
    case attend
    /// « serai », « sera »: comes where « là », « présent » or an event follows.
    case be
    /// « inscrire », « noter »: the desk registers somebody.
    case record
    /// « annuler », « rayer »: the desk takes somebody off.
    case drop
    /// « renoncer », « se retirer »: somebody gives up.
    case giveUp
  }

  /// Who does it, as the ending tells.
  enum Person: Sendable, Hashable { case i, we, third, thirds, you, infinitive }

  struct Entry: Sendable {
    var kind: Kind
    var person: Person
  }

  /// Each form without accents.
  static let forms: WordTable<Entry> = {
    var forms: [String: Entry] = [:]
    add(&forms, .attend, attend)
    add(&forms, .be, be)
    add(&forms, .giveUp, giveUp)
    addDesk(&forms, .record, DeskVerbs.record)
    addDesk(&forms, .drop, DeskVerbs.drop)
    return WordTable(forms.map { ($0.key, $0.value) })
  }()

  /// The verb at that place, those of two words among them: « prendra part », « fera partie ». « Je ne sais pas joindre de fichier » is
  /// nobody's coming: that is « me joindre à vous ».
  static func entry(at index: Int, _ words: Words) -> Entry? {
    if words[index].folded == "joindre", !reflexives.contains(words.folded(index - 1)) { return nil }
    guard let noun = parts[words[index].folded.prefix(3)] else { return forms[words[index].folded] }
    let isPart = (index + 1..<index + 3).contains { words.folded($0) == noun }
    return isPart ? compounds[words[index].folded] ?? forms[words[index].folded] : forms[words[index].folded]
  }

  private static let reflexives: WordSet = ["me", "m", "nous", "se", "s"]

  /// What stands behind the verb, by the verb's first letters.
  private static let parts: [Substring: String] = [
    "pre": "part", "fer": "partie", "fai": "partie", "fas": "partie",
  ]

  /// Verbs of two words by the first of them.
  private static let compounds: WordTable<Entry> = {
    var forms: [String: Entry] = [:]
    add(
      &forms, .attend,
      [
        (.infinitive, "prendre faire"), (.i, "prends prendrai ferai"), (.we, "prenons prendrons ferons"),
        (.third, "prend prendra prenne fera fasse"), (.thirds, "prennent prendront feront fassent"),
      ])
    return WordTable(forms.map { ($0.key, $0.value) })
  }()

  /// A verb that asks the desk to register somebody: « inscrire », « réserver ».
  static func isRecord(_ folded: String) -> Bool { forms[folded]?.kind == .record || folded == "register" }

  private static func add(_ forms: inout [String: Entry], _ kind: Kind, _ table: [(Person, String)]) {
    for (person, words) in table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        forms[String(word)] = Entry(kind: kind, person: person)
      }
    }
  }

  private static func addDesk(
    _ forms: inout [String: Entry], _ kind: Kind, _ verb: (Conjugation.Form) -> String
  ) {
    add(
      &forms, kind,
      [(.infinitive, verb(.infinitive)), (.you, verb(.imperative)), (.you, verb(.you))])
  }

  private static let attend: [(Person, String)] = [
    (
      .infinitive,
      "profiter solliciter obtenir avoir prendre occuper demander participer assister venir suivre rejoindre rendre aller honorer figurer beneficier connecter joindre representer"
    ),
    (
      .i,
      "beneficierai profiterai sollicite passerai participe participerai assiste assisterai viens viendrai suivrai rejoindrai irai vais ferai connecte connecterai rends rendrai"
    ),
    (
      .we,
      "sollicitons representons representerons participons participerons assistons assisterons venons viendrons suivrons rejoindrons irons ferons connectons connecterons rendons rendrons inscrivons"
    ),
    (
      .third,
      "beneficie beneficiera profite profitera passera participera assistera viendra suivra rejoindra ira vient honorera representera fera va revient reviendra suivrait viendrait participerait assisterait connectera debarque rend rendra inscrit vienne suive"
    ),
    (
      .thirds,
      "beneficient beneficieront profiteront passeront representeront representent participeront assisteront viendront suivront rejoindront iront viennent participent assistent feront vont reviennent reviendront connecteront debarquent rendent rendront inscrivent viennent"
    ),
  ]

  private static let be: [(Person, String)] = [
    (.i, "serai"), (.we, "serons"), (.third, "sera"), (.thirds, "seront"), (.infinitive, "etre"),
  ]

  private static let giveUp: [(Person, String)] = [
    (
      .infinitive,
      "renoncer abandonner lacher desister decommander dedire degager retracter desengager laisser ceder"
    ),
    (
      .i,
      "libere renonce abandonne lache desiste decommande dedis degage retracte desengage laisse cede sacrifie"
    ),
    (.we, "liberons renoncons abandonnons lachons desistons decommandons laissons cedons"),
    (.third, "renoncera abandonnera retire desistera"),
    (.thirds, "renoncent abandonnent desistent retirent renonceront"),
  ]

  /// What stands for « not coming » without a verb of its own.
  static let absence = PhraseBook<Bool>([
    true: """
    impossible pour moi|nous|lui|elle
    impossible de|d me|m|nous
    dans|devant l impossibilite|incapacite|obligation
    excuser|excusez|excuserez ~2 mon|notre|son|leur|l absence
    mon|ma|notre|son|sa|leur retrait|defection|desistement|absence|empechement|indisponibilite|impossibilite
    une defection|annulation|absence
    resiliation|annulation de|d ~1 mon|ma|notre|l|son|sa
    empeche|empechee|empeches|empechees|retenu|retenue|retenus|retenues
    sans moi|nous|lui|elle
    c ?est mort|cuit|rape|foutu
    une croix sur
    l impasse sur
    ne ~2 permettra|permet|permettent|permettront ~1 pas|plus
    ne me|m|nous|le|la|les concerne|concernera ~2 plus
    plus dispo|disponible|libre
    supprimer|supprimez les personnes|noms
    a pas|plus besoin de sa|ma place
    reste|restera|restent|resteront ~1 chez elle|elles|lui|eux
    reste|restera|restent|resteront a la maison
    plus interesse|interessee|interesses|interessees par
    can|will no longer ~2 take|attend|come|join|participate
    """
  ])
}
