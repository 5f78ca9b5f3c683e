/// Words by which somebody who is told of may come as well, whatever the verb: « fait de même », « me suit », « monte dans ma voiture »,
/// « a besoin d'une place », « en est ». Where one of them stands, nobody is merely mentioned.
enum Joining {
  static func stands(in range: Range<Int>, behind name: NameRun, _ words: Words) -> Bool {
    // « … nous rejoindra l'an prochain »
    if range.contains(where: {
      ["an", "annee", "fois"].contains(words[$0].folded)
        && (words.folded($0 - 1).hasPrefix("prochain") || words.folded($0 + 1).hasPrefix("prochain"))
    }) {
      return false
    }
    return range.contains { at in
      !name.range.contains(at)
        && (together.contains(words[at].folded) || isThere(at, words) || isBesideAuthor(at, words)
          || stems.begin(words[at].folded) || asksDesk(at, words) || isClitic(at, behind: name, words))
    }
  }

  /// « tient à être là »; not « ce jour-là ».
  private static func isThere(_ index: Int, _ words: Words) -> Bool {
    words[index].text.lowercased() == "là" && !words.before(index).contains(.hyphen)
  }

  /// « avec moi », « à nous », « comme moi », « parmi nous ».
  private static func isBesideAuthor(_ index: Int, _ words: Words) -> Bool {
    switch words[index].folded {
    case "moi": ["avec", "a", "comme", "parmi", "que", "et"].contains(words.folded(index - 1))
    case "nous": ["avec", "a", "comme", "parmi"].contains(words.folded(index - 1))
    default: false
    }
  }

  /// « vous demande la même faveur », « vous a écrit ».
  private static func asksDesk(_ index: Int, _ words: Words) -> Bool {
    words[index].folded == "vous"
      && !["je", "j", "nous", "de", "d", "a", "pour"].contains(words.folded(index - 1))
      && (index + 1..<index + 4).contains { asking.begin(words.folded($0)) }
  }

  /// « y va », « en est ».
  private static func isClitic(_ index: Int, behind name: NameRun, _ words: Words) -> Bool {
    ["y", "en"].contains(words[index].folded) && index == name.range.upperBound
  }

  private static let together: WordSet = [
    "meme", "memes", "duo", "trio", "binome", "voiture", "covoiturage", "route", "trajet", "navette", "tour",
    "place", "places", "chaise", "siege", "suit", "imite", "pareillement", "itou", "nombre", "partie", "bord",
  ]
  private static let stems: WordStems = [
    "attendu", "apport", "rejoin", "escort", "emboit", "greff", "ajout", "condui",
  ]
  private static let asking: WordStems = [
    "demand", "pri", "suppli", "ecri", "sollicit", "annonc", "confirm", "rappel", "redemand", "reclam",
  ]
}
