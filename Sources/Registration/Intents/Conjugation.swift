/// The forms of French verbs that mail to a desk has, without accents.
enum Conjugation {
  enum Form: Sendable, Hashable, CaseIterable {
    case infinitive
    /// « inscrivez », « inscris ».
    case imperative
    /// What « vous » does: « inscriviez », « inscrirez », « inscririez ».
    case you
    /// Present and future of « je », « nous », « il », « ils ».
    case first, firstPlural, third, thirdPlural
  }

  /// Verbs in -er, by their stem: `not` for « noter ».
  private static func regular(_ stem: String, _ form: Form) -> [String] {
    let endings: [Form: [String]] = [
      .infinitive: ["er"], .imperative: ["ez"], .you: ["iez", "erez", "eriez"], .first: ["e", "erai"],
      .firstPlural: ["ons", "erons"], .third: ["e", "era"], .thirdPlural: ["ent", "eront"],
    ]
    return (endings[form] ?? []).map { stem + $0 }
  }

  /// The forms of several verbs in -er with those of irregular ones, parted by spaces.
  static func forms(_ form: Form, of stems: String, irregular: [Form: String]) -> String {
    let all = stems.split(separator: " ").flatMap { regular(String($0), form) }
    return (all + [irregular[form] ?? ""]).joined(separator: " ")
  }
}

/// Verbs by what they ask of the desk.
enum DeskVerbs {
  /// « inscrire », « noter », « réserver »: to register somebody.
  static func record(_ form: Conjugation.Form) -> String {
    Conjugation.forms(
      form,
      of:
        "ajout rajout not marqu admett convi compt enregistr reserv gard bloqu port integr plac comptabilis",
      irregular: [
        .infinitive:
          "inscrire inscrir reinscrire preinscrire mettre inclure retenir prevoir accueillir",
        .imperative:
          "ajoute rajoute inscrivez inscriver inscrives inscris reinscrivez reinscris preinscrivez mettez mets incluez retenez retiens prevoyez",
        .you:
          "inscriviez inscrive inscrirez inscririez mettiez mettrez mettriez reteniez retiendrez prevoyiez",
      ])
  }

  /// « annuler », « rayer »: to take somebody off.
  static func drop(_ form: Conjugation.Form) -> String {
    Conjugation.forms(
      form, of: "annul supprim retir enlev ray radi effac ot barr decommand",
      irregular: [
        .infinitive: "desinscrire sortir",
        .imperative:
          "annule supprime retire enleve raye efface desinscrivez desinscris sortez",
        .you: "desinscriviez",
      ])
  }

  /// « participer », « venir »: to come.
  static func come(_ form: Conjugation.Form) -> String {
    Conjugation.forms(
      form, of: "particip assist",
      irregular: [
        .infinitive: "venir suivre rejoindre particip", .first: "viens viendrai suivrai rejoindrai",
        .firstPlural: "venons viendrons suivons suivrons rejoindrons",
        .third: "vient viendra suit suivra rejoindra",
        .thirdPlural: "viennent viendront suivent suivront rejoindront",
      ])
  }
}
