extension Residue {
  /// « substituer X à Y », « je laisse ma place à X »: a word of giving up or replacing that no turn of phrase took in
  /// may turn the whole around.
  func isTurned(_ clause: Reading.Clause) -> Bool {
    let told = clause.hits.filter { !$0.meaning.isRegistering || $0.meaning == .attendsThird }.map(\.range)
    // « je suis dans l'obligation de me dédire »: the stretch gives up already.
    let read =
      told
      + Stretches.of(clause.range, words).filter { stretch in
        clause.hits.contains { Sense.cancelling.contains($0.meaning) && $0.range.overlaps(stretch) }
      }
    if clause.range.contains(where: { index in
      Self.turns.begin(words[index].folded)
        && !NameWords.kin.contains(words[index].folded)
        && !words[index].folded.hasPrefix("remplacant")
        && !Self.auxiliaries.contains(words.folded(index - 1))
        && !read.contains { $0.contains(index) } && !NoSuccessor.isTold(at: index, words, in: clause.range)
        && !reading.events.contains { $0.isStrong && $0.range.contains(index) }
    }) {
      return true
    }
    return clause.has(Sense.cancelling) && !clause.has([.replaces])
      && clause.range.contains { index in
        ["place", "chaise", "siege", "relais", "tour"].contains(words[index].folded)
          && isGivenTo(index, clause)
      }
  }

  /// « a renoncé », « je m'étais désistée »: what was done before.
  private static let auxiliaries: WordSet = [
    "a", "ai", "ont", "avons", "avait", "avais", "etais", "etait", "etions",
  ]

  /// « ma place à Denis Faucher », « ma place du 22 avril à mon amie … ».
  func isGivenTo(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let toSomebody = (index + 1..<index + 8).contains { at in
      clause.range.contains(at) && words[at].folded == "a" && Self.possessives.contains(words.folded(at + 1))
        && NameWords.isKinOrOffice(words.folded(at + 2))
    }
    return toSomebody
      || reading.names.contains { run in
        run.range.lowerBound > index && clause.range.contains(run.range.lowerBound)
          && (max(index, run.range.lowerBound - 4)..<run.range.lowerBound).contains {
            words[$0].folded == "a"
          }
      }
  }

  static let possessives: WordSet = ["mon", "ma", "un", "une", "notre", "nos", "mes"]

  static let turns: WordStems = [
    "resili", "substitu", "remplac", "renonc", "desist", "permut", "dedi", "suppleer", "supplee",
  ]

  /// « … attendez non », « oubliez le 11 »: the author changes their mind while writing.
  func recants(_ clause: Reading.Clause) -> Bool {
    !clause.sentence.isSubject
      && Self.recanting.hits(in: words, clause.range).contains { hit in
        !["n", "ne"].contains(words.folded(hit.range.lowerBound - 1))
      }
  }

  private static let recanting = PhraseBook<Bool>([
    true: """
    attendez|attends ?finalement non
    non ?non attendez|attends
    ah|euh|oups|zut|mince non
    non pardon|oups|zut
    oubliez|oublie ?donc le|la|les|ca|cela|ce|cette|celle
    je me corrige|reprends
    en fait non
    actually no
    scratch that
    no wait
    wait no
    """
  ])

  /// « J'aurais souhaité m'inscrire. Hélas, je travaille ce jour-là »: beside a wish of the past conditional, why it stays one.
  func regretsWish(_ clause: Reading.Clause) -> Bool {
    guard !clause.sentence.isSubject, !clause.has(Sense.requesting), !clause.sentence.isQuestion,
      clauses.contains(where: { wish in
        wish.has(Sense.registering)
          && wish.range.contains { ["aurais", "aurions"].contains(words[$0].folded) }
      })
    else { return false }
    return reading.dates.contains { clause.range.contains($0.range.lowerBound) }
      || clause.range.contains { at in
        Self.regrets.contains(words[at].folded) || Negation.isParticle(at, words)
          || [
            "tard", "travaille", "pris", "prise", "absent", "absente", "complet", "loin", "serai", "vais",
            "tant",
          ].contains(
            words[at].folded)
          || words[at].text == "là"
      }
  }

  /// « X reste à la maison, je la conduirai finalement »: who is said to stay away is brought after all.
  func bringsWhoStays(_ clause: Reading.Clause) -> Bool {
    if clause.has(Sense.cancelling), clause.range.contains(where: bringsSomebody) { return true }
    // « Rose Petit ne m'accompagnera pas », alone: who comes is not told.
    if clause.has([.absentThird]), !clauses.contains(where: { $0.has([.registerSelf, .registerUs]) }),
      clause.range.contains(where: {
        words[$0].folded.hasPrefix("accompagner") && ["m", "nous"].contains(words.folded($0 - 1))
      })
    {
      return true
    }
    return clause.has([.absentThird, .cancelOthers])
      && clause.range.contains { index in
        Self.brings.begin(words[index].folded) && ["l", "la", "le", "les"].contains(words.folded(index - 1))
          && !Negation.denies(index, words, clause.range)
      }
  }

  /// « … mais avec mon frère », « … mais avec Rose Petit »: not « mais avec la neige ».
  private func bringsSomebody(_ index: Int) -> Bool {
    words[index].folded == "mais" && words.folded(index + 1) == "avec"
      && (["mon", "ma", "mes", "notre", "nos"].contains(words.folded(index + 2))
        && NameWords.isKinOrOffice(words.folded(index + 3))
        || reading.names.contains { $0.isFull && $0.range.lowerBound == index + 2 })
  }

  private static let brings: WordStems = ["condui", "emmen", "amen", "accompagn", "depos", "ramen", "voitur"]

  /// « à ma place qui vous voudrez, par exemple X ».
  func isOpenExchange(_ clause: Reading.Clause) -> Bool {
    clause.has([.replaces]) && clause.range.contains { ["exemple", "choix"].contains(words[$0].folded) }
  }

  /// « Annulez la réunion, X ne peut pas l'animer »: the event itself, beside somebody's name.
  func cancelsEvent(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.cancelling) else { return false }
    return clause.range.dropLast(2).contains { index in
      PredicateWords.forms[words[index].folded]?.kind == .drop
        && ["la", "cette", "le", "cet"].contains(words.folded(index + 1))
        && EventWords.kind(words.folded(index + 2)) != nil
        && reading.names.contains { $0.isFull && clause.range.contains($0.range.lowerBound) }
    }
  }

  /// « seule Awa Diallo viendra »: of some who are told, one alone. Not « Awa Diallo et Omar Sy viendront à la réunion ; seul Omar Sy suivra
  /// l'atelier du 11 ».
  func singlesOut(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.registering), !clause.has(Sense.cancelling) else { return false }
    let alone = reading.names.first { run in
      clause.range.contains(run.range.lowerBound)
        && ["seul", "seule", "seuls", "seules"].contains(words.folded(run.range.lowerBound - 1))
    }
    guard let alone else { return false }
    let isOfOtherDay = reading.dates.contains { clause.range.contains($0.range.lowerBound) }
    let isToldBefore = clauses.contains { other in
      other.range.upperBound <= clause.range.lowerBound && other.has(Sense.registering)
        && reading.names.contains {
          other.range.contains($0.range.lowerBound) && PersonName.agree($0.words, alone.words)
        }
        && reading.dates.contains { other.range.contains($0.range.lowerBound) }
    }
    return !(isOfOtherDay && isToldBefore)
  }

  /// « mettez-les le 13 à la place »: of something that is not told to be given up.
  func replacesUntold(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.registering), !clause.has([.replaces]),
      !clauses.contains(where: { $0.has(Sense.cancelling.union([.wasRegistered, .moves])) })
    else { return false }
    return clause.range.contains {
      words[$0].folded == "place" && words.folded($0 - 1) == "la" && words.folded($0 - 2) == "a"
        && !["de", "du", "d", "des"].contains(words.folded($0 + 1)) && !isDoneByOthers($0, clause)
    }
  }

  /// « … comment on cultive autre chose à la place »: of what somebody else does.
  private func isDoneByOthers(_ index: Int, _ clause: Reading.Clause) -> Bool {
    (clause.range.lowerBound..<index).last { Self.actors.contains(words[$0].folded) }.map {
      ["on", "il", "elle", "ils", "elles", "qui"].contains(words[$0].folded)
    } ?? false
  }

  private static let actors: WordSet = [
    "je", "j", "nous", "vous", "on", "il", "elle", "ils", "elles", "qui", "moi",
  ]

  /// « dommage », « inutile de », « mais je n'ai pas … » beside a wish: it may be no request at all.
  func isTakenBack(_ clause: Reading.Clause) -> Bool {
    guard clause.has(Sense.registering), !clause.has(Sense.cancelling),
      !clause.has([.replaces, .wasRegistered])
    else { return false }
    if clause.range.contains(where: { Self.regrets.contains(words[$0].folded) }) { return true }
    if !clause.has([.openCondition]), clause.range.contains(where: { words[$0].folded == "sauf" }) {
      return true
    }
    if Aside.isConditional(clause, words) || Aside.isObjected(clause, words) && !isOrderedAnyhow(clause) {
      return true
    }
    let plain = clause.hits.filter { [.plain, .openCondition].contains($0.meaning) }.map(\.range)
    let reasons = Aside.reasons(clause.range, words)
    let asked = clause.hits.filter { $0.meaning.isRegistering }.map(\.range.lowerBound).min()
    let start = asked.map { stretchStart($0, clause) } ?? clause.range.lowerBound
    return Stretches.of(Range(start, upTo: clause.range.upperBound), words).contains { stretch in
      let rest = stretch.filter { index in
        !plain.contains { $0.contains(index) } && !clause.refuses(index)
          && !reasons.contains { $0.contains(index) }
      }
      return mayTakeBack(stretch, clause) && rest.contains { Negation.isParticle($0, words) }
        && rest.contains { ["pas", "plus", "jamais"].contains(words[$0].folded) }
    }
  }

  /// « mon fils voudrait venir mais il n'ose pas écrire. Merci de l'inscrire »: what is objected speaks of nobody's coming, and the desk is
  /// told what to do.
  private func isOrderedAnyhow(_ clause: Reading.Clause) -> Bool {
    guard
      let but = clause.range.last(where: {
        ["mais", "but", "cependant", "toutefois"].contains(words[$0].folded)
      }),
      !Range(but, upTo: clause.range.upperBound).contains(where: { at in
        ComingWords.isDecisive(words[at].folded)
          || ["si", "libre", "date", "jour"].contains(words[at].folded)
          || reading.dates.contains { $0.range.contains(at) } || EventWords.isNoun(words[at].folded)
      })
    else { return false }
    return clauses.contains { later in
      later.range.lowerBound >= clause.range.upperBound && isFirm(later)
        && later.hits.contains { hit in
          [.registerSelf, .registerOthers, .registerUs].contains(hit.meaning)
            && hit.range.contains { PredicateWords.isRecord(words[$0].folded) }
        }
    }
  }

  /// « … , je ne suis pas pressée » and « … , qui n'a pas de voiture » deny something else than the coming.
  func mayTakeBack(_ stretch: Range<Int>, _ clause: Reading.Clause) -> Bool {
    if ["qui", "dont"].contains(words[stretch.lowerBound].folded) { return false }
    return clause.hits.contains { $0.meaning.isRegistering && $0.range.overlaps(stretch) }
      || stretch.contains { ComingWords.isDecisive(words[$0].folded) || EventWords.isNoun(words[$0].folded) }
      || reading.dates.contains { stretch.contains($0.range.lowerBound) }
  }

  /// « Je ne conduis plus la nuit, donc … : inscrivez-moi »: what stands before the request's own stretch denies something else.
  func stretchStart(_ index: Int, _ clause: Reading.Clause) -> Int {
    var start = index
    while start > clause.range.lowerBound,
      words.before(start).isDisjoint(with: [.comma, .colon, .open, .close, .dash]),
      !["donc", "alors", "mais", "et", "but", "so"].contains(words[start].folded)
    { start -= 1 }
    return start
  }

  static let regrets: WordSet = [
    "inutile", "impossible", "dommage", "regrette", "helas", "malheureusement", "impossibilite",
    "unfortunately",
  ]

  private static let awaiting: WordStems = ["attend", "attent", "jusqu"]

  /// « sans pour autant annuler ma place », « ne me notez donc pas », « n'inscrivez rien avant mon feu vert », « ne comptez pas sur moi »
  func deniesOrder(_ clause: Reading.Clause) -> Bool {
    func isOrder(_ at: Int, _ kinds: [PredicateWords.Kind]) -> Bool {
      PredicateWords.forms[words.folded(at)].map { kinds.contains($0.kind) } ?? false
    }
    return clause.range.contains { at in
      switch words[at].folded {
      case "sans":
        Range(at + 1, upTo: min(clause.range.upperBound, at + 5)).contains { isOrder($0, [.drop, .giveUp]) }
      case "ne", "n":
        ["me", "m", "nous", "rien"].contains(words.folded(at + 1)) && isOrder(at + 2, [.record])
          || isOrder(at + 1, [.record]) && words.folded(at + 2) == "rien"
          || words.folded(at + 1).hasPrefix("compt") && words.folded(at + 3) == "sur"
            && ["moi", "nous"].contains(words.folded(at + 4))
      // « pas question d'annuler ma place »
      case "question":
        ["pas", "de"].contains(words.folded(at - 1))
          && Range(at + 1, upTo: min(clause.range.upperBound, at + 4)).contains {
            isOrder($0, [.drop, .giveUp, .record])
          }
      // « pas avant mon feu vert », « sans le feu vert de mon chef »
      case "feu":
        words.folded(at + 1) == "vert"
          && (max(clause.range.lowerBound, at - 3)..<at).contains {
            ["avant", "sans"].contains(words[$0].folded) || Self.awaiting.begin(words[$0].folded)
          }
      default: false
      }
    }
  }
}
