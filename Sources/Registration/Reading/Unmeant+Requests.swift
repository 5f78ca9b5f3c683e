extension Unmeant {
  /// It asks for no seat.
  func isNoRequest(_ hit: Hit) -> Bool {
    guard hit.meaning.isRegistering else { return false }
    if isPurpose(hit) || isJustDone(hit) { return true }
    // « ce samedi-là » is a day, « je serai là » a presence.
    if last(hit) == "la", words.before(hit.range.upperBound - 1).contains(.hyphen) { return true }
    switch hit.meaning {
    case .registerSelf: return isOfAnother(hit) || isIdiom(hit) || isAnywhere(hit)
    case .registerOthers:
      // « notez que X arrivera en retard »
      return last(hit).hasPrefix("not") && ["que", "qu"].contains(next(hit))
    default: return false
    }
  }

  /// « je viendrai présenter mon livre » is no seat.
  private func isPurpose(_ hit: Hit) -> Bool {
    Self.purposes.contains(next(hit)) && PredicateWords.forms[last(hit)]?.kind == .attend
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

  /// What one comes for beside sitting in it.
  private static let purposes: WordSet = [
    "presenter", "chercher", "distribuer", "filmer", "photographier", "vendre", "animer", "installer",
    "deposer", "recuperer", "livrer", "aider", "intervenir", "chanter", "jouer", "tenir", "demander",
    "proposer",
  ]
}
