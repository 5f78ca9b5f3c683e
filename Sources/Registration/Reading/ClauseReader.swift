extension Reading {
  static func clause(_ sentence: AuthorText.Sentence, _ words: Words) -> Clause {
    var hits = IntentPhrases.book.hits(in: words, sentence.range)
    if let opening = Affirmation.opens(sentence.range, words) {
      hits.append(PhraseBook<Sense>.Hit(meaning: .openCondition, range: opening))
    }
    // « s'il reste des places » is a condition that the desk can tell fulfilled, not a doubt.
    let open = hits.filter { $0.meaning == .openCondition }.map(\.range)
    hits.removeAll { hit in
      [.hypothesis, .enquiry].contains(hit.meaning) && open.contains { $0.overlaps(hit.range) }
    }
    hits = Unmeant(words: words, sentence: sentence.range).left(of: hits)
    // « je voudrais faire participer … » is of others.
    let made = hits.filter { $0.meaning == .registerOthers && words[$0.range.lowerBound].folded == "faire" }
      .map(\.range)
    hits.removeAll { hit in hit.meaning == .registerSelf && made.contains { $0.overlaps(hit.range) } }
    // « elle m'a demandé de l'inscrire » asks for her.
    hits.removeAll { $0.meaning == .plain && Reported.ownWish.contains(words, sentence.range) }
    // « j'ai hésité … mais finalement » is over.
    let isSettled = sentence.range.contains { words[$0].folded == "finalement" }
    hits.removeAll {
      $0.meaning == .hypothesis && isSettled && words[$0.range.lowerBound].folded == "hesite"
        && !Set(["ai", "avons"]).isDisjoint(
          with: ($0.range.lowerBound - 3..<$0.range.lowerBound).map(words.folded))
    }
    hits.removeAll { $0.meaning == .attendsThird && isOwn($0, words) }
    if hits.contains(where: { $0.meaning == .registerSelf }) {
      hits.removeAll { $0.meaning == .registerOthers && isOwn($0, words) }
    }
    for index in hits.indices where hits[index].meaning == .registerSelf && isForKin(hits[index], words) {
      hits[index].meaning = .registerOthers
    }
    // A negated wish is none.
    hits.removeAll { $0.meaning.isRegistering && Negation.covers($0.range, words, sentence.range) }
    // … but some negations say yes.
    let litotes = Litotes.hits(in: sentence.range, words)
    hits += litotes + litotes.map { .init(meaning: .plain, range: $0.range) }
    // « annuler l'inscription de … » asks to cancel, whatever its « inscription de » would ask alone.
    let cancelled = hits.filter { Sense.cancelling.contains($0.meaning) || $0.meaning == .moves }.map(\.range)
    hits.removeAll { hit in
      [.registerOthers, .registerNominal, .registerSelf].contains(hit.meaning)
        && cancelled.contains {
          $0.overlaps(hit.range)
            || $0.upperBound <= hit.range.lowerBound && hit.range.lowerBound - $0.upperBound < 3
        }
    }
    // « on aimerait bien s'inscrire » is of « nous ».
    for index in hits.indices
    where hits[index].meaning == .attendsThird && isOurs(hits[index], sentence.range, words) {
      hits[index].meaning = .registerUs
    }
    hits = hits.map { Purpose.meant($0, in: sentence.range, words) }
    // « m'inscrire » is of nobody else.
    hits.removeAll { hit in
      hit.meaning == .registerOthers && hit.range.count == 1
        && ["m", "me"].contains(words.folded(hit.range.lowerBound - 1))
        && hit.range.lowerBound > sentence.range.lowerBound
    }
    // « lui garder une place » is of somebody else.
    for index in hits.indices where hits[index].meaning == .registerSelf {
      guard hits[index].range.lowerBound > sentence.range.lowerBound else { continue }
      let before = words.folded(hits[index].range.lowerBound - 1)
      if ["lui", "leur", "les"].contains(before) { hits[index].meaning = .registerOthers }
    }
    let before = hits
    hits.removeAll { hit in
      // « annuler l'inscription de Rose » is of Rose alone, whoever writes it.
      hit.meaning == .cancelSelf && !hit.range.contains { Sense.ownWords.contains(words[$0].folded) }
        && othersAreNamed(hit.range, before)
    }
    // « annulez mon inscription » is nobody else's.
    let own = hits.filter { [.cancelSelf, .cancelUs].contains($0.meaning) }.map(\.range)
    hits.removeAll { hit in
      hit.meaning == .cancelOthers && own.contains { $0.lowerBound == hit.range.lowerBound }
    }
    hits = asked(hits, in: sentence.range, words).map {
      refersBack($0, sentence.range, words) ? .init(meaning: .wasRegistered, range: $0.range) : $0
    }.map {
      isDone($0, words) ? .init(meaning: .attended, range: $0.range) : $0
    }.map {
      wasHeld($0, sentence.range, words) ? .init(meaning: .wasRegistered, range: $0.range) : $0
    }
    if announcesList(sentence, words) {
      hits.append(PhraseBook<Sense>.Hit(meaning: .registerOthers, range: sentence.range))
    }
    if sentence.end.contains(.colon),
      ["inscrit", "inscrivent", "envoie", "envoient", "designe", "delegue"].contains(
        words[sentence.range.upperBound - 1].folded)
    {
      hits.append(
        PhraseBook<Sense>.Hit(
          meaning: .registerOthers, range: sentence.range.upperBound - 1..<sentence.range.upperBound))
    }
    let matters = MatterPhrases.book.hits(in: words, sentence.range)
    let refused = Corrections.ranges(in: sentence.range, words) + Refusals.ranges(in: sentence.range, words)
    hits.removeAll { hit in
      refused.contains { $0.contains(hit.range.lowerBound) && $0.contains(hit.range.upperBound - 1) }
    }
    return Clause(
      sentence: sentence, hits: hits, matters: matters, senses: Senses(hits.map(\.meaning)), refused: refused)
  }

  /// « je voudrais offrir une place à ma mère »: a seat that is somebody else's.
  private static func isForKin(_ hit: PhraseBook<Sense>.Hit, _ words: Words) -> Bool {
    let next = hit.range.upperBound
    guard SeatFrames.seats.contains(words.folded(next - 1)) || words.folded(next - 1) == "inscription",
      ["a", "pour"].contains(words.folded(next)),
      ["mon", "ma", "mes", "notre", "nos", "un", "une"].contains(words.folded(next + 1)),
      (next + 2..<next + 4).contains(where: { NameWords.isKinOrOffice(words.folded($0)) })
    else { return false }
    return !(next..<next + 9).contains { ["moi", "m", "me"].contains(words.folded($0)) }
  }

  /// « je souhaite participer » is of nobody else, « m'inscrire » of who writes.
  private static func isOwn(_ hit: PhraseBook<Sense>.Hit, _ words: Words) -> Bool {
    if hit.meaning == .attendsThird { return ["je", "j"].contains(words.folded(hit.range.lowerBound - 1)) }
    let last = hit.range.upperBound - 1
    return PredicateWords.isRecord(words.folded(last)) && ["me", "m"].contains(words.folded(last - 1))
  }

  /// « Suite à ma demande de mars (deux chaises …) : »: what was asked then.
  private static func refersBack(_ hit: PhraseBook<Sense>.Hit, _ sentence: Range<Int>, _ words: Words) -> Bool
  {
    guard hit.meaning.isRegistering,
      let head = referring.hits(in: words, sentence).first(where: {
        $0.range.lowerBound == sentence.lowerBound
      }),
      let end = sentence.dropFirst().first(where: {
        words.before($0).contains(.colon) || words.before($0).contains(.comma)
      })
    else { return false }
    return hit.range.lowerBound >= head.range.lowerBound && hit.range.lowerBound < end
  }

  private static let referring = PhraseBook<Bool>([
    true: """
    suite a|au mon|ma|notre ~1 message|mail|courriel|demande|inscription|reservation|appel|courrier
    comme suite a mon|ma|notre ~1 message|mail|courriel|demande|inscription|reservation
    en reference a mon|ma|notre ~1 message|mail|courriel|demande|inscription
    """
  ])

  /// « j'avais une place à mon nom », « à laquelle vous avez bien voulu m'inscrire », « j'ai vu grand en m'inscrivant »: it is there already.
  private static func wasHeld(_ hit: PhraseBook<Sense>.Hit, _ sentence: Range<Int>, _ words: Words) -> Bool {
    guard hit.meaning.isRegistering else { return false }
    let first = hit.range.lowerBound
    let before = max(sentence.lowerBound, first - 6)..<first
    if ["avais", "avions", "avait"].contains(words.folded(first - 1)) { return true }
    // « j'ai une place pour le 10 juin »
    if words.folded(first - 1) == "ai", words.folded(first - 2) == "j",
      SeatFrames.seats.contains(words.folded(first + 1))
    {
      return true
    }
    if words[first].folded == "en", words.folded(hit.range.upperBound - 1).hasSuffix("ant") {
      return before.contains { ["ai", "avons", "avais"].contains(words[$0].folded) }
    }
    return before.contains {
      ["aviez", "avez", "avait", "ont", "a"].contains(words[$0].folded)
        && (words.folded($0 + 1) == "voulu" || words.folded($0 + 2) == "voulu")
    }
  }

  /// « vous venez d'annuler mon inscription »: what has just been done is not asked.
  private static func isDone(_ hit: PhraseBook<Sense>.Hit, _ words: Words) -> Bool {
    if hit.meaning == .cancelSelf || hit.meaning == .cancelUs,
      words.folded(hit.range.lowerBound).hasPrefix("annul"),
      ["avais", "avait", "avions", "avaient"].contains(words.folded(hit.range.lowerBound - 1))
    {
      return true
    }
    return Sense.cancelling.contains(hit.meaning) && words[hit.range.lowerBound].folded == "annuler"
      && ["d", "de"].contains(words.folded(hit.range.lowerBound - 1))
      && ["venez", "viens", "vient", "venons", "viennent", "venait"].contains(
        words.folded(hit.range.lowerBound - 2))
  }

  /// « inscription pour Rose Petit à … ».
  static func isAskedFor(_ run: NameRun, _ clause: Clause, _ words: Words) -> Bool {
    let first = run.range.lowerBound
    return run.isFull && clause.range.contains(first) && words.folded(first - 1) == "pour"
      && ["inscription", "inscriptions", "place", "participation"].contains(words.folded(first - 2))
  }

  /// Beside a request, a doubt in a stretch with a verb of its own that speaks of nobody's coming is about something else;
  /// and what the author said before is not asked now: « je vous avais dit que je ne pourrais pas venir ».
  private static func asked(_ hits: [PhraseBook<Sense>.Hit], in sentence: Range<Int>, _ words: Words)
    -> [PhraseBook<Sense>.Hit]
  {
    let told = Reported.said.hits(in: words, sentence).map(\.range).min { $0.upperBound < $1.upperBound }
    let said = told?.upperBound
    let asks = { (hit: PhraseBook<Sense>.Hit) in Sense.asking.contains(hit.meaning) || hit.meaning == .moves }
    let stretches = Stretches.of(sentence, words)
    return hits.compactMap { hit in
      if let told, let said, asks(hit) || hit.meaning == .hypothesis,
        hit.range.lowerBound >= told.lowerBound && hit.range.upperBound > said,
        !(said..<max(said, hit.range.lowerBound)).contains(where: {
          !words.before($0).isDisjoint(with: [.comma, .colon])
        })
      {
        return PhraseBook<Sense>.Hit(meaning: .attended, range: hit.range)
      }
      guard [.hypothesis, .enquiry].contains(hit.meaning), hits.contains(where: asks),
        let stretch = stretches.first(where: { $0.contains(hit.range.lowerBound) }),
        !hits.contains(where: { asks($0) && $0.range.overlaps(stretch) })
      else { return hit }
      let isApart =
        FiniteVerb.stands(in: stretch, words)
        && !stretch.contains { ComingWords.isDecisive(words[$0].folded) }
        && !isPutOff(hit, words)
        && !["si", "s", "sauf", "a", "sous", "pourvu", "du"].contains(words[hit.range.lowerBound].folded)
      return isApart ? nil : hit
    }
  }

  /// « nous devions venir »: what was to be is not asked for.
  private static func bygone(_ clause: Clause, _ words: Words) -> Clause {
    let were = clause.hits.filter {
      $0.meaning == .wasRegistered && !$0.range.isEmpty
        && ["devais", "devait", "devions", "devaient"].contains(words[$0.range.lowerBound].folded)
    }
    guard !were.isEmpty else { return clause }
    let stretches = Stretches.of(clause.range, words).filter { stretch in
      were.contains { $0.range.overlaps(stretch) }
    }
    var clause = clause
    clause.drop { hit in
      hit.meaning.isRegistering && stretches.contains { $0.contains(hit.range.lowerBound) }
    }
    return clause
  }

  /// The doubts that stand apart from what the verbs ask, once these are read.
  static func settled(_ clause: Clause, _ words: Words) -> Clause {
    let clause = bygone(clause, words)
    guard clause.has([.hypothesis, .enquiry]), clause.has(Sense.asking) else { return clause }
    var settled = clause
    settled.hits = asked(clause.hits, in: clause.range, words)
    settled.senses = Senses(settled.hits.map(\.meaning))
    return settled
  }

  /// « Inscriptions : », with names below.
  private static func announcesList(_ sentence: AuthorText.Sentence, _ words: Words) -> Bool {
    guard !sentence.isSubject, sentence.range.count <= 4, sentence.end.contains(.colon) else { return false }
    return ["inscription", "inscriptions", "participants", "participantes", "inscrits"].contains(
      words[sentence.range.lowerBound].folded)
  }

  private static func othersAreNamed(_ range: Range<Int>, _ hits: [PhraseBook<Sense>.Hit]) -> Bool {
    hits.contains { other in
      other.meaning == .cancelOthers && other.range.lowerBound >= range.lowerBound
        && other.range.lowerBound <= range.upperBound + 1
    }
  }
}

extension Sense {
  /// Words with which a cancellation is the author's own.
  static let ownWords: WordSet = [
    "ma", "mon", "mes", "moi", "me", "m", "pas", "plus", "desister", "my", "empeche", "empechee",
  ]

  static let registering: Senses = [
    .registerSelf, .registerUs, .registerOthers, .registerNominal, .attendsThird,
  ]
  static let cancelling: Senses = [.cancelSelf, .cancelUs, .cancelOthers, .cancelBare, .absentThird]
  /// What a signature never says.
  /// Asking for a place or giving one up.
  static let requesting = registering.union(cancelling)
  static let asking = requesting.union([.replaces, .keeps, .wasRegistered])
  var isRegistering: Bool { Self.registering.contains(self) }
}
