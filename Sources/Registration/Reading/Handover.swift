/// A seat that passes from somebody to somebody else: « je cède ma place à Awa Diallo », « Awa Diallo ira à la place de Jean Petit ».
struct Handover: Sendable, Equatable {
  enum Party: Sendable, Equatable {
    case author
    case named(NameRun)
    /// Told by a pronoun, or not at all: « sa place », « à la place ».
    case other
  }

  var leaving: Party
  var coming: [Party]
  /// The words that tell it.
  var range: Range<Int>
}

/// Finds who hands a seat to whom, sentence by sentence.
struct HandoverReader: Sendable {
  let words: Words
  /// Full names alone: half a name is nobody to hand a seat to.
  let names: [NameRun]
  let author: Author

  init(words: Words, names: [NameRun], author: Author) {
    self.words = words
    self.names = names.filter(\.isFull)
    self.author = author
  }

  func handover(in sentence: Range<Int>) -> Handover? {
    guard !isOpen(sentence) else { return nil }
    for index in sentence where !isOfElse(index, sentence) {
      if let found = replacedByAuthor(index) ?? replacedByNamed(index) ?? seat(index, sentence) ?? instead(
        index, sentence)
        ?? exchange(index, sentence) ?? given(index, sentence) ?? takenUp(index, sentence)
      {
        return found
      }
    }
    return nil
  }

  /// « c'est moi qui la remplacerai », « je le remplace ».
  private func replacedByAuthor(_ index: Int) -> Handover? {
    guard Self.replaces.contains(words[index].folded),
      ["le", "la", "l", "les"].contains(words.folded(index - 1)),
      isAuthor(index - 2) || words.folded(index - 2) == "qui" && isAuthor(index - 3)
    else { return nil }
    return pair(leaving: .other, coming: [.author], index - 1..<index + 1)
  }

  /// « pourriez-vous la remplacer par X ? », « c'est X qui la remplace »
  private func replacedByNamed(_ index: Int) -> Handover? {
    if Self.replaces.contains(words[index].folded),
      ["le", "la", "l"].contains(words.folded(index - 1)),
      words.folded(index - 2) == "qui", let run = names.first(where: { $0.range.upperBound == index - 2 }),
      !isOfAuthor(run)
    {
      return pair(leaving: .other, coming: [.named(run)], index - 1..<index + 1)
    }
    // « X la remplacera »
    if Self.replaces.contains(words[index].folded), ["le", "la", "l"].contains(words.folded(index - 1)),
      let run = names.first(where: { $0.range.upperBound == index - 1 }), !isOfAuthor(run),
      !NoSuccessor.isTold(at: index, words, in: index - 1..<words.count)
    {
      return pair(leaving: .other, coming: [.named(run)], index - 1..<index + 1)
    }
    guard ["remplacer", "remplacez", "remplacera", "remplaceriez"].contains(words[index].folded),
      ["le", "la", "l"].contains(words.folded(index - 1)), words.folded(index + 1) == "par",
      let run = name(at: index + 2)
    else { return nil }
    return pair(leaving: .other, coming: [.named(run)], index - 1..<index + 2)
  }

  /// « remplacer », « suppléer », « relayer », of one who stands in.
  private static let replaces: WordSet = [
    "remplace", "remplacera", "remplacerai", "remplacerait", "supplee", "suppleera", "suppleerai", "relaie",
    "relaye", "relaiera", "relaierai", "relayera", "relayerai",
  ]

  /// « si X se désiste », « s'il est encore malade », « par exemple »: nothing is settled.
  private func isOpen(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      switch words[index].folded {
      case "si": words.folded(index + 1) != "possible"
      case "s":
        ["il", "elle", "ils", "elles"].contains(words.folded(index + 1)) && words.folded(index + 2) != "vous"
      case "peut"
      where ["la", "le", "l"].contains(words.folded(index + 1)) && Self.takes(words.folded(index + 2)):
        false
      case "exemple", "peut", "eventuellement": words.folded(index + 1) != "plus"
      default: false
      }
    }
  }

  // MARK: A seat that is given or taken

  private func seat(_ index: Int, _ sentence: Range<Int>) -> Handover? {
    let isVague = words[index].folded == "suite" && sentence.contains { words[$0].folded == "moi" }
    guard Self.seats.contains(words[index].folded), !isAdverb(index), !isVague, let owner = owner(of: index)
    else {
      return nil
    }
    let reach = Range(max(sentence.lowerBound, index - 7), upTo: min(sentence.upperBound, index + 7))
    let verbs = reach.filter { Self.gives(words[$0].folded) || Self.takes(words[$0].folded) }
    guard let verb = verbs.min(by: { abs($0 - index) < abs($1 - index) }) else { return nil }
    let range = min(verb, index)..<max(verb, index) + 1
    if Self.gives(words[verb].folded) {
      guard let receiver = receiver(verb, sentence) else { return nil }
      return pair(leaving: owner, coming: [receiver], range)
    }
    guard let taker = taker(verb, index, sentence) else { return nil }
    return pair(leaving: owner, coming: [taker], range)
  }

  /// « ma place », « sa place », « la place de X », « le relais ».
  private func owner(of index: Int) -> Handover.Party? {
    switch words.folded(index - 1) {
    case "ma", "mon", "my": return .author
    case "sa", "son", "leur", "his", "her", "their": return .other
    case "la", "le", "the":
      if let run = name(after: index + 1, links: ["de", "d", "du"]) { return .named(run) }
      return words[index].folded == "relais" ? .other : nil
    default: return nil
    }
  }

  private static let gifts: WordSet = ["a", "profit", "faveur", "to", "benefice"]

  /// Who gets it: « à X », « au profit de X », « me laisse sa place », « lui attribuer ma place ».
  private func receiver(_ verb: Int, _ sentence: Range<Int>) -> Handover.Party? {
    for index in verb + 1..<max(verb + 1, sentence.upperBound) where Self.gifts.contains(words[index].folded)
    {
      if let run = name(after: index, links: [words[index].folded]) { return .named(run) }
    }
    switch words.folded(verb - 1) {
    case "me", "m": return .author
    case "lui": return .other
    default: return nil
    }
  }

  /// Who takes it: « prise par X », « X prend », « je prends ».
  private func taker(_ verb: Int, _ seat: Int, _ sentence: Range<Int>) -> Handover.Party? {
    for index in min(verb, seat)..<sentence.upperBound where ["par", "by"].contains(words[index].folded) {
      if let run = name(after: index, links: [words[index].folded]) { return .named(run) }
    }
    if let run = subject(of: verb, sentence) { return .named(run) }
    return isAuthor(verb - 1) || words.folded(verb - 1) == "qui" && isAuthor(verb - 2) ? .author : nil
  }

  /// « J'avais une place. Je la laisse à X »: the pronoun takes up the seat told before.
  private func given(_ index: Int, _ sentence: Range<Int>) -> Handover? {
    guard Self.gives(words[index].folded), ["la", "le", "l"].contains(words.folded(index - 1)),
      isAuthor(index - 2), let receiver = receiver(index, sentence),
      (max(0, index - 40)..<index).contains(where: {
        Self.seats.contains(words[$0].folded)
          && ["ma", "mon", "une", "un"].contains(words.folded($0 - 1))
      })
    else { return nil }
    return pair(leaving: .author, coming: [receiver], index - 1..<index + 1)
  }

  /// « J'ai une place, … . X peut la reprendre »: who takes it stands before the verb.
  private func takenUp(_ index: Int, _ sentence: Range<Int>) -> Handover? {
    guard Self.takes(words[index].folded), ["la", "le", "l"].contains(words.folded(index - 1)),
      let run = subject(of: index, sentence), (0..<3).contains(index - 1 - run.range.upperBound),
      (run.range.upperBound..<index - 1).allSatisfy({ Self.able.contains(words[$0].folded) }),
      (max(0, index - 40)..<index).contains(where: {
        words[$0].folded == "place" && ["ma", "une"].contains(words.folded($0 - 1))
          && (words.folded($0 - 1) == "ma" || ["ai", "avais", "occupe"].contains(words.folded($0 - 2)))
      })
    else { return nil }
    return pair(leaving: .author, coming: [.named(run)], index - 1..<index + 1)
  }

  /// « C'est X qui souhaite venir, pas moi » asks for X, and gives up nothing.
  private static let wishing: WordStems = ["souhait", "voudr", "aimer", "veut", "desir", "interess"]
  private static let able: WordSet = [
    "peut", "pourrait", "va", "veut", "pourra", "voudrait", "bien", "accepte", "de",
  ]

  // MARK: Somebody instead of somebody

  private func instead(_ index: Int, _ sentence: Range<Int>) -> Handover? {
    guard let (leaving, end) = replaced(index, sentence), !isJoined(leaving),
      let coming = comers(index, leaving, sentence), isOfComing(sentence)
    else { return nil }
    return pair(leaving: leaving, coming: coming, max(sentence.lowerBound, index - 2)..<end)
  }

  /// « elle a pris la présidence à la place de X »: what was done instead is no seat to give.
  private func isOfComing(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      let word = words[$0].folded
      return PredicateWords.forms[word] != nil || ComingWords.isOfComing(word) || ComingWords.isSending(word)
    }
      || !FiniteVerb.stands(in: sentence, words) && names.contains { sentence.contains($0.range.lowerBound) }
        && !sentence.contains { index in
          ["a", "ont", "avait"].contains(words[index].folded)
            && ["pris", "repris", "fait", "assure", "preside", "dirige", "parle", "ete"].contains(
              words.folded(index + 1))
        }
  }

  /// « à la place de X et Y »: of two, and who takes which seat is not told.
  private func isJoined(_ party: Handover.Party) -> Bool {
    guard case .named(let run) = party else { return false }
    return ["et", "and"].contains(words.folded(run.range.upperBound))
      && name(at: run.range.upperBound + 1) != nil
  }

  /// Whose part another takes, and where the words that say so end.
  private func replaced(_ index: Int, _ sentence: Range<Int>) -> (Handover.Party, Int)? {
    let next = words.folded(index + 1)
    switch words[index].folded {
    case "place" where isAdverb(index):
      switch words.folded(index - 1) {
      case "ma", "mon", "my": return (.author, index + 1)
      case "sa", "leur", "his", "her": return (.other, index + 1)
      default:
        if next == "du" && words.folded(index + 2) == "mien"
          || next == "de" && (words.folded(index + 3) == "mienne" || isAuthor(index + 2))
        {
          return (.author, index + 3)
        }
        if let run = name(after: index + 1, links: ["de", "d", "du", "of"]) {
          return (.named(run), index + 1)
        }
        let isNamed = names.contains { sentence.contains($0.range.lowerBound) && !isOfAuthor($0) }
        return ["de", "d", "du", "des"].contains(next) || !isNamed ? nil : (.other, index + 1)
      }
    case "lieu", "plutot", "non", "instead", "rather":
      guard
        ["de", "que", "d", "qu", "of", "than", "pas", "moi", "votre"].contains(next)
          || name(at: index + 1) != nil
      else { return nil }
      let at = ["de", "que", "d", "qu", "of", "than", "pas"].contains(next) ? index + 2 : index + 1
      if isAuthor(at) || words.folded(at) == "me"
        || words.folded(at) == "votre" && words.folded(at + 1).hasPrefix("servi")
      {
        return (.author, at + 1)
      }
      // « Inscrivez X plutôt que Y » does not say that Y is registered.
      guard ["lieu", "instead"].contains(words[index].folded) else { return nil }
      return name(at: at).map { (.named($0), $0.range.upperBound) }
    case "pas" where next == "moi": return isContrast(sentence) ? (.author, index + 2) : nil
    case "pour":
      guard ["moi", "lui", "elle"].contains(next),
        PredicateWords.forms[words.folded(index - 1)]?.kind == .attend
      else { return nil }
      return (next == "moi" ? .author : .other, index + 2)
    default: return nil
    }
  }

  /// « C'est X qui ira, pas moi ».
  private func isContrast(_ sentence: Range<Int>) -> Bool {
    !sentence.contains { Self.wishing.begin(words[$0].folded) }
      && names.contains {
        sentence.contains($0.range.lowerBound) && words.folded($0.range.upperBound) == "qui"
      }
  }

  /// « à ma place », « à la place de ».
  private func isAdverb(_ index: Int) -> Bool {
    ["a", "in", "et"].contains(words.folded(index - 2)) || words.folded(index - 1) == "et"
  }

  /// « elle s'occupera des adhésions à ma place », « je renonce à ma place »: no seat passes to anybody.
  private func isOfElse(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard words[index].folded == "place" else { return false }
    let isGivenUp =
      words.folded(index - 3).hasPrefix("renonc") && !["profit", "faveur"].contains(words.folded(index + 2))
    return isGivenUp || Duties.areTold(in: sentence.lowerBound..<index, words)
  }

  /// Those of the sentence who are not the one replaced; the author where nobody else is named.
  private func comers(_ index: Int, _ leaving: Handover.Party, _ sentence: Range<Int>) -> [Handover.Party]? {
    var runs = names.filter { sentence.contains($0.range.lowerBound) && !isOfAuthor($0) }
    switch leaving {
    case .named(let run): runs.removeAll { PersonName.agree($0.words, run.words) }
    case .other:
      // « retirez X et mettez à sa place Y », « j'emmène à sa place Y »
      if let next = name(at: index + 1), next.range.upperBound <= sentence.upperBound {
        return [.named(next)]
      }
      // « X est malade, Y viendra à sa place »: the last one named before.
      if runs.count > 1 { runs = [runs.last { $0.range.upperBound <= index } ?? runs[runs.count - 1]] }
    case .author: break
    }
    if !runs.isEmpty { return runs.map(Handover.Party.named) }
    if leaving == .author, sentence.contains(where: isSomebody) { return [.other] }
    guard leaving == .other else { return nil }
    let isOwn = sentence.contains { isAuthor($0) || ["me", "m"].contains(words[$0].folded) }
    return isOwn ? [.author] : nil
  }

  /// « c'est mon frère qui viendra à ma place », named elsewhere.
  private func isSomebody(_ index: Int) -> Bool {
    words[index].folded == "nom" && ["son", "le"].contains(words.folded(index - 1))
      || ["mon", "ma", "notre", "un", "une"].contains(words.folded(index - 1))
        && NameWords.isKinOrOffice(words[index].folded)
  }

  // MARK: « ce ne sera plus X mais Y »

  private func exchange(_ index: Int, _ sentence: Range<Int>) -> Handover? {
    guard ["plus", "pas"].contains(words[index].folded),
      ["sera", "est", "seront"].contains(words.folded(index - 1)),
      let leaving = name(at: index + 1), words.folded(leaving.range.upperBound) == "mais",
      let coming = name(at: leaving.range.upperBound + 1)
    else { return nil }
    return pair(
      leaving: .named(leaving), coming: [.named(coming)], Range(index, upTo: coming.range.lowerBound))
  }

  // MARK: Names around

  private func pair(leaving: Handover.Party, coming: [Handover.Party], _ range: Range<Int>) -> Handover? {
    guard coming != [leaving], coming.count == 1 || leaving == .author else { return nil }
    return Handover(leaving: leaving, coming: coming, range: range)
  }

  private func name(at index: Int) -> NameRun? {
    var first = index
    while first < index + 5,
      Self.before.contains(words.folded(first)) || NameWords.civilities.contains(words.folded(first))
        || NameWords.isKinOrOffice(words.folded(first))
    { first += 1 }
    return names.first { $0.range.lowerBound == first }
  }

  private func name(after index: Int, links: [String]) -> NameRun? {
    guard links.contains(words.folded(index)) else { return nil }
    return name(at: index + (words.folded(index + 1) == "de" ? 2 : 1))
  }

  private static let before: WordSet = ["mon", "ma", "notre", "son", "sa", "un", "une", "le", "la", "l"]

  /// The name before a verb, nobody else's pronoun between.
  private func subject(of verb: Int, _ sentence: Range<Int>) -> NameRun? {
    guard
      let run = names.last(where: { sentence.contains($0.range.lowerBound) && $0.range.upperBound <= verb })
    else { return nil }
    let between = run.range.upperBound..<verb
    return between.contains { isAuthor($0) || ["nous", "vous", "on"].contains(words[$0].folded) } ? nil : run
  }

  private func isAuthor(_ index: Int) -> Bool { ["je", "j", "moi", "i"].contains(words.folded(index)) }

  private func isOfAuthor(_ run: NameRun) -> Bool {
    let own = author.nameWords
    return PersonName.agree(run.words, own)
  }

  private static let seats: WordSet = [
    "place", "chaise", "siege", "fauteuil", "strapontin", "tour", "inscription", "reservation",
    "participation", "relais", "suite", "creneau",
    "billet", "seat", "booking", "registration", "releve",
  ]

  private static func gives(_ word: String) -> Bool { giving.begin(word) }
  private static func takes(_ word: String) -> Bool { taking.begin(word) }

  private static let giving: WordStems = [
    "ced", "laiss", "donn", "transm", "transf", "attribu", "offr", "legu", "confi", "delegu", "abandonn",
    "passe", "give", "giving", "reattribu",
  ]
  private static let taking: WordStems = [
    "prend", "prise", "prenne", "occup", "recuper", "herit", "repren", "repris", "assur", "take", "taking",
  ]
}
