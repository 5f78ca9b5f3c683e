/// « Réunion du 8 avril : Awa Diallo et moi », « pour la formation, 4 personnes »: asked without a verb.
struct NominalRequest: Sendable {
  let words: Words
  let account: Account
  let events: [EventMention]
  let dates: [DateMention]
  let names: [NameRun]
  /// Words of the author's own name.
  let author: [String]

  /// The senses of a clause that says for which event and for whom, and nothing else.
  func senses(of clause: Reading.Clause) -> Senses {
    let range = unannounced(clause.range)
    if clause.senses.isSubset(of: [.plain, .courtesy]), !clause.sentence.isSubject,
      RollCall(words: words, names: names).answer(in: clause.range) == .coming
    {
      return [.registerOthers]
    }
    if isParticipantLine(range) || opensWithYes(range) { return [.registerOthers] }
    if presents(clause) { return namesAuthor(range) ? [.registerOthers, .registerSelf] : [.registerOthers] }
    guard clause.senses.isSubset(of: [.plain, .courtesy, .openCondition]), !clause.sentence.isQuestion,
      !clause.sentence.isSignature, tellsEvent(range) || isTitled(range),
      account.covers(range, besides: names),
      !isFarewell(range),
      !isDemand(range)
    else { return [] }
    var senses: Senses = []
    if names.contains(where: { $0.isFull && range.contains($0.range.lowerBound) }) || tellsNumber(range) {
      senses.insert(.registerOthers)
    }
    if range.contains(where: { ["moi", "myself"].contains(words[$0].folded) }) {
      senses.insert(.registerSelf)
    }
    if senses.isEmpty, range.contains(where: { Self.nouns.contains(words[$0].folded) || isOneMore($0) }) {
      senses.insert(.registerNominal)
    }
    return senses
  }

  /// « Je confirme : Awa Diallo et moi, le 8 avril »: what stands after the colon.
  private func unannounced(_ range: Range<Int>) -> Range<Int> {
    guard let colon = range.dropFirst().first(where: { words.before($0).contains(.colon) }),
      (range.lowerBound..<colon).allSatisfy({ Self.announcements.contains(words[$0].folded) })
        || writesInstead(range.lowerBound..<colon, before: Range(colon, upTo: range.upperBound))
    else { return range }
    return Range(colon, upTo: range.upperBound)
  }

  /// « …, je passe donc par ce mail : », « du coup, par mail : »: why it is written, and nothing of anybody's coming.
  private func writesInstead(_ head: Range<Int>, before tail: Range<Int>) -> Bool {
    let way = OtherWay(words: words, sentence: head)
    let named = names.filter { tail.contains($0.range.lowerBound) }
    let isAuthor = !named.isEmpty && named.allSatisfy { PersonName.agree($0.words, author) }
    return
      (isAuthor
      || head.contains { ["mail", "mel", "courriel", "message", "ecris"].contains(words[$0].folded) })
      && !tellsEvent(head) && !names.contains { head.contains($0.range.lowerBound) }
      && !head.contains { at in
        guard !way.holds(at) else { return false }
        let word = words[at].folded
        let isDenied =
          Negation.isParticle(at, words) && !["ai", "avons", "sais", "savons"].contains(words.folded(at + 1))
        let isPas = word == "pas" && !["ai", "avons", "sais", "savons"].contains(words.folded(at - 1))
        return isDenied || isPas || ComingWords.isDecisive(word) || NameWords.isKinOrOffice(word)
          || [
            "si", "sauf", "ou", "transmettre", "transmettez", "transferer", "intervenant",
            "intervenante",
          ].contains(word)
      }
  }

  private static let announcements: WordSet = [
    "je", "nous", "confirme", "confirmons", "donc", "bien", "finalement", "voila", "voici", "recapitule",
    "resume",
  ]

  /// « Il y aura Awa Diallo et moi », « ce sera Awa Diallo »: who comes, and nothing else in it.
  private func presents(_ clause: Reading.Clause) -> Bool {
    let range = clause.range
    guard !clause.sentence.isSubject, !clause.sentence.isQuestion, !clause.sentence.isSignature,
      clause.senses.isSubset(of: [.plain, .courtesy, .attendsThird, .openCondition]),
      let verb = Self.presentatives.hits(in: words, range).first(where: {
        $0.range.lowerBound == range.lowerBound
          || tellsEvent(Range(range.lowerBound, upTo: $0.range.lowerBound))
            && account.covers(Range(range.lowerBound, upTo: $0.range.lowerBound))
          || $0.range.lowerBound == range.lowerBound + 2 && words.folded(range.lowerBound) == "si"
            && words.folded(range.lowerBound + 1) == "oui"
      })
    else { return false }
    let rest = Range(verb.range.upperBound, upTo: range.upperBound)
    guard names.contains(where: { $0.isFull && rest.contains($0.range.lowerBound) }) else { return false }
    // « …, qui arrive de Lyon : »: what is said of them is nothing asked.
    return Stretches.of(rest, words).allSatisfy { stretch in
      isOfPerson(stretch)
        || stretch.allSatisfy { Self.theirs.contains(words[$0].folded) || account.covers($0..<$0 + 1) }
    }
  }

  private func isOfPerson(_ stretch: Range<Int>) -> Bool {
    ["qui", "que", "qu", "dont"].contains(words[stretch.lowerBound].folded)
      && !stretch.contains { at in
        Negation.isParticle(at, words) || ComingWords.isDecisive(words[at].folded)
          || ["si", "mais", "ou", "peut", "pas", "place"].contains(words[at].folded)
      }
  }

  private static let theirs: WordSet = ["elle", "lui", "eux", "elles", "s", "il", "aussi", "egalement"]

  private static let presentatives = PhraseBook<Bool>([
    true: """
    il y aura ?aussi ?egalement ?donc
    ce sera|seront
    ce serait|seraient
    il s agit de|d
    there will be
    it will be
    """
  ])

  private func namesAuthor(_ range: Range<Int>) -> Bool {
    range.contains { ["moi", "myself", "me", "serviteur", "servante"].contains(words[$0].folded) }
  }

  /// « Rendez-moi ma place »: no « rendez-vous ».
  private func isDemand(_ range: Range<Int>) -> Bool {
    range.contains { words[$0].folded == "rendez" && words.folded($0 + 1) != "vous" }
  }

  /// « À samedi donc, Awa Diallo ».
  private func isFarewell(_ range: Range<Int>) -> Bool {
    words[range.lowerBound].folded == "a" && dates.contains { $0.range.lowerBound == range.lowerBound + 1 }
  }

  /// « Participant 2 : Awa Diallo », « NOM Prénom (1) | DIALLO Awa »: a line of a form for several people.
  private func isParticipantLine(_ range: Range<Int>) -> Bool {
    guard let name = names.first(where: { $0.isFull && range.contains($0.range.lowerBound) }),
      !words.before(name.range.lowerBound).isDisjoint(with: [.colon, .cell])
    else { return false }
    let label = Range(range.lowerBound, upTo: name.range.lowerBound)
    return !label.isEmpty && label.count <= 4
      && label.allSatisfy { words[$0].kind == .number || Self.labels.contains(words[$0].folded) }
  }

  static let labels: WordSet = [
    "participant", "participante", "participants", "participantes", "nom", "prenom", "noms", "prenoms", "et",
    "stagiaire", "inscrit", "inscrite", "personne", "n", "er", "premier", "second", "deuxieme",
  ]

  /// « Reste-t-il de la place ? Si oui : Awa Diallo »: the name alone asks.
  private func opensWithYes(_ range: Range<Int>) -> Bool {
    words.folded(range.lowerBound) == "si" && words.folded(range.lowerBound + 1) == "oui"
      && names.contains { $0.isFull && $0.range.lowerBound == range.lowerBound + 2 }
  }

  /// « un de plus pour … », « une personne de plus », « un participant supplémentaire ».
  private func isOneMore(_ index: Int) -> Bool {
    guard ["un", "une", "1"].contains(words[index].folded) else { return false }
    return (index + 1..<index + 3).contains { at in
      words.folded(at) == "de" && words.folded(at + 1) == "plus"
        || words.folded(at).hasPrefix("supplementaire")
    }
  }

  private static let nouns: WordSet = ["inscription", "participation", "registration", "reservation"]

  /// « Inscription danse »: the noun, and a word of some title.
  private func isTitled(_ range: Range<Int>) -> Bool {
    range.contains { Self.nouns.contains(words[$0].folded) }
      && events.contains { range.contains($0.range.lowerBound) }
  }

  func tellsEvent(_ range: Range<Int>) -> Bool {
    events.contains { $0.isStrong && range.contains($0.range.lowerBound) }
      || dates.contains { range.contains($0.range.lowerBound) }
  }

  private func tellsNumber(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { at in
      (words[at].number ?? CalendarWords.numbers[words[at].folded]) != nil
        && [
          "places", "personnes", "pers", "inscriptions", "participants", "seats", "people", "place",
          "personne",
        ]
        .contains(
          words[
            ["autre", "autres"].contains(words[at + 1].folded) && at + 2 < range.upperBound ? at + 2 : at + 1
          ].folded)
    }
  }
}
