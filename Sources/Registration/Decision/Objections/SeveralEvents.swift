/// What would be done for several events, held against what each sentence says of whom and of what: where anything beside the list of them
/// restricts it, points back or counts, somebody is asked.
struct SeveralEvents {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  let choice: EventChoice
  private var words: Words { reading.words }

  init(reading: Reading, clauses: [Reading.Clause], actions: [Action], choice: EventChoice) {
    self.reading = reading
    self.clauses = clauses.filter { !$0.sentence.isSubject }
    self.actions = actions
    self.choice = choice
  }

  var isMistaken: Bool {
    if cancelsUntold || addsByNoun || leavesOutTold || severalCome && sharesOut { return true }
    let register = actions.filter { $0.verb == .register }
    guard Set(register.map(\.event)).count > 1 else { return false }
    return countsApart || severalCome && (restrictsBeside || pointsBack)
  }

  // MARK: Cancelling

  /// Both would be given up, and no sentence that gives up tells both: « je suis inscrite à … et à … ; j'annule la seconde ».
  private var cancelsUntold: Bool {
    let cancelled = Set(actions.filter { $0.verb == .cancel }.map(\.event))
    guard cancelled.count > 1 else { return false }
    let people = Set(actions.filter { $0.verb == .cancel }.flatMap(\.participants).compactMap(\.name))
    let giving = clauses.filter { $0.has(Sense.cancelling) }
    if giving.contains(where: { !Ordinal.all(in: $0.range, words).isEmpty || tellsAnothers($0) }) {
      return true
    }
    return !giving.contains { clause in
      let days = reading.dates.count { clause.range.contains($0.range.lowerBound) && choice.isInFigures($0) }
      let isWhole =
        cancelled.isSubset(of: events(in: clause.range)) || days >= cancelled.count
        || clause.range.contains(where: isAll)
      return isWhole && (people.count < 2 || people.allSatisfy { isNamed($0, clause) })
    }
  }

  /// « … et la mienne », « … et celle d'Omar Sy ».
  private func tellsAnothers(_ clause: Reading.Clause) -> Bool {
    clause.range.contains { at in
      ["mienne", "sienne", "leur"].contains(words[at].folded)
        || ["celle", "celui"].contains(words[at].folded) && ["de", "d"].contains(words.folded(at + 1))
    }
  }

  private func isNamed(_ name: String, _ clause: Reading.Clause) -> Bool {
    let words = Tokeniser.words(of: name).words.map(\.folded)
    return reading.names.contains {
      clause.range.contains($0.range.lowerBound) && PersonName.agree($0.words, words)
    }
      || PersonName.agree(words, reading.author.nameWords)
  }

  /// « aux deux », « toutes mes inscriptions », « tout ».
  private func isAll(_ at: Int) -> Bool {
    ["tout", "tous", "toutes"].contains(words[at].folded)
      || ["deux", "trois", "quatre"].contains(words[at].folded)
        && ["les", "aux", "des", "ces", "mes"].contains(words.folded(at - 1))
  }

  /// « Mon inscription à la réunion et à la formation : merci de supprimer la date d'avril »: what is there is not asked for again.
  private var addsByNoun: Bool {
    guard actions.contains(where: { $0.verb == .cancel }),
      Set(actions.map(\.event)).count > 1 || actions.contains(where: { $0.verb == .register }),
      actions.contains(where: { $0.verb == .register }),
      clauses.contains(where: { $0.has([.registerNominal]) || isKeeping($0) })
    else { return false }
    return !clauses.contains {
      $0.has(Sense.registering.subtracting([.registerNominal]).union([.replaces, .moves])) && !isKeeping($0)
    }
  }

  /// « … et de garder Omar Sy »
  private func isKeeping(_ clause: Reading.Clause) -> Bool {
    clause.range.contains {
      ["garder", "gardez", "garde", "conserver", "conservez", "maintenir", "maintenez"].contains(
        words[$0].folded)
        && !["une", "un", "la", "ma", "moi", "nous", "deux", "trois"].contains(words.folded($0 + 1))
    }
  }

  // MARK: Registering

  /// « Rose le 16 mars et le 10 juin, Omar le 10 juin »: each is asked for what stands behind their name, up to the next.
  private var leavesOutTold: Bool {
    clauses.contains { clause in
      guard clause.has(Sense.registering), !clause.has(Sense.cancelling),
        !clause.range.contains(where: {
          ["mais", "finalement", "plutot", "ou"].contains(words[$0].folded)
            || words[$0].folded.hasPrefix("hesit")
        })
      else { return false }
      guard events(in: clause.range).subtracting(refused(in: clause)).filter(isOpen).count > 1 else {
        return false
      }
      return spans(of: clause).contains { span in
        !events(in: span.events).subtracting(refused(in: clause)).allSatisfy { event in
          !isOpen(event) || actions.contains { isDone($0, span.people, event) }
        }
      }
    }
  }

  private func isDone(_ action: Action, _ people: [[String]], _ event: EventID) -> Bool {
    action.event == event
      && people.allSatisfy { name in
        action.participants.contains {
          PersonName.agree(name, $0.nameWords)
        }
      }
  }

  /// People in a row, and the stretch behind them up to who is named next; « je » where the clause begins with it.
  private func spans(of clause: Reading.Clause) -> [(people: [[String]], events: Range<Int>)] {
    let runs = reading.names.filter { $0.isFull && clause.range.contains($0.range.lowerBound) }
    let author = SenderReader(reading: reading).person?.words
    let first = runs.first?.range.lowerBound ?? clause.range.upperBound
    var spans: [(people: [[String]], events: Range<Int>)] = []
    if clause.has([.registerSelf]), let author,
      !events(in: clause.range.lowerBound..<first).isEmpty, !clause.has([.attendsThird])
    {
      spans.append(([author], clause.range.lowerBound..<first))
    }
    guard spans.isEmpty, events(in: clause.range.lowerBound..<first).isEmpty else { return spans }
    for (place, run) in runs.enumerated() {
      let end = place + 1 < runs.count ? runs[place + 1].range.lowerBound : clause.range.upperBound
      // « Rose Petit à la formation et moi à la réunion »
      let own = Range(run.range.upperBound, upTo: end).first {
        ["moi", "mon", "je", "j", "mienne"].contains(words[$0].folded)
      }
      let behind = Range(run.range.upperBound, upTo: own ?? end)
      if let last = spans.last, events(in: last.events).isEmpty {
        spans[spans.count - 1] = (last.people + [run.words], behind)
      } else {
        spans.append(([run.words], behind))
      }
    }
    return spans
  }

  private func events(in range: Range<Int>) -> Set<EventID> {
    let dated = reading.dates.filter { date in
      guard case .day = date.when else { return false }
      return range.contains(date.range.lowerBound) && choice.isInFigures(date)
    }.map(choice.matching)
    let titled = reading.events.filter { $0.isStrong && range.contains($0.range.lowerBound) }.map(\.events)
    return Set(
      (dated + titled).filter { $0.count == 1 }.flatMap { $0.map { choice.index.entries[$0].event.id } })
  }

  private func refused(in clause: Reading.Clause) -> Set<EventID> {
    clause.refused.reduce(into: []) { $0.formUnion(events(in: $1)) }
  }

  private func isOpen(_ event: EventID) -> Bool {
    choice.index.entries.contains {
      $0.event.id == event && EventStatus($0.event, at: choice.now, in: choice.zone) == .open
    }
  }

  /// « deux places à la réunion et une à la formation », and as many seats as names.
  private var countsApart: Bool {
    let register = actions.filter { $0.verb == .register }
    guard register.allSatisfy({ $0.seats == $0.participants.count }), let first = register.first,
      register.allSatisfy({ $0.seats == first.seats })
    else { return false }
    return clauses.contains { clause in
      clause.range.contains { at in
        guard let number = words[at].number ?? CalendarWords.numbers[words[at].folded], number > 1,
          !reading.dates.contains(where: { $0.range.contains(at) }), number != first.seats
        else { return false }
        let next = words.folded(at + 1)
        return ["place", "places", "personne", "personnes", "pers", "inscrits", "participants"].contains(next)
          || words.folded(at - 1) == "a" && words[at].kind == .word && clause.has(Sense.registering)
            && (["et", "pour", "a", "au"].contains(next) || at + 1 == clause.range.upperBound)
      }
    }
  }

  /// More than one comes.
  private var severalCome: Bool {
    Set(actions.flatMap(\.participants).compactMap(\.name)).count > 1
  }

  /// « Rose Petit à la réunion et Omar Sarr à l'autre », « lui le 16, elle le 17 », « respectivement », « un chacun ».
  private var sharesOut: Bool {
    let register = actions.filter { $0.verb == .register }
    let people = register.map { Set($0.participants.compactMap(\.name)) }
    guard people.allSatisfy({ $0 == people[0] }) else { return false }
    return clauses.contains { clause in
      clause.has(Sense.registering)
        && clause.range.contains { at in
          switch words[at].folded {
          case "respectivement": events(in: clause.range).count > 1
          case "chacun", "chacune": events(in: clause.range).count > 1
          case "autre":
            words.folded(at - 1) == "l" && ["a", "pour"].contains(words.folded(at - 2))
              && !NameWords.isKinOrOffice(words.folded(at + 1))
          case "suivant", "suivante": ["au", "la"].contains(words.folded(at - 1))
          case "lui", "elle":
            ["a", "le", "juste", "seulement", "uniquement", "ne"].contains(words.folded(at + 1))
              && words.folded(at - 1) != "avec"
          case "premier": words.folded(at - 1) == "le" && ["a", "au"].contains(words.folded(at + 1))
          default: false
          }
        }
    }
  }

  /// Everybody would come to everything, and one of them, or of the events, is told again with something that restricts it.
  private var restrictsBeside: Bool {
    let register = actions.filter { $0.verb == .register }
    let people = Set(register.flatMap(\.participants).compactMap(\.name))
    guard register.allSatisfy({ Set($0.participants.compactMap(\.name)) == people }) else { return false }
    return clauses.contains { clause in
      let named = reading.names.contains { run in
        clause.range.contains(run.range.lowerBound)
          && people.contains {
            PersonName.agree(run.words, Tokeniser.words(of: $0).words.map(\.folded))
              || run.words.count == 1 && Folding.fold($0).hasPrefix(run.words[0])
          }
      }
      let restricts = clause.range.contains { at in
        Self.restricting.contains(words[at].folded) && !["les", "aux"].contains(words.folded(at - 1))
          || isNegated(at)
      }
      let told = events(in: clause.range).count
      let isOfOne = told == 1 || !Ordinal.all(in: clause.range, words).isEmpty || isPointing(clause)
      return named && (restricts || isOfOne && register.count > 1 && told < register.count)
        || restricts && isOfOne
    }
  }

  private func isNegated(_ at: Int) -> Bool {
    Negation.isParticle(at, words)
      && (at + 1..<at + 6).contains { ["que", "qu", "pas", "aucune"].contains(words.folded($0)) }
  }

  private static let restricting: WordSet = [
    "seul", "seule", "seulement", "uniquement", "sans", "sauf", "deja", "excepte", "hormis",
  ]

  /// « (soirée) », « : visite », « (1) »: beside a name in a line without a verb.
  private func isPointing(_ clause: Reading.Clause) -> Bool {
    !FiniteVerb.stands(in: clause.range, words)
      && clause.range.dropFirst().contains { at in
        !words.before(at).isDisjoint(with: [.open, .colon, .dash])
          && (EventWords.isNoun(words[at].folded) || words[at].kind == .number
            || reading.events.contains { $0.range.contains(at) }
            || choice.index.topic(words[at].folded) != nil)
      }
  }

  /// « Rose aussi », « elle viendra avec Omar », « et Omar à l'autre »: who or what is meant stands elsewhere.
  private var pointsBack: Bool {
    clauses.contains { clause in
      guard !clause.senses.isSubset(of: [.courtesy]) || clause.senses.isEmpty else { return false }
      let isTold =
        clause.has(Sense.registering)
        || reading.names.contains { $0.isFull && clause.range.contains($0.range.lowerBound) }
      return isTold
        && clause.range.contains { at in
          switch words[at].folded {
          case "egalement", "pareillement":
            reading.names.contains { clause.range.contains($0.range.lowerBound) }
              && events(in: clause.range).count != 1
          case "aussi":
            reading.names.contains { clause.range.contains($0.range.lowerBound) }
              && events(in: clause.range).isEmpty
              && !words.before(at + 1).isDisjoint(with: Marks.endsSentence.union([.comma]))
          case "elle", "il", "elles", "ils":
            isSubject(at) || words.folded(at + 1) == "et" || words.folded(at - 1) == "avec"
          case "lui", "eux":
            ["avec", "et"].contains(words.folded(at - 1)) || words.folded(at + 1) == "a"
              || words.folded(at + 1) == "seul"
          case "autre", "suivant", "suivante":
            ["l", "au", "la"].contains(words.folded(at - 1)) && !NameWords.isKinOrOffice(words.folded(at + 1))
          case "meme":
            ["la", "le"].contains(words.folded(at - 1))
              && ["reunion", "formation", "rencontre", "seance", "session", "atelier", "chose"].contains(
                words.folded(at + 1))
          case "nous": words.folded(at - 1) == "a"
          default: false
          }
        }
    }
  }

  /// « elle viendra … »
  private func isSubject(_ at: Int) -> Bool {
    (at + 1..<at + 4).contains {
      [.attend, .be, .record].contains(PredicateWords.forms[words.folded($0)]?.kind)
        || ComingWords.isOfComing(words.folded($0))
    }
  }
}
