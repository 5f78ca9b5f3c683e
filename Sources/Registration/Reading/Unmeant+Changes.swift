extension Unmeant {
  /// It gives nothing up.
  func isNoLeaving(_ hit: Hit) -> Bool {
    if isUnableToElse(hit) || isOfBreak(hit) || isOfRest(hit) || isNothingToCancel(hit) || isNotGivenUp(hit)
      || isOnlyRestricted(hit)
    {
      return true
    }
    if hit.meaning == .absentThird, ["je", "j"].contains(before(hit)) { return true }
    switch hit.meaning {
    case .cancelSelf:
      return isObstacleGone(hit) || isForfeitOfAnother(hit) || isWaiting(hit) || isSeen(hit) || isOpinion(hit)
    case .cancelBare where ["place", "chaise"].contains(last(hit)):
      return ["de", "du", "d", "des"].contains(next(hit))
    case .cancelBare: return isOfEvent(hit) || isOfSomethingElse(hit)
    default: return false
    }
  }

  /// « mon empêchement a disparu », « mon contretemps est levé ».
  private func isObstacleGone(_ hit: Hit) -> Bool {
    last(hit).hasPrefix("empechement")
      && (hit.range.upperBound..<hit.range.upperBound + 4).contains {
        sentence.contains($0)
          && ["disparu", "leve", "annule", "tombe", "regle", "resolu", "plus", "reporte"].contains(
            words[$0].folded)
      }
  }

  /// « Awa Diallo déclare forfait pour … » is of her; « Forfait pour demain », alone, of who writes.
  private func isForfeitOfAnother(_ hit: Hit) -> Bool {
    first(hit) == "forfait" && hit.range.lowerBound > sentence.lowerBound
      && words.before(hit.range.lowerBound).isSubset(of: [.space, .line])
  }

  /// « nous ne pouvons pas fermer », « elle ne pourra pas apporter le dossier »: of something else than coming.
  private func isUnableToElse(_ hit: Hit) -> Bool {
    guard [.cancelSelf, .cancelUs, .absentThird].contains(hit.meaning), ["pas", "plus"].contains(last(hit)),
      hit.range.contains(where: { Self.able.begin(words[$0].folded) })
    else { return false }
    var at = hit.range.upperBound
    while [
      "vous", "y", "l", "le", "la", "les", "en", "lui", "leur", "tous", "toutes", "malheureusement", "non",
      "plus",
    ]
    .contains(words.folded(at)) { at += 1 }
    let verb = words.folded(at)
    return sentence.contains(at) && Self.isInfinitive(verb) && !Self.attendance.contains(verb)
  }

  /// « je ne serai pas des vôtres pour le verre de l'amitié »: what is around the event, not the event.
  private func isOfBreak(_ hit: Hit) -> Bool {
    Sense.cancelling.contains(hit.meaning)
      && (hit.range.upperBound - 1..<hit.range.upperBound + 5).contains { at in
        sentence.contains(at) && Self.breaks.contains(words[at].folded)
          && ["le", "la", "l", "au", "du", "votre"].contains(words.folded(at - 1)) && !isMeeting(at)
      }
  }

  /// « le café des langues », « le café philo », « le café du 12 »: people meet there.
  private func isMeeting(_ at: Int) -> Bool {
    guard words[at].folded == "cafe", sentence.contains(at + 1) else { return false }
    let next = words[at + 1].folded, gap = words.before(at + 1)
    if gap == [.hyphen] || ["des", "debat"].contains(next) { return true }
    return gap == [.space]
      && (next == "du" && words[at + 2].kind == .number
        || next.utf8.count > 4 && !EventWords.isFunction(next) && !Self.serving.contains(next))
  }

  private static let serving: WordSet = [
    "accueil", "offert", "gourmand", "convivial", "ensuite", "avant", "apres", "pendant", "ensemble", "servi",
    "partage", "prevu",
  ]

  /// « le reste n'est pas pour nous ».
  private func isOfRest(_ hit: Hit) -> Bool {
    Sense.cancelling.contains(hit.meaning)
      && Range(sentence.lowerBound, upTo: hit.range.lowerBound).contains {
        ["reste", "surplus"].contains(words[$0].folded) && ["le", "du"].contains(words.folded($0 - 1))
      }
  }

  /// « je n'ai jamais demandé à annuler », « on m'a dit que je pouvais annuler », « je ne serai pas remplacée ».
  private func isNotGivenUp(_ hit: Hit) -> Bool {
    guard Sense.cancelling.contains(hit.meaning) else { return false }
    // « je ne peux pas imaginer manquer la réunion »: an article, no « là ».
    if last(hit) == "la", !words[hit.range.upperBound - 1].text.contains("à"),
      sentence.contains(hit.range.upperBound),
      words.before(hit.range.upperBound).isSubset(of: [.space, .line]),
      !hit.range.contains(where: { Self.attendance.contains(words[$0].folded) })
    {
      return true
    }
    let before = max(sentence.lowerBound, hit.range.lowerBound - 7)..<hit.range.lowerBound
    if !hit.range.contains(where: { Negation.isParticle($0, words) }),
      PredicateWords.forms[first(hit)]?.kind == .drop || first(hit) == "a"
    {
      let isDenied =
        before.contains { Negation.isParticle($0, words) }
        && before.contains { ["pas", "jamais"].contains(words[$0].folded) }
      if isDenied
        || before.suffix(3).contains(where: { ["pouvais", "pouvait", "pouvions"].contains(words[$0].folded) })
      {
        return true
      }
    }
    return ["pas", "plus"].contains(last(hit)) && hit.range.contains { words[$0].folded.hasPrefix("ser") }
      && next(hit).hasPrefix("remplac")
  }

  /// « je ne pourrai assister qu'au second jour »: comes, though not to all.
  private func isOnlyRestricted(_ hit: Hit) -> Bool {
    guard [.cancelSelf, .cancelUs, .absentThird].contains(hit.meaning),
      let particle = (max(sentence.lowerBound, hit.range.lowerBound - 3)..<hit.range.upperBound).first(
        where: {
          Negation.isParticle($0, words)
        }),
      let only = Range(hit.range.upperBound - 1, upTo: min(sentence.upperBound, hit.range.upperBound + 4))
        .first(
          where: {
            ["que", "qu"].contains(words[$0].folded)
          })
    else { return false }
    return !(particle..<only).contains {
      ["pas", "plus", "jamais", "ni", "point"].contains(words[$0].folded)
    }
      && words.before(only).isSubset(of: .space)
  }

  /// « donc rien à annuler », « pas besoin d'annuler ».
  private func isNothingToCancel(_ hit: Hit) -> Bool {
    guard [.cancelBare, .cancelOthers].contains(hit.meaning) else { return false }
    let before = max(sentence.lowerBound, hit.range.lowerBound - 3)..<hit.range.upperBound
    return before.contains { ["rien", "besoin", "inutile"].contains(words[$0].folded) }
  }

  private static let breaks: WordSet = [
    "verre", "cocktail", "repas", "dejeuner", "diner", "buffet", "pot", "apero", "aperitif", "collation",
    "cafe",
  ]

  private static let able: WordStems = ["pouv", "pourr", "peu"]

  static func isInfinitive(_ word: String) -> Bool {
    word.utf8.count > 3 && ["er", "ir", "re"].contains(where: word.hasSuffix) && !endings.contains(word)
  }

  private static let endings: WordSet = [
    "notre", "votre", "autre", "entre", "contre", "outre", "libre", "hier", "encore", "titre", "octobre",
    "septembre",
    "novembre", "decembre", "fevrier", "janvier", "janvier", "premier", "dernier", "cher", "derriere",
    "lettre",
  ]

  /// To come, by whatever verb.
  static let attendance: WordSet = [
    "venir", "revenir", "participer", "assister", "etre", "suivre", "rejoindre", "rendre", "liberer",
    "honorer", "aller",
    "prendre", "faire", "profiter", "beneficier", "deplacer", "degager", "maintenir", "tenir", "joindre",
    "connecter",
    "arriver", "partir", "sortir", "quitter", "absenter", "organiser", "arranger", "accompagner", "avoir",
    "rester",
    "representer", "repondre", "presenter", "passer", "monter", "descendre", "conduire", "voyager", "marcher",
    "trouver",
  ]

  /// « ne m'attendez pas pour commencer » comes late.
  private func isWaiting(_ hit: Hit) -> Bool {
    hit.range.contains { words[$0].folded == "attendez" } && ["pour", "avant"].contains(next(hit))
  }

  /// « vous ne me verrez pas me plaindre » is no absence.
  private func isSeen(_ hit: Hit) -> Bool {
    let end = hit.range.upperBound
    return hit.range.contains { words[$0].folded == "verrez" } && sentence.contains(end)
      && words.before(end).isSubset(of: [.space, .line]) && !Self.days.contains(next(hit))
      && !CalendarWords.isName(next(hit))
  }

  private static let days: WordSet = ["le", "a", "au", "aux", "ce", "cette", "cet", "la", "demain", "ici"]

  /// « la formation n'est plus pour moi une priorité ».
  private func isOpinion(_ hit: Hit) -> Bool {
    last(hit) == "moi" && first(hit) == "n" && sentence.contains(hit.range.upperBound)
      && words.before(hit.range.upperBound).isSubset(of: [.space, .line])
  }

  /// « l'annulation de la réunion », “please cancel the meeting”: the event's own.
  private func isOfEvent(_ hit: Hit) -> Bool {
    if last(hit) == "cancel", ["the", "this", "that", "your"].contains(next(hit)) { return true }
    return last(hit) == "annulation" && ["l", "cette", "votre", "une"].contains(before(hit))
      && (hit.range.upperBound..<hit.range.upperBound + 4).contains {
        EventWords.isNoun(words.folded($0))
      }
  }

  /// « mon fournisseur vient d'annuler », « annuler notre train »: neither the author's nor the desk's to give up.
  private func isOfSomethingElse(_ hit: Hit) -> Bool {
    guard last(hit) == "annuler" else { return false }
    let before = max(sentence.lowerBound, hit.range.lowerBound - 3)..<hit.range.lowerBound
    if before.contains(where: { ["vient", "viennent", "venait"].contains(words[$0].folded) }) { return true }
    return ["mon", "ma", "mes", "notre", "nos", "son", "sa", "leur"].contains(next(hit))
      && Self.journeys.contains(words.folded(hit.range.upperBound + 1))
  }

  private static let journeys: WordSet = [
    "train", "vol", "billet", "billets", "voyage", "sejour", "hotel", "chambre", "commande", "livraison",
    "cours", "conge", "conges", "consultation", "consultations", "taxi", "avion",
  ]

  /// « il est reporté », « le rendez-vous a été déplacé »: what became of something else.
  private func isPassive(_ hit: Hit) -> Bool {
    words[hit.range.lowerBound].text.hasSuffix("é")
      && ["est", "ete", "etait", "sera"].contains(before(hit))
  }

  /// « … est déplacé : inscrivez-moi à … »: the order behind the mark has its own object.
  private func isOverMark(_ hit: Hit) -> Bool {
    hit.range.dropFirst().contains { words.before($0).contains(.colon) }
      && hit.range.dropFirst().contains { PredicateWords.forms[words[$0].folded]?.person == .you }
  }

  /// It changes nothing.
  func isNoChange(_ hit: Hit) -> Bool {
    switch hit.meaning {
    case .replaces:
      // « faire leur dossier à leur place »
      if last(hit) == "place" {
        return ["sa", "leur"].contains(words.folded(hit.range.upperBound - 2)) && !tellsComing
          || Duties.areTold(in: sentence.lowerBound..<hit.range.upperBound, words)
          || before(hit).hasPrefix("renonc")
            && !["profit", "faveur"].contains(words.folded(hit.range.upperBound + 1))
      }
      return hit.range.contains { NoSuccessor.isTold(at: $0, words, in: sentence) }
    case .moves:
      if isPassive(hit) || isOverMark(hit) { return true }
      // « ne me changez pas de date », « sans changer de date »
      if Negation.denies(hit.range.lowerBound, words, sentence)
        || ["pas", "sans", "jamais"].contains(before(hit))
      {
        return true
      }
      // « me faire remplacer par X »
      if first(hit).hasPrefix("remplac"), last(hit) == "par", sentence.contains(hit.range.upperBound),
        words[hit.range.upperBound].isCapitalised
      {
        return true
      }
      guard first(hit).hasPrefix("pass") else { return false }
      // « je passe par ce mail »
      if last(hit) == "par" { return true }
      guard first(hit) == "passer" else { return false }
      // « j'ai vu passer votre annonce », « passer la journée avec vous »
      let second = hit.range.lowerBound + 1
      return ["vu", "vus", "vue", "voir", "vois", "voyons", "fait", "faire", "laisse"].contains(before(hit))
        || ["la", "une", "cette"].contains(words.folded(second))
          && EventWords.loose.contains(words.folded(second + 1))
    default: return false
    }
  }
}
