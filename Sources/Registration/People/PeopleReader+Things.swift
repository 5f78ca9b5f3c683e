extension PeopleReader {
  /// « mon épouse Geneviève »: the family name is the author's.
  func isSpouse(_ run: NameRun) -> Bool {
    run.range.lowerBound > 0 && sender != nil
      && ["epouse", "femme", "mari", "epoux"].contains(words[run.range.lowerBound - 1].folded)
      && (!["son", "sa", "leur"].contains(words.folded(run.range.lowerBound - 2))
        || isOfSender(run.range.lowerBound - 3))
  }

  /// « Awa Diallo et son époux Paul », which Awa Diallo writes: the name that stands before « et » is the author's.
  private func isOfSender(_ link: Int) -> Bool {
    ["et", "avec", "and"].contains(words.folded(link))
      && reading.names.contains { other in
        other.isFull && other.range.upperBound == link
          && (sender.map { PersonName.agree(other.words, $0.words) } ?? false)
      }
  }

  /// « Rose Petit ne pouvant plus les conduire : »: why others do not come, where these are named.
  func isReason(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    guard let own = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) })
    else {
      return false
    }
    return Range(run.range.upperBound, upTo: min(run.range.upperBound + 3, own.upperBound)).contains {
      ["ayant", "etant", "pouvant"].contains(words[$0].folded)
    } && !clause.hits.contains { Sense.cancelling.contains($0.meaning) && $0.range.overlaps(own) }
  }

  /// « Jean Petit, empêché, délègue Mme Rose Morel »: who sends somebody does not come.
  func sends(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    let end = run.range.upperBound
    if takesUp(run, clause) { return false }
    return clause.hits.contains { hit in
      hit.meaning == .registerOthers && hit.range.lowerBound >= end && !hit.range.isEmpty
        && ["delegu", "mandat", "design", "depech", "envoi", "envoy", "charg", "nomme"].contains {
          words[hit.range.lowerBound].folded.hasPrefix($0)
        }
        && !Range(end, upTo: hit.range.lowerBound).contains {
          ["je", "j", "nous", "on", "moi"].contains(words[$0].folded)
        }
    }
  }

  /// « ne comptez plus sur Awa Diallo ».
  private func isCountedOn(_ run: NameRun) -> Bool {
    let first = run.range.lowerBound
    return words.folded(first - 1) == "sur" && ["plus", "pas"].contains(words.folded(first - 2))
  }

  /// « à Vierzon », « près de … »: somewhere, not somebody.
  func isPlace(_ run: NameRun) -> Bool {
    guard !run.isTitled, run.range.lowerBound > 0, !isCountedOn(run), !isGivenSeat(run) else { return false }
    return ["a", "en", "au", "aux", "vers", "depuis", "chez", "sur", "in", "at", "from"].contains(
      words[run.range.lowerBound - 1].folded)
      && words.before(run.range.lowerBound).isSubset(of: .space)
  }

  /// « réservez une place à Rose Petit ».
  private func isGivenSeat(_ run: NameRun) -> Bool {
    let to = run.range.lowerBound - 1
    return run.isFull && words.folded(to) == "a"
      && ["place", "places", "chaise", "siege"].contains(words.folded(to - 1))
  }

  /// « les Amis du Cher », « (canton de Baugy) », a town after an organisation: no person's name has an article.
  func isThing(_ run: NameRun) -> Bool {
    guard !run.isTitled, run.range.lowerBound > 0 else { return false }
    if NameSlot.hasArticle(run, words) || isBracketed(run) { return true }
    let first = run.range.lowerBound
    // « ma jument Belle Étoile », « mon chien Rex »
    if Self.things.contains(words[first - 1].folded), words.before(first).isSubset(of: .space),
      Self.owners.contains(words.folded(first - 2))
    {
      return true
    }
    // « the Saint-Amand Reading Group »
    if words.before(first).contains(.hyphen) { return true }
    let opening = (max(0, first - 4)..<first).last {
      !words.before($0).isDisjoint(with: [.open, .close])
    }
    // « A et B, de Berges Forêt »
    if ["de", "d", "du", "des"].contains(words[first - 1].folded), words.before(first - 1).contains(.comma) {
      return true
    }
    // « trésorier de Berges Forêt »
    if ["de", "d", "du"].contains(words[first - 1].folded),
      NameWords.offices.contains(words.folded(first - 2)),
      !words.folded(first - 2).hasPrefix("personne")
    {
      return true
    }
    if ["de", "d"].contains(words[first - 1].folded), let opening, words.before(opening).contains(.open) {
      return true
    }
    if words[first - 1].folded == "with",
      !reading.clauses.contains(where: { $0.range.contains(first) && $0.has(Sense.registering) })
    {
      return true
    }
    if words.before(first).contains(.open),
      reading.names.contains(where: { $0.range.upperBound == first && $0.isFull }), run.range.count > 2
    {
      return true
    }
    return words.before(first).contains(.open)
      && reading.organisations.contains { $0.range.upperBound == first }
  }

  /// « Rose Petit (Racines Berry) »: what brackets hold beside a name tells of that person.
  func isBracketed(_ run: NameRun) -> Bool {
    words.before(run.range.lowerBound).contains(.open)
      && words.after(run.range.upperBound - 1).contains(.close)
      && reading.names.contains { $0.isFull && $0.range.upperBound == run.range.lowerBound }
  }

  private static let things: WordSet = [
    "chien", "chienne", "chat", "chatte", "cheval", "jument", "poney", "ane", "anesse", "voilier", "bateau",
    "peniche", "camion",
    "camionnette", "velo", "voiture",
  ]
  private static let owners: WordSet = ["mon", "ma", "son", "sa", "notre", "leur", "un", "une", "le", "la"]

  /// A lone capitalised word counts where it stands like a person: titled, or the subject of a clause.
  func isSignificant(_ run: NameRun, _ clause: Reading.Clause) -> Bool {
    if run.isTitled { return true }
    guard run.range.lowerBound > clause.range.lowerBound, !clause.sentence.isSubject,
      !words[run.range.lowerBound].isAllCapitals
    else { return false }
    guard let stretch = Stretches.of(clause.range, words).first(where: { $0.contains(run.range.lowerBound) }),
      clause.hits.contains(where: {
        Sense.asking.contains($0.meaning) && ($0.range.overlaps(stretch) || $0.range.isEmpty)
      })
    else { return false }
    let before = words[run.range.lowerBound - 1].folded
    if before == "appelle", words.folded(run.range.lowerBound - 2) == "s" { return true }
    if clause.hits.contains(where: {
      $0.meaning == .registerOthers && $0.range.upperBound == run.range.lowerBound
    }) {
      // « Pérou Solidarité » is no person; « Paul Ngo » is one.
      let next = words.folded(run.range.upperBound)
      return !NameWords.organisations.contains(next) || next == "ngo"
    }
    return ["et", "que", "qu", "avec", "mais", "ni", "collegue", "ou", "car", "and", "pour", "comme"]
      .contains(before) && clause.has(Sense.requesting)
  }
}
