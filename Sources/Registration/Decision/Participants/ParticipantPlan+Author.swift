/// Whether the author is among those who come.
extension ParticipantPlan {
  /// « ce n'est pas pour moi mais pour mon père, X ».
  var isForSomebodyElse: Bool {
    clauses.contains { clause in
      clause.has([.registerOthers])
        && NamedSeats.notAuthor.hits(in: reading.words, clause.range).contains { hit in
          reading.names.contains {
            $0.range.lowerBound >= hit.range.upperBound && clause.range.contains($0.range.lowerBound)
          }
        }
    }
  }

  /// « l'amicale souhaite envoyer deux personnes, comptez-nous »: « nous » are they, and who writes need not be one of them.
  var sendsCounted: Bool {
    let words = reading.words
    return intent.includesUs && !intent.includesSelf && !mentionsSelf && !isOneOfThem
      && clauses.contains { clause in
        clause.has(Sense.registering)
          && clause.range.contains { at in
            ComingWords.isSending(words[at].folded)
              && HeadCount.number(Range(at + 1, upTo: clause.range.upperBound), words) != nil
          }
      }
  }

  /// « Je m'appelle Awa Diallo. Je veux inscrire pour … »: a learner's request, of nobody else.
  var introducesSelf: Bool {
    clauses.contains { clause in
      Self.presenting.hits(in: reading.words, clause.range).contains { hit in
        reading.names.contains { $0.isFull && $0.range.lowerBound == hit.range.upperBound }
      }
    }
      && !clauses.contains { clause in
        clause.has([.registerOthers, .attendsThird])
          && clause.range.contains { at in
            let word = reading.words[at].folded
            return NameWords.isKinOrOffice(word) || Self.thirds.contains(word)
              || ["l", "le", "les"].contains(word) && PredicateWords.isRecord(reading.words.folded(at + 1))
          }
      }
  }

  static let thirds: WordSet = [
    "elle", "lui", "il", "eux", "elles", "ils", "son", "sa", "leur", "leurs", "qui", "tous", "toutes",
    "chacun",
    "ceux", "celles", "nous", "nos", "notre", "monde",
  ]

  /// « deux places au nom de Diallo », who writes.
  func isInOwnName(_ sender: Person?) -> Bool {
    guard let sender else { return false }
    return reading.names.contains { run in
      let first = run.range.lowerBound
      return ["de", "d"].contains(reading.words.folded(first - 1)) && reading.words.folded(first - 2) == "nom"
        && ["au", "a"].contains(reading.words.folded(first - 3)) && PersonName.agree(run.words, sender.words)
        && clauses.contains { $0.range.contains(first) }
    }
  }

  static let presenting = PhraseBook<Bool>([
    true: """
    je m appelle
    je suis
    my name is
    i am
    moi c est
    """
  ])

  /// « Moi c'est Rose », from « Rose »: who has but one name may say so.
  func isGivenNameAlone(_ sender: Person) -> Bool {
    let name = Tokeniser.words(of: sender.name).words.map(\.folded)
    guard name.count == 1, reading.author.nameWords == name || reading.author.nameWords.isEmpty else {
      return false
    }
    return !reading.clauses.contains { Self.singleName.contains(reading.words, $0.range) }
  }

  private static let singleName = PhraseBook<Bool>([
    true: """
    m appelle
    me nomme
    mon nom est
    un|le seul nom
    qu un ?seul nom|mot
    nom unique
    pas ~2 nom de famille
    un|seul mot ~3 nom
    nom ~3 un seul mot
    mononyme
    ni prenom
    only one name
    single name
    """
  ])

  /// « je voudrais inscrire à la réunion, mon nom est … »: of nobody else.
  var givesOwnName: Bool {
    clauses.contains { clause in
      clause.range.dropLast().contains { index in
        reading.words[index].folded == "nom" && reading.words.folded(index - 1) == "mon"
          && reading.names.contains { (index + 1...index + 2).contains($0.range.lowerBound) }
      }
    }
  }

  /// « Rose Petit et moi-même animons … . Nous souhaitons participer ».
  var joinsNamed: Bool {
    clauses.contains { clause in
      clause.senses.isSubset(of: [.plain, .courtesy]) && !clause.sentence.isQuestion
        && reading.names.contains { run in
          run.isFull && clause.range.contains(run.range.lowerBound)
            && NameSlot(words: reading.words, clause: clause).joinsAuthor(run)
        }
    }
  }

  /// « avec ma copine Rose Petit on voudrait venir »: « on » are the two of them.
  var isWithNamed: Bool {
    clauses.contains { clause in
      guard clause.has([.registerUs]),
        let us = clause.range.first(where: { ["on", "nous"].contains(reading.words[$0].folded) })
      else { return false }
      let company = clause.range.first { ["avec", "with"].contains(reading.words[$0].folded) }
      return company.map { $0 < us && us - $0 < 8 } ?? false
        && reading.names.contains { run in
          run.isFull && run.range.upperBound <= us && run.range.lowerBound > company ?? us
        }
    }
  }

  /// « Rose Petit, Omar Sarr et votre serviteur »: who writes is the last of them.
  var countsServant: Bool {
    clauses.contains { clause in
      clause.has(Sense.registering) && !clause.has(Sense.cancelling)
        && clause.range.dropFirst().contains {
          ["serviteur", "servante"].contains(reading.words[$0].folded)
            && reading.words.folded($0 - 1) == "votre"
        }
    }
  }

  /// « huit places …, je suis du nombre », « quatre personnes … ; moi, c'est certain »: the author is one of those counted.
  var isOneOfThem: Bool {
    clauses.contains {
      Self.among.contains(reading.words, $0.range) || addsAuthor($0) || isAuthorApart($0)
        || opensWithAuthor($0)
    }
  }

  /// « trois places : moi-même, mon mari et ma fille ».
  private func opensWithAuthor(_ clause: Reading.Clause) -> Bool {
    clause.has(Sense.registering) && !clause.has(Sense.cancelling)
      && clause.range.dropFirst().contains {
        reading.words[$0].folded == "moi" && reading.words.before($0).contains(.colon)
      }
  }

  /// « …, et bien sûr moi », « plus moi qui les accompagne », « avec votre serviteur comme guide », below those who are named.
  private func isAuthorApart(_ clause: Reading.Clause) -> Bool {
    let words = reading.words
    guard !clause.has(Sense.cancelling),
      let me = clause.range.first(where: { !Self.beforeMe.contains(words[$0].folded) }),
      me > clause.range.lowerBound, ["moi", "serviteur", "servante"].contains(words[me].folded),
      !words.before(me).contains(.hyphen)
    else { return false }
    let next = words.folded(me + 1) == "meme" ? me + 2 : me + 1
    guard next < clause.range.upperBound, words.before(next).isSubset(of: .space) else {
      return !FiniteVerb.stands(in: Range(next, upTo: clause.range.upperBound), words)
    }
    return words.folded(next) == "qui"
      ? Self.withThem.begin(words.folded(next + 1)) || Self.withThem.begin(words.folded(next + 2))
      : ["comme", "pour", "aussi", "egalement", "compris", "comprise"].contains(words.folded(next))
  }

  private static let beforeMe: WordSet = [
    "et", "plus", "bien", "sur", "evidemment", "naturellement", "entendu", "enfin", "puis", "ainsi", "que",
    "avec", "sans",
    "oublier", "aussi", "votre",
  ]
  private static let withThem: WordStems = [
    "accompagn", "encadr", "vien", "serai", "suis", "chaperonn", "guid",
  ]

  /// « sept habitants et moi-même ».
  private func addsAuthor(_ clause: Reading.Clause) -> Bool {
    clause.range.dropFirst().contains { index in
      reading.words[index].folded == "moi" && reading.words.folded(index - 1) == "et"
        && (clause.range.lowerBound..<index).contains {
          CalendarWords.numbers[reading.words[$0].folded] != nil || reading.words[$0].number != nil
        }
    }
  }

  private static let among = PhraseBook<Bool>([
    true: """
    dont moi
    y compris moi
    moi compris|comprise|incluse|inclus
    je suis|serai du nombre|lot|groupe|voyage
    je suis|serai ~1 de la partie
    j en suis|serai
    je fais|ferai partie ~2 groupe|delegation|equipe|voyage|lot|deplacement|convoi|sortie
    je fais|ferai le|la deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme
    je complete|completerai le|la|l groupe|liste|equipe|trio|quatuor|tablee|delegation
    moi c est ~1 sur|certain|acquis|oui
    moi je viens|viendrai|serai
    sous|a|au le mien
    sous mon nom
    les|des autres noms
    nom|noms|identite des|de|d autres
    """
  ])

  /// « j'amène Rose Petit »: who brings somebody comes.
  var bringsSomebody: Bool {
    clauses.contains { clause in
      clause.range.contains {
        ["amene", "amenerai", "emmene", "emmenerai"].contains(reading.words[$0].folded)
          && reading.words.folded($0 - 1) == "j"
      }
    }
  }

  /// « mon mari m'accompagnera »: the author comes too.
  var isAccompanied: Bool {
    clauses.contains { clause in
      clause.has([.attendsThird])
        && clause.range.contains {
          reading.words[$0].folded.hasPrefix("accompagn") && reading.words.folded($0 - 1) == "m"
        }
    }
  }

  /// A table whose rows gave no names.
  func hasUnreadTable(_ people: PeopleReader.Result) -> Bool {
    let rows = clauses.filter { clause in
      clause.range.dropFirst().contains { reading.words.before($0).contains(.cell) }
    }
    return rows.count > max(1, people.listed + 1) && reading.form.words.isEmpty
  }

  /// « moi-même et deux collègues ».
  func isCounted(_ people: PeopleReader.Result) -> Bool {
    mentionsSelf && !intent.excludesSelf && intent.includesOthers && hasSelfBesideRequest
  }

  var hasSelfBesideRequest: Bool {
    clauses.contains { clause in
      clause.has([.registerOthers, .attendsThird])
        && clause.range.contains { index in
          reading.words[index].folded == "moi"
            && (reading.words.folded(index + 1) == "meme" || ["et"].contains(reading.words.folded(index - 1))
              || reading.words.folded(index + 1) == "et"
              || reading.words.folded(index - 1) == "pour"
                && ["second", "seconde", "autre", "deuxieme", "premier", "premiere", "une"].contains(
                  reading.words.folded(index - 2)))
        }
    }
  }

  /// « moi », « moi-même » in a clause that registers.
  var mentionsSelf: Bool {
    clauses.contains { clause in
      clause.has(Sense.registering)
        && clause.range.contains {
          ["moi", "myself"].contains(reading.words[$0].folded)
            && !["m", "envoyer", "suis"].contains(reading.words.folded($0 - 1))
        }
    }
  }
}
