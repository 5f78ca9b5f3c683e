/// A number of people that is more than the one that was read: « cinq, plus deux amis », « 12 du club et 6 du foyer », « dix ou onze »,
/// « une poignée de places », « deux places chacun ».
struct UnclearCount {
  let reading: Reading
  let clauses: [Reading.Clause]
  let actions: [Action]
  private var words: Words { reading.words }

  var objection: Range<Int>? {
    let register = actions.filter { $0.verb == .register }
    guard let first = register.first, register.allSatisfy({ $0.seats == first.seats }) else { return nil }
    for clause in clauses where clause.has(Sense.registering) && !clause.sentence.isSubject {
      if let found = clause.range.first(where: { isOpen($0, clause.range, of: first) }) {
        return found..<found + 1
      }
    }
    return first.seats > 1 ? haveSeats : nil
  }

  private func isOpen(_ at: Int, _ range: Range<Int>, of action: Action) -> Bool {
    let word = words[at].folded, isNamedOnly = action.seats == action.participants.count
    switch word {
    case "paire", "poignee", "lot", "dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "centaine",
      "serie":
      return isNamedOnly && ["de", "d"].contains(words.folded(at + 1))
        && ["places", "personnes", "chaises", "sieges", "inscriptions"].contains(words.folded(at + 2))
    case "chacun", "chacune": return range.contains { number($0) != nil }
    case "autre", "seconde", "deuxieme":
      return isNamedOnly && words.folded(at - 1) == "une" && words.folded(at + 1) == "pour"
        && words.folded(at + 2) != "moi"
        && !reading.names.contains { (at + 2..<at + 6).contains($0.range.lowerBound) }
    case "fois": return number(at - 1) != nil && number(at + 1) != nil
    case "ou": return number(at - 1) != nil && number(at + 1) != nil
    case "plus": return addsMore(at, range, of: action)
    // « inscription pour une personne », and two would come
    case "personne":
      return action.seats > 1 && ["une", "1", "seule"].contains(words.folded(at - 1))
        && words.folded(at - 2) == "pour"
    case "c": return action.seats != action.participants.count && isForKin(at)
    case "et": return addsCounted(at, range, of: action) || addsKin(at, range, of: action)
    case "equipe", "groupe", "famille", "classe":
      return isNamedOnly && words.folded(at + 1) == "de" && number(at + 2) != nil
    default: return false
    }
  }

  /// « c'est pour ma grand-mère que j'accompagne »: in whose place or for whose sake, nobody can tell.
  private func isForKin(_ at: Int) -> Bool {
    words.folded(at + 1) == "est" && words.folded(at + 2) == "pour"
      && ["mon", "ma", "mes", "notre", "nos"].contains(words.folded(at + 3))
      && NameWords.isKinOrOffice(words.folded(at + 4))
      && !reading.names.contains { (at + 4..<at + 8).contains($0.range.lowerBound) }
  }

  /// People, not a day or an hour.
  private func number(_ at: Int) -> Int? {
    guard words.indices.contains(at), !reading.dates.contains(where: { $0.range.contains(at) }),
      ClockTime(words, at: at) == nil,
      let number = words[at].number ?? CalendarWords.numbers[words[at].folded], (2...99).contains(number)
    else { return nil }
    return number
  }

  /// « nous serons cinq, plus deux amis », « plus un bébé »
  private func addsMore(_ at: Int, _ range: Range<Int>, of action: Action) -> Bool {
    guard !words.before(at).isDisjoint(with: [.comma, .open]) || words.folded(at - 1) == "et" else {
      return false
    }
    let isTotal = Range(range.lowerBound, upTo: at).contains { total in
      number(total) == action.seats
        && !Range(total + 1, upTo: at).contains { words.before($0).contains(.colon) }
    }
    return isTotal && range.contains(at + 1)
      && (number(at + 1) != nil
        || ["un", "une", "le", "la", "mon", "ma", "les", "mes"].contains(words.folded(at + 1)))
      && !["tard"].contains(words.folded(at + 1))
  }

  /// « 12 du foyer rural et 6 de l'amicale », « 18 du club et deux accompagnatrices »
  private func addsCounted(_ at: Int, _ range: Range<Int>, of action: Action) -> Bool {
    guard number(at + 1) != nil, range.contains(at + 2), !EventWords.isNoun(words.folded(at + 2)) else {
      return false
    }
    let before = Range(range.lowerBound, upTo: at)
    return before.contains { number($0) == action.seats && words.before($0).isDisjoint(with: .colon) }
      && !before.contains {
        words.before($0).contains(.colon) || ["dont", "soit", "moi"].contains(words[$0].folded)
      }
  }

  /// « mes trois enfants et ma belle-mère »
  private func addsKin(_ at: Int, _ range: Range<Int>, of action: Action) -> Bool {
    guard ["ma", "mon", "leur", "sa", "son"].contains(words.folded(at + 1)),
      (at + 2..<at + 5).contains(where: { NameWords.kin.contains(words.folded($0)) }),
      !reading.names.contains(where: { (at + 2..<at + 7).contains($0.range.lowerBound) })
    else { return false }
    return Range(range.lowerBound, upTo: at).contains { at in
      number(at).map { $0 + action.participants.count == action.seats } ?? false
    }
  }

  /// « …, eux ont déjà leurs places »
  private var haveSeats: Range<Int>? {
    for clause in clauses {
      let found = clause.range.first {
        words[$0].folded == "deja"
          && (($0 - 3)..<$0).contains { ["ont", "a", "sont"].contains(words.folded($0)) }
          && (($0 + 1)..<($0 + 4)).contains {
            ["place", "places", "inscrits", "inscrites"].contains(words.folded($0))
          }
          && (($0 - 5)..<$0).contains { ["eux", "elles", "ils", "qui", "autres"].contains(words.folded($0)) }
      }
      if let found { return found..<found + 1 }
    }
    return nil
  }
}
