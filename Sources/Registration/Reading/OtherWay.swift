/// « je n'ai pas trouvé le bouton pour m'inscrire », « je voulais passer par le formulaire mais il plante »: another way to the desk, which
/// failed. It asks for nothing and takes nothing back; what is asked stands beside it.
struct OtherWay: Sendable {
  let words: Words
  let sentence: Range<Int>
  /// The stretches that tell of it.
  let stretches: [Range<Int>]

  init(words: Words, sentence: Range<Int>) {
    self.words = words
    self.sentence = sentence
    var found: [Range<Int>] = []
    for stretch in Stretches.of(sentence, words) {
      let fails = stretch.contains {
        Self.failing.begin(words[$0].folded) || Negation.isParticle($0, words) || words[$0].folded == "pas"
      }
      let isWay = stretch.contains { Self.isMeans($0, words) } && fails
      let goesOn =
        found.last?.upperBound == stretch.lowerBound
        && stretch.contains { Self.failing.begin(words[$0].folded) }
        && !stretch.contains { ComingWords.isOfComing(words[$0].folded) }
      if isWay || goesOn { found.append(stretch) }
    }
    stretches = found
  }

  func holds(_ index: Int) -> Bool { stretches.contains { $0.contains(index) } }

  /// « …, donc je vous écris », « du coup je passe par le mail »: what was tried there is asked for here, and by whoever writes.
  var asksInstead: Bool {
    let tried = stretches.contains { stretch in
      stretch.contains { at in
        ["inscrire", "inscris", "inscrit", "inscription"].contains(words[at].folded)
          && ["m", "me", "s", "mon", "l", "d", "on"].contains(words.folded(at - 1))
      }
    }
    return tried && Self.writing.contains(words, sentence)
  }

  /// Where people register otherwise, or look for how to.
  private static func isMeans(_ index: Int, _ words: Words) -> Bool {
    let word = words[index].folded
    if word == "ligne" { return words.folded(index - 1) == "en" }
    return means.contains(word)
  }

  private static let means: WordSet = [
    "site", "formulaire", "lien", "bouton", "page", "plateforme", "plate", "portail", "appli", "application",
    "internet",
    "web", "captcha", "qr", "rubrique", "onglet", "serveur", "telephone", "standard", "repondeur",
  ]
  private static let failing: WordStems = [
    "plant", "bug", "bogu", "fonctionn", "march", "bloqu", "erreur", "introuvable", "echou", "echec", "expir",
    "rame",
    "voulais", "voulu", "essay", "tent", "reuss", "arriv", "parven", "impossible", "mort", "casse", "vide",
    "blanche", "tourne", "indisponible",
    "occupe", "refus", "demande",
  ]
  private static let writing = PhraseBook<Bool>([
    true: """
    donc|alors|coup|pourquoi|ainsi ~4 ecris|mail|mel|courriel|message|contacte|adresse
    ecris|ecrit ~1 donc|alors|directement|ici
    par mail|courriel|mel|message
    ce|un ?petit mail|courriel|message|mot
    pouvez|pourriez|pourrez|peux vous|tu ~1 le faire
    merci de|d ~3 le faire
    faites le
    """
  ])
}
