/// « je m'inscris la prochaine fois », « mon adjoint la suivra l'année prochaine »: some other time than that of any event told beside it.
enum Deferral {
  static func isTold(in stretch: Range<Int>, _ words: Words) -> Bool {
    book.contains(words, stretch) || farewell(stretch, words)
  }

  /// « À la prochaine ! »; not « je m'inscris à la prochaine ».
  private static func farewell(_ stretch: Range<Int>, _ words: Words) -> Bool {
    stretch.count == 3 && ["a", "la", "prochaine"] == stretch.map { words[$0].folded }
  }

  private static let book = PhraseBook<Bool>([
    true: """
    la|une|cette prochaine fois|occasion|edition|saison|promo|promotion
    une|un autre fois|jour|annee|occasion
    l annee|an prochaine|prochain|suivante|suivant
    l an qui vient
    annee|saison prochaine|suivante
    dans un|deux|quelques an|ans|mois
    un de ces jours
    un jour ou l autre
    next year|time
    some other time
    another time
    """
  ])
}
