extension Unmeant {
  /// It asks for no seat.
  func isNoRequest(_ hit: Hit) -> Bool {
    guard hit.meaning.isRegistering else { return false }
    if isPurpose(hit) || isJustDone(hit) || isQuoted(hit) || isOfMailing(hit) || isOfGoods(hit)
      || isUnreal(hit) || isDropped(hit) || isParking(hit) || isHabit(hit) || isDeferred(hit) || isAway(hit)
    {
      return true
    }
    // « ce samedi-là » is a day, « je serai là » a presence.
    if last(hit) == "la", words.before(hit.range.upperBound - 1).contains(.hyphen) { return true }
    if isArticleOfNoun(hit) || isArticleAfar(hit) { return true }
    switch hit.meaning {
    case .registerNominal: return isOfPapers(hit)
    case .registerSelf
    where last(hit) == "nom" || ["invitation", "proposition", "offre"].contains(last(hit)):
      return isOfOtherThing(hit)
    // « vous pouvez compter sur moi pour parler de … »
    case .registerSelf where last(hit) == "moi" && next(hit) == "pour" && first(hit) == "vous": return true
    case .registerSelf
    where last(hit).hasPrefix("accompagn") && sentence.contains { words[$0].folded == "jusqu" }:
      return true
    case .registerSelf:
      return isLeft(hit) || isOfAnother(hit) || isIdiom(hit) || isAnywhere(hit) || isOccupied(hit)
        || isAfflicted(hit)
    case .registerUs
    where first(hit) == "on" && ["ou", "comment", "quand", "si", "qu", "que"].contains(before(hit)):
      return true
    case .registerUs: return isOccupied(hit) || isCompared(hit) || next(hit).hasPrefix("represent")
    // « ce sera la deuxième »
    case .attendsThird where first(hit).hasPrefix("ser") && ["ce", "ca", "cela"].contains(before(hit)):
      return !hit.range.contains { ComingWords.isOfComing(words[$0].folded) && $0 > hit.range.lowerBound }
    case .attendsThird: return last(hit).hasPrefix("suiv") && namesFollow(hit) || isAtService(hit)
    case .registerOthers:
      // « notez que X arrivera en retard »
      // « je réserve pour moi » is of nobody else.
      // « enregistrer ma demande d'inscription »
      if first(hit).hasPrefix("demande"), before(hit) == "ma" { return true }
      // « parmi les participants à la réunion »
      if first(hit).hasPrefix("participant"), ["parmi", "liste", "nombre"].contains(before(hit, 2)) {
        return true
      }
      return last(hit).hasPrefix("not") && ["que", "qu"].contains(next(hit))
        || last(hit) == "pour" && next(hit) == "moi" && words.folded(hit.range.upperBound + 1) != "et"
    default: return false
    }
  }

  /// « annulez nos deux places, la mienne et celle d'Alain »: what the desk is to drop is not asked for.
  private func isDropped(_ hit: Hit) -> Bool {
    guard hit.range.allSatisfy({ PredicateWords.forms[words[$0].folded] == nil }),
      let verb = Range(sentence.lowerBound, upTo: hit.range.lowerBound).last(where: {
        PredicateWords.forms[words[$0].folded] != nil
      }),
      PredicateWords.forms[words[verb].folded]?.kind == .drop, words[verb].folded != "sortir"
    else { return false }
    // « l'inscription de X et la mienne »: one more of what is dropped.
    let end =
      last(hit).hasPrefix("mien") && before(hit) == "et" ? hit.range.lowerBound - 1 : hit.range.lowerBound
    return !(verb..<end).contains { ["et", "mais", "puis", "pas"].contains(words[$0].folded) }
  }

  /// « une place à prendre : la mienne, je la laisse ».
  private func isLeft(_ hit: Hit) -> Bool {
    last(hit) == "mienne"
      && sentence.contains {
        ["laisse", "libre", "prendre", "rends", "donne", "cede", "offre"].contains(words[$0].folded)
      }
  }

  /// « nous serons moins nombreux », « on sera plus que prévu »: of what was told before.
  private func isCompared(_ hit: Hit) -> Bool {
    ["moins", "plus"].contains(next(hit))
      && ["nombreux", "nombreuses", "que", "de"].contains(words.folded(hit.range.upperBound + 1))
  }

  /// « sera disponible le 10 juin pour répondre à vos questions ».
  private func isAtService(_ hit: Hit) -> Bool {
    hit.range.contains { words[$0].folded.hasPrefix("disponible") }
      && Range(hit.range.upperBound, upTo: sentence.upperBound).contains {
        ["pour", "afin", "si"].contains(words[$0].folded)
      }
  }

  /// « les noms suivront ».
  private func namesFollow(_ hit: Hit) -> Bool {
    (hit.range.lowerBound - 4..<hit.range.lowerBound).contains {
      sentence.contains($0)
        && ["nom", "noms", "liste", "identites", "coordonnees", "details", "prenoms"].contains(
          words[$0].folded)
    }
  }

  /// « je viendrai présenter mon livre » is no seat.
  private func isPurpose(_ hit: Hit) -> Bool {
    let end = hit.range.upperBound
    // « je viendrai la rechercher »
    let verb = Self.objects.contains(last(hit)) ? words.folded(end - 2) : last(hit)
    return PredicateWords.forms[verb]?.kind == .attend
      && (Self.isPurpose(end, words) || Self.isFetching(end, words))
  }

  /// « nous serons trois à nous promener »: in a number, and there for something else.
  private func isOccupied(_ hit: Hit) -> Bool {
    let start = hit.range.upperBound
    guard last(hit).hasPrefix("ser") || last(hit) == "sommes" else { return false }
    // « nous serons chez notre fils »
    if words.folded(start) == "chez" { return true }
    guard
      let to = (start..<start + 7).first(where: { sentence.contains($0) && words[$0].folded == "a" })
    else { return false }
    let verb = ["nous", "me", "m", "se"].contains(words.folded(to + 1)) ? to + 2 : to + 1
    return Self.isInfinitive(words.folded(verb)) && !Self.attendance.contains(words.folded(verb))
  }

  /// « Inscrivez-moi », m'a dit le président: words between quotation marks are somebody's, and a verb of saying follows.
  private func isQuoted(_ hit: Hit) -> Bool {
    guard
      let open = (sentence.lowerBound...hit.range.lowerBound).last(where: {
        words.before($0).contains(.quote)
      }),
      let close = Range(hit.range.upperBound, upTo: sentence.upperBound).first(where: {
        words.before($0).contains(.quote)
      })
    else { return false }
    let isOpening = (sentence.lowerBound..<open).count { words.before($0).contains(.quote) }.isMultiple(of: 2)
    return isOpening
      && Range(close, upTo: min(close + 5, sentence.upperBound)).contains {
        Self.saying.begin(words[$0].folded)
      }
  }

  /// « réservez-moi le buffet »: something else than a seat is to be kept.
  private func isOfGoods(_ hit: Hit) -> Bool {
    guard ["moi", "nous"].contains(last(hit)),
      hit.range.contains(where: { Self.keeping.begin(words[$0].folded) }),
      ["le", "la", "les", "l", "un", "une", "des", "du"].contains(next(hit))
    else { return false }
    let object = Range(hit.range.upperBound + 1, upTo: min(hit.range.upperBound + 4, sentence.upperBound))
    return !object.isEmpty
      && !object.contains { at in
        let word = words[at].folded
        return Self.seats.contains(word) || EventWords.isNoun(word) || CalendarWords.isName(word)
          || words[at].kind == .number
      }
  }

  /// « me noter les horaires », « me garder un exemplaire »: the desk's verb has another thing for its object.
  func isOfThing(_ hit: Hit) -> Bool {
    guard hit.meaning == .registerSelf || hit.meaning == .registerUs, !hit.range.isEmpty,
      let entry = PredicateWords.forms[last(hit)], entry.kind == .record,
      [.infinitive, .you].contains(entry.person),
      !last(hit).contains("inscri"), ["me", "m", "nous"].contains(words.folded(hit.range.upperBound - 2)),
      ["le", "la", "les", "l", "un", "une", "des", "du", "votre", "vos"].contains(next(hit)),
      sentence.contains(hit.range.upperBound + 1)
    else { return false }
    let object = Range(hit.range.upperBound + 1, upTo: min(hit.range.upperBound + 4, sentence.upperBound))
    return !object.contains { at in
      let word = words[at].folded
      return Self.seats.contains(word) || EventWords.isNoun(word) || CalendarWords.isName(word) || word == "·"
        || words[at].kind == .number || ["liste", "nombre"].contains(word)
    }
  }

  /// « une place de parking ».
  private func isParking(_ hit: Hit) -> Bool {
    hit.range.contains { SeatFrames.seats.contains(words[$0].folded) || words[$0].folded == "places" }
      && (hit.range.lowerBound..<hit.range.upperBound + 3).contains {
        sentence.contains($0) && ["parking", "stationnement", "garage", "camping"].contains(words[$0].folded)
      }
  }

  /// « je participe à vos réunions depuis dix ans »: what is done over the years asks for nothing.
  func isHabit(_ hit: Hit) -> Bool {
    guard
      let since = (hit.range.upperBound..<hit.range.upperBound + 9).first(where: {
        sentence.contains($0) && words[$0].folded == "depuis"
      })
    else { return false }
    return ["viens", "vient", "participe", "assiste", "a", "au", "aux", "suis"].contains(last(hit))
      && (since + 1..<since + 4).contains {
        ["ans", "an", "annees", "toujours", "longtemps", "debut", "mois"].contains(words.folded($0))
      }
  }

  private static let keeping: WordStems = ["reserv", "gard", "reten", "bloqu", "prevoy", "prevoi"]
  private static let seats: WordSet = [
    "place", "places", "chaise", "chaises", "siege", "sieges", "fauteuil", "fauteuils", "strapontin", "coin",
    "bout",
    "inscription", "inscriptions", "tabouret", "banc",
  ]

  private static let saying: WordStems = [
    "dit", "disai", "lanc", "repond", "demand", "ecri", "cri", "repet", "s'exclam", "exclam", "fait",
  ]

  /// « mettez-moi sur la liste de diffusion »: a list, not a seat.
  private func isOfMailing(_ hit: Hit) -> Bool {
    (hit.range.lowerBound..<hit.range.upperBound + 6).contains {
      sentence.contains($0) && PredicateReader.mailings.contains(words[$0].folded)
    }
  }

  /// « j'aurais préféré le 11 »: what would have been.
  private func isUnreal(_ hit: Hit) -> Bool {
    (hit.range.lowerBound - 2..<hit.range.upperBound).contains {
      sentence.contains($0) && ["aurais", "aurait", "aurions", "auraient"].contains(words[$0].folded)
    } && hit.range.contains { words[$0].folded.hasPrefix("prefere") }
  }

  /// « on vient de m'élire » tells what has just happened.
  private func isJustDone(_ hit: Hit) -> Bool {
    let after = hit.range.upperBound + 1
    return ["viens", "vient", "venons", "viennent"].contains(last(hit)) && ["de", "d"].contains(next(hit))
      && !(words.indices.contains(after) && words[after].isCapitalised)
  }

  /// « elle sera présente le 23 » is of her.
  private func isOfAnother(_ hit: Hit) -> Bool {
    first(hit).hasPrefix("present") && ["sera", "seront", "est", "sont", "serons"].contains(before(hit))
  }

  /// « je prends la plume », « je prends la liberté de … »
  private func isIdiom(_ hit: Hit) -> Bool {
    last(hit) == "la"
      && ["plume", "liberte", "peine", "parole", "route", "suite", "mesure", "releve"].contains(next(hit))
  }

  /// « j'en suis malade », « j'en suis sûre »: what somebody is, not that they come.
  private func isAfflicted(_ hit: Hit) -> Bool {
    guard last(hit) == "suis", first(hit) == "j" else { return false }
    let end = hit.range.upperBound
    guard sentence.contains(end), words.before(end).isSubset(of: [.space, .line]) else { return false }
    return ![
      "pour", "a", "au", "aux", "le", "la", "les", "l", "et", "aussi", "egalement", "toujours", "avec",
      "volontiers",
    ]
    .contains(words[end].folded) && !CalendarWords.isName(words[end].folded)
  }

  /// « comptez sur moi aux archives »: only a name of a place may be the event's.
  private func isAnywhere(_ hit: Hit) -> Bool {
    let end = hit.range.upperBound
    return last(hit) == "aux" && !(words.indices.contains(end) && words[end].isCapitalised)
  }

  /// « Rose Petit fera le déplacement à Paris »: to a town where nothing is held.
  static func isElsewhere(_ hit: Hit, _ words: Words, _ index: EventIndex) -> Bool {
    guard !hit.range.isEmpty, words[hit.range.upperBound - 1].folded == "deplacement" else { return false }
    let next = hit.range.upperBound
    guard ["a", "au", "aux", "vers", "jusqu", "en"].contains(words.folded(next)) else { return false }
    let town = words.folded(next + 1) == "a" ? next + 2 : next + 1
    return words.indices.contains(town) && words[town].isCapitalised
      && index.held(at: words[town].folded) == nil
  }

  /// « ce sera la forêt »: an article before what the event is called, no « là ».
  static func isArticle(_ hit: Hit, _ words: Words, before events: [Int]) -> Bool {
    guard [.attendsThird, .registerSelf].contains(hit.meaning), let last = hit.range.last else {
      return false
    }
    return words[last].folded == "la" && !words[last].text.contains("à")
      && hit.range.contains { words[$0].folded.hasPrefix("ser") } && events.contains(last + 1)
  }

  private static let objects: WordSet = ["la", "le", "les", "l", "me", "m", "nous", "te", "vous"]

  /// « la récupérer », « les déposer ».
  private static func isFetching(_ index: Int, _ words: Words) -> Bool {
    let verb = objects.contains(words.folded(index)) ? index + 1 : index
    return fetching.contains(words.folded(verb)) && objects.contains(words.folded(verb - 1))
      && words.before(verb).isSubset(of: [.space, .line, .apostrophe])
  }

  private static let fetching: WordSet = [
    "chercher", "rechercher", "recuperer", "reprendre", "deposer", "ramener", "raccompagner", "amener",
    "emmener",
    "attendre",
  ]

  /// Such a verb stands there, and opens no title between quotation marks.
  static func isPurpose(_ index: Int, _ words: Words) -> Bool {
    isFetching(index, words)
      || purposes.contains(words.folded(index)) && words.before(index).isSubset(of: [.space, .line])
  }

  /// What one comes for beside sitting in it.
  static let purposes: WordSet = [
    "presenter", "chercher", "distribuer", "filmer", "photographier", "vendre", "animer", "installer",
    "deposer", "recuperer", "livrer", "aider", "intervenir", "chanter", "jouer", "tenir", "demander",
    "proposer",
  ]
}
