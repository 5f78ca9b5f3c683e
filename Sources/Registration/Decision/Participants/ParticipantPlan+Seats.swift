/// How many seats are told, and whether the author is among those who take them.
extension ParticipantPlan {
  /// Without what is told in a sentence of its own: « …, je travaille avec deux collègues ».
  func ofRequest(_ clause: Reading.Clause) -> [Range<Int>] {
    let words = reading.words, all = Stretches.of(clause.range, words)
    let rest = all.filter { stretch in
      let isAsked = clause.hits.contains {
        Sense.registering.contains($0.meaning) && $0.range.overlaps(stretch)
      }
      return isAsked || !FiniteVerb.stands(in: stretch, words)
        || ["avec", "et"].contains(words[stretch.lowerBound].folded)
        || !stretch.contains { words[$0].folded == "avec" }
    }
    return rest.count == all.count ? [clause.range] : rest
  }

  /// « Père de trois enfants » is no number of places.
  func tellsSeats(_ clause: Reading.Clause) -> Bool {
    if clause.has(Sense.registering.union([.replaces])) || clause.sentence.isSubject { return true }
    if HeadCount.opens(clause.range, reading.words) { return true }
    if clause.range.dropLast(2).contains(where: { ourNumber($0) != nil }), isOneOfThem {
      return true
    }
    if clause.range.count <= 4,
      clause.range.contains(where: { ["est", "sommes"].contains(reading.words[$0].folded) })
    {
      return true
    }
    return clause.range.count <= 8
      && clause.range.contains {
        [
          "total", "tout", "serons", "sera", "place", "places", "venons", "viendrons", "seats",
          "inscriptions",
        ]
        .contains(reading.words[$0].folded)
      }
  }

  /// « Nous sommes trois », « on sera quatre ».
  func ourNumber(_ index: Int) -> Int? {
    let words = reading.words
    guard ["nous", "on"].contains(words[index].folded), words.indices.contains(index + 2),
      ["sommes", "serons", "serions", "sera", "serait"].contains(words.folded(index + 1))
    else { return nil }
    return words[index + 2].number ?? CalendarWords.numbers[words[index + 2].folded]
  }

  /// « Une place pour le 10 juin, s'il vous plaît », signed: a single seat, and nobody else spoken of.
  func asksOneSeat(_ seats: SeatsReader) -> Bool {
    guard seats.total == nil || seats.total == 1, seats.others == nil, seats.announced.isEmpty,
      !intent.includesUs
    else {
      return false
    }
    var asking = clauses.filter { $0.has(Sense.registering) && !$0.sentence.isSubject }
    if asking.isEmpty, standsInSubjectAlone { asking = clauses.filter { $0.has(Sense.registering) } }
    return !asking.isEmpty
      && asking.allSatisfy { clause in
        clause.senses.isSubset(of: [.registerOthers, .registerNominal, .plain, .courtesy, .openCondition])
          && clause.hits.filter { $0.meaning.isRegistering }.allSatisfy { hit in
            [hit.range.lowerBound, hit.range.lowerBound - 1].contains {
              ["une", "un", "1"].contains(reading.words.folded($0))
            }
              && hit.range.contains {
                SeatFrames.seats.contains(reading.words[$0].folded)
                  || reading.words[$0].folded == "inscription"
              }
          }
          && !clause.range.contains { index in
            NameWords.isKinOrOffice(reading.words[index].folded)
              || ["elle", "lui", "il", "son", "sa", "leur", "autre", "autres", "plus", "qui", "on", "quelqu"]
                .contains(
                  reading.words[index].folded)
              || reading.words[index].folded == "pour" && reading.words.indices.contains(index + 1)
                && reading.words[index + 1].isCapitalised
          }
      }
  }

  /// « Veuillez inscrire : », and below one form that is filled: whoever it names.
  func fillsForm(_ seats: SeatsReader) -> Bool {
    (reading.form.fullName != nil || reading.form.familyName != nil) && seats.total ?? 1 == 1
      && seats.others == nil && seats.announced.isEmpty && !intent.includesUs
      && clauses.contains(where: asksForForm)
      && !clauses.contains { clause in
        clause.has(Sense.registering)
          && clause.range.contains { NameWords.isKinOrOffice(reading.words[$0].folded) }
      }
  }

  /// « inscrire à la réunion : », « inscrire : », of nobody who is told there.
  private func asksForForm(_ clause: Reading.Clause) -> Bool {
    clause.hits.contains { hit in
      let end = hit.range.upperBound
      return hit.meaning == .registerOthers
        && hit.range.contains { PredicateWords.isRecord(reading.words[$0].folded) }
        && (end >= clause.range.upperBound || ["a", "au", "aux", "pour"].contains(reading.words[end].folded))
    }
  }

  /// « Je prends trois places pour le 10 juin », signed by one person: theirs, and of those who come along.
  func asksSeatsForSelf(_ seats: SeatsReader) -> Bool {
    guard let total = seats.total, (2...6).contains(total), !namesFollow else { return false }
    let asking = clauses.filter { $0.has(Sense.registering) && !$0.sentence.isSubject }
    return !asking.isEmpty
      && asking.allSatisfy { clause in
        clause.senses.isSubset(of: [.registerOthers, .registerNominal, .plain, .courtesy, .openCondition])
          && !clause.range.contains { isSomebodyElse($0) || isForSeveral($0, clause) || isOffice($0) }
      }
      && reading.organisations.isEmpty && !reading.tail.range.contains(where: isOffice)
      && !clauses.contains { clause in
        clause.range.contains { NameWords.isKinOrOffice(reading.words[$0].folded) || isSomebodyElse($0) }
      }
  }

  /// « quatre places, la mienne comprise ».
  private var countsOwnSeat: Bool {
    clauses.contains { clause in
      clause.has(Sense.registering)
        && clause.range.contains { ["mienne", "mien"].contains(reading.words[$0].folded) }
    }
  }

  /// « le club », « secrétaire de mairie »: who writes may do so for others.
  private func isOffice(_ index: Int) -> Bool {
    let word = reading.words[index].folded
    return NameWords.offices.contains(word) || OrganisationNouns.opens(word) || word == "secretariat"
  }

  /// « Bloquez-nous trois chaises, les noms suivront », « … pour des élèves, dont je vous donnerai les noms ».
  var reservesForOthers: Bool {
    namesFollow && !mentionsSelf && !isOneOfThem && !countsOwnSeat
      && (!intent.includesSelf
        || clauses.contains { clause in
          clause.has(Sense.registering) && clause.range.contains { isForSeveral($0, clause) }
        })
  }

  private func isSomebodyElse(_ index: Int) -> Bool {
    let word = reading.words[index].folded
    return Self.thirds.contains(word) || NameWords.isCompany(word)
      || ["autre", "autres", "plus", "on", "quelqu", "ils", "celle", "celui"].contains(word)
  }

  /// « pour des parents », « pour nos adhérents »; not « pour les deux journées ».
  private func isForSeveral(_ index: Int, _ clause: Reading.Clause) -> Bool {
    let words = reading.words
    guard ["pour", "de", "d", "aux"].contains(words[index].folded) else { return false }
    let behind = Range(index + 1, upTo: min(index + 5, clause.range.upperBound))
    if let next = behind.first, words[next].isCapitalised, words[index].folded == "pour" { return true }
    guard
      ["aux"].contains(words[index].folded)
        || ["des", "les", "nos", "mes", "vos"].contains(words.folded(index + 1))
        || CalendarWords.numbers[words.folded(index + 1)] ?? 0 > 1
    else { return false }
    return !behind.contains { at in
      EventWords.isNoun(words[at].folded)
        || (reading.dates.map(\.range) + reading.events.map(\.range)).contains { $0.contains(at) }
    }
  }
}
