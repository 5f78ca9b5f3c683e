extension ParticipantPlan {
  func cancel(_ sender: Person?, _ people: PeopleReader.Result, _ contacts: Contacts) -> Result {
    guard people.attending.isEmpty else { return .staff(.notUnderstood) }
    if isReduction || people.absent.contains(where: { $0.words.count < 2 }) { return .staff(.notUnderstood) }
    if !people.absent.isEmpty, !intent.isRegistered, isExcused { return .staff(.noMatchingRegistration) }
    var group = people.absent
    let namesOthers = !group.isEmpty
    let cancelsSelf =
      intent.cancelsSelf || people.listsSender && intent.cancelsOthers
      || intent.cancelsUs && (mentionsSelfInCancel || !namesOthers) || joinsAbsent(people)
      || namesOthers && addsAuthor
      || !namesOthers && intent.cancelsBare && !intent.cancelsOthers
    if cancelsSelf {
      guard let sender else { return .ask(.who) }
      if !group.contains(where: { $0.isSame(as: sender) }) { group.append(sender) }
      if intent.cancelsUs, !namesOthers, let other = cosigner(of: sender) { group.append(other) }
    }
    guard !group.isEmpty else { return .ask(.who) }
    if group.count == 1, cancelsSelf, let joint = jointSeats {
      return .people(
        register: nil, cancel: Group(participants: contacts.complete(group, sender: sender), seats: joint))
    }
    if group.count < 2, UnnamedLeaving(words: reading.words, names: reading.names).isTold(in: clauses) {
      return .ask(.who)
    }
    let seats = SeatsReader(reading.words, clauses: clauses.filter { $0.has(Sense.cancelling) }.map(\.range))
    if let total = seats.total, !isOfBefore(total), total != group.count, !isPartOf(total),
      !tells(group.count)
    {
      return .ask(.who)
    }
    if intent.cancelsUs, group.count < 2, !givesBackOwnSeat { return .ask(.who) }
    guard
      let given = namesOthers
        ? group.count : HeldSeats(reading: reading, clauses: clauses).given(with: group.count)
    else { return .staff(.notUnderstood) }
    return .people(
      register: nil, cancel: Group(participants: contacts.complete(group, sender: sender), seats: given))
  }

  /// « Mon mari et moi devions venir … annulez nos deux places »: those of the author and of somebody who has no name here.
  private var jointSeats: Int? {
    let words = reading.words
    let isCouple = clauses.contains { clause in
      clause.has([.wasRegistered])
        && clause.range.contains { NameWords.kin.contains(words[$0].folded) && isBesideAuthor($0) }
        && !reading.names.contains { $0.isFull && clause.range.contains($0.range.lowerBound) }
    }
    let isGivenUp = clauses.contains { clause in
      clause.has(Sense.cancelling)
        && clause.range.contains { at in
          words[at].folded == "nos" && ["deux", "2"].contains(words.folded(at + 1))
            && ["places", "inscriptions", "reservations", "sieges"].contains(words.folded(at + 2))
        }
    }
    return isCouple && isGivenUp ? 2 : nil
  }

  /// « Nous ne pourrons pas venir, merci d'annuler mon inscription »: there was one seat.
  private var givesBackOwnSeat: Bool {
    clauses.contains { clause in
      clause.has([.cancelSelf, .cancelBare, .cancelOthers])
        && clause.range.contains { at in
          ["mon inscription", "ma place", "ma reservation", "ma participation"].contains(
            reading.words.folded(at) + " " + reading.words.folded(at + 1))
        }
    }
      && !clauses.contains { clause in
        clause.range.contains {
          ["mari", "femme", "epouse", "epoux", "conjoint", "conjointe"].contains(reading.words[$0].folded)
        }
      }
  }

  /// « Veuillez supprimer les personnes suivantes : », with a name a line.
  func isCancelledList(_ people: PeopleReader.Result) -> Bool {
    let isListed =
      people.absent.isEmpty && people.listed > 0 && people.listed == people.attending.count
    return isListed
      && clauses.contains {
        $0.has(Sense.cancelling)
          && ($0.sentence.end.contains(.colon) || people.listed == 1 && takesUpOne($0))
      }
  }

  /// « Merci de le retirer », « enlevez-la ».
  private func takesUpOne(_ clause: Reading.Clause) -> Bool {
    clause.hits.contains { hit in
      let at = hit.range.lowerBound
      return hit.meaning == .cancelOthers
        && (["le", "la", "l"].contains(reading.words.folded(at - 1))
          || ["le", "la"].contains(reading.words.folded(at + 1))
            && reading.words.before(at + 1).contains(.hyphen))
    }
  }

  /// « M. X ne pourra assister … et vous prie de l'excuser »: an invitation is declined, or who comes instead is still to be told.
  var isExcused: Bool {
    clauses.contains { clause in
      clause.range.contains { index in
        let word = reading.words[index].folded
        return word.hasPrefix("excus") || word.hasPrefix("remplacant")
      }
    }
  }

  /// « Suite à mon message (3 places) »: the number of what was asked then.
  private func isOfBefore(_ total: Int) -> Bool {
    clauses.contains { clause in
      clause.hits.contains { hit in
        hit.meaning == .wasRegistered
          && hit.range.contains {
            reading.words[$0].number == total || CalendarWords.numbers[reading.words[$0].folded] == total
          }
      }
    }
  }

  /// « sur les trois personnes que nous avions inscrites »: whom it is said of are some of them.
  func isPartOf(_ total: Int) -> Bool {
    clauses.contains { clause in
      clause.range.contains { index in
        (CalendarWords.numbers[reading.words[index].folded] ?? reading.words[index].number) == total
          && (reading.words.folded(index - 1) == "sur"
            || ["les", "nos", "des"].contains(reading.words.folded(index - 1))
              && ["sur", "parmi", "de"].contains(reading.words.folded(index - 2)))
      }
    }
  }

  /// « deux ne pourront pas venir ».
  func tells(_ count: Int) -> Bool {
    clauses.contains { clause in
      clause.has([.absentThird])
        && clause.range.contains { CalendarWords.numbers[reading.words[$0].folded] == count }
    }
  }

  /// « rayer de la liste ma voisine X et moi-même »: the author stands beside who is given up.
  private func joinsAbsent(_ people: PeopleReader.Result) -> Bool {
    clauses.contains { clause in
      clause.has([.cancelOthers, .cancelUs, .cancelBare, .absentThird])
        && !clause.range.contains {
          reading.words[$0].folded == "moi" && ["je", "j"].contains(reading.words.folded($0 + 1))
        }
        && reading.names.contains { run in
          clause.range.contains(run.range.lowerBound)
            && NameSlot(words: reading.words, clause: clause).joinsAuthor(run)
            && people.absent.contains { PersonName.agree($0.words, run.words) }
        }
    }
  }

  /// « désinscrivez X de la réunion, et moi avec », « … ainsi que moi-même »: far behind the name.
  private var addsAuthor: Bool {
    let words = reading.words
    return clauses.contains { clause in
      clause.has([.cancelOthers, .cancelUs, .absentThird])
        && !clause.has(Sense.registering.union([.keeps, .wasRegistered]))
        && clause.range.dropFirst().contains { index in
          guard words[index].folded == "moi" || words[index].folded.hasPrefix("mien") else { return false }
          let link = ["de", "la", "le"].contains(words.folded(index - 1)) ? index - 2 : index - 1
          let isJoined =
            ["et", "and"].contains(words.folded(link))
            || words.folded(link) == "que" && words.folded(link - 1) == "ainsi"
          let end =
            ["meme", "avec", "aussi", "egalement"].contains(words.folded(index + 1)) ? index + 2 : index + 1
          return isJoined
            && (end >= clause.range.upperBound || !words.before(end).isSubset(of: .space)
              || ["a", "au", "pour", "de", "du"].contains(words.folded(end)))
        }
    }
  }

  var mentionsSelfInCancel: Bool {
    clauses.contains { clause in
      clause.has(Sense.cancelling)
        && clause.range.contains { ["moi", "mienne", "mien"].contains(reading.words[$0].folded) }
    }
  }

  /// « nous ne serons plus que deux »: fewer, and who is left is told, not who goes.
  var isReduction: Bool {
    clauses.contains { clause in
      clause.has(Sense.cancelling)
        && clause.range.contains { index in
          ["plus", "pas"].contains(reading.words[index].folded)
            && (reading.words.folded(index + 1) == "que" || reading.words.folded(index + 1) == "qu")
        }
    }
  }
}
