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
