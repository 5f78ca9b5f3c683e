/// Whether every word of a stretch is accounted for: an event's, a day's, somebody's name, a number, or a small word.
///
/// A stretch without a verb may ask for something only where nothing in it is left over.
struct Account: Sendable {
  let words: Words
  let index: EventIndex
  /// Words of names, days, events, organisations.
  let owned: WordIndices

  func covers(_ range: Range<Int>) -> Bool { range.allSatisfy(isCovered) }

  /// The same, where what stands behind a name says who the person is: « PETIT Rose, cuisinière, BLANC Lucie, serveuse ».
  func covers(_ range: Range<Int>, besides names: [NameRun]) -> Bool {
    Stretches.of(range, words).allSatisfy { stretch in
      stretch.allSatisfy(isCovered)
        || stretch.count < 5 && names.contains { $0.isFull && $0.range.upperBound == stretch.lowerBound }
          && !FiniteVerb.stands(in: stretch, words)
          && !stretch.contains { at in
            let word = words[at].folded
            return ComingWords.isAlarm(word) || ComingWords.isOfComing(word) || words[at].number != nil
              || ["pas", "non", "si", "peut", "ou", "sans", "pour", "par", "selon", "avec"].contains(word)
              || words[at].isCapitalised && !words[at].isAllCapitals
          }
    }
  }

  private func isCovered(_ at: Int) -> Bool {
    let word = words[at]
    guard word.kind == .word, !owned.contains(at) else { return true }
    let folded = word.folded
    return folded.utf8.count == 1 || Self.small.contains(folded) || EventWords.isNoun(folded)
      || CalendarWords.isName(folded) || CalendarWords.numbers[folded] != nil || DayPart(folded) != nil
      || NameWords.civilities.contains(folded) || NameWords.isKinOrOffice(folded)
      || index.topics[Stem.of(folded)] != nil || index.entries.contains { $0.words.contains(folded) }
      || index.held(at: folded) != nil || folded.utf8.first.map { (48...57).contains($0) } ?? false
  }

  private static let small: WordSet = [
    "de", "du", "des", "la", "le", "les", "au", "aux", "et", "pour", "en", "sur", "un", "une", "moi", "meme",
    "avec", "mon", "ma", "mes", "notre", "nos", "votre", "vos", "son", "sa", "ses", "place", "places",
    "autre", "autres",
    "personnes", "personne", "pers", "inscription", "inscriptions", "presence", "reservation", "venue",
    "participant", "participants",
    "participante", "participantes", "svp", "sil", "vous", "plait", "merci", "bonjour", "bonsoir", "alors",
    "donc", "uniquement", "seulement", "plus", "ainsi", "que", "pays", "thematique", "h", "heures", "heure",
    "bjr", "slt", "confirmee", "souhaitee", "demandee", "oui", "ok", "the", "of", "for",
    "and", "me", "one", "seat", "seats", "please", "hotel", "salle", "ville",
    "sera", "seront", "serons", "suivant", "suivante", "suivants", "suivantes", "soit", "prochain",
    "prochaine", "present", "presente", "presents", "presentes", "ce", "cette", "ci", "dessous", "on",
    "voila", "voici", "serviteur", "servante", "nouveau", "nouvelle", "nouveaux", "nouvelles",
    "supplementaire",
    "supplementaires",
  ]
}
