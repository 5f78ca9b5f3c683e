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
          "inscrire reinscrire preinscrire mettre inclure retenir prevoir accueillir",
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
