/// Seats asked for and given up by what is said of the seat or the event, not by a verb of coming: « la soirée du 8 est pour moi »,
/// « ma place est à donner ».
///
/// Each frame is a place in the sentence with a class of words in it, so that no turn of phrase need be known as a whole.
struct SeatFrames: Sendable {
  let words: Words
  let names: [NameRun]
  let events: [EventMention]
  let dates: [DateMention]

  /// For a clause in which nothing is asked in known words.
  func hits(in clause: Reading.Clause) -> [PhraseBook<Sense>.Hit] {
    guard !clause.sentence.isSignature, !clause.has([.hypothesis, .replaces, .wasRegistered, .keeps, .moves])
    else { return [] }
    let given = givenUp(clause) + keptFor(clause)
    if !given.isEmpty { return given }
    return Stretches.of(clause.range, words).flatMap { stretch -> [PhraseBook<Sense>.Hit] in
      guard !isDenied(stretch) else { return [] }
      return beneficiaries(stretch, clause) + affirmed(stretch, clause) + assented(stretch, clause)
        + suiting(stretch, clause)
    }
  }

  // MARK: For whom

  /// « … est pour moi », « ce sera le 19 mai pour moi »: a copula, the event, and for whom, with which the stretch ends.
  private func beneficiaries(_ stretch: Range<Int>, _ clause: Reading.Clause) -> [PhraseBook<Sense>.Hit] {
    guard let link = stretch.last(where: { ["pour", "for"].contains(words[$0].folded) }),
      let sense = beneficiary(link + 1, stretch)
    else { return [] }
    let before = stretch.lowerBound..<link
    guard let copula = before.last(where: { Self.copulas.contains(words[$0].folded) }) else { return [] }
    let isBeside = copula + 1 == link || copula + 2 == link && Self.adverbs.contains(words[copula + 1].folded)
    let subject = stretch.lowerBound..<copula
    let complement = copula + 1..<link
    let isTold =
      isBeside
      && (tellsEvent(subject)
        || isPronoun(subject) && (tellsEvent(clause.range) || clause.has([.openCondition])))
      || !isBeside && isPronoun(subject) && isOnlyEvent(complement)
    return isTold
      ? [PhraseBook<Sense>.Hit(meaning: sense, range: Range(copula, upTo: stretch.upperBound))] : []
  }

  private func beneficiary(_ index: Int, _ stretch: Range<Int>) -> Sense? {
    let end = words.folded(index + 1) == "meme" ? index + 2 : index + 1
    guard stretch.contains(index), end >= stretch.upperBound || words[end].folded == "et" else { return nil }
    switch words[index].folded {
    case "moi", "me": return end < stretch.upperBound ? nil : .registerSelf
    case "nous", "us": return .registerUs
    default: return nil
    }
  }

  private static let copulas: WordSet = ["est", "sera", "serait", "is"]
  private static let adverbs: WordSet = [
    "donc", "bien", "plutot", "parfaite", "parfait", "ideale", "ideal", "faite", "fait",
  ]

  /// « c'est », « ce sera », « elle sera ».
  private func isPronoun(_ subject: Range<Int>) -> Bool {
    subject.last.map { ["ce", "c", "elle", "il", "it"].contains(words[$0].folded) } ?? false
  }

  private func tellsEvent(_ range: Range<Int>) -> Bool {
    events.contains { range.contains($0.range.lowerBound) && $0.events.count == 1 }
      || range.contains {
        EventWords.isNoun(words[$0].folded) || ["place", "chaise", "siege"].contains(words[$0].folded)
      }
      || events.contains { $0.isStrong && range.contains($0.range.lowerBound) }
      || dates.contains { range.contains($0.range.lowerBound) }
  }

  /// « le 19 mai », « la rencontre du 12 »: nothing but an event and small words.
  private func isOnlyEvent(_ range: Range<Int>) -> Bool {
    tellsEvent(range)
      && range.allSatisfy { at in
        EventWords.isNoun(words[at].folded) || words[at].folded.utf8.count <= 3
          || events.contains { $0.range.contains(at) } || dates.contains { $0.range.contains(at) }
          || isQuoted(at, range)
      }
  }

  /// « la formation « Monter un projet » »: words of a title, however they are spelled.
  private func isQuoted(_ at: Int, _ range: Range<Int>) -> Bool {
    (range.lowerBound...at).contains { words.before($0).contains(.quote) }
      && (at + 1...range.upperBound).contains { words.before($0).contains(.quote) }
      && events.contains { range.contains($0.range.lowerBound) }
  }

  private func isDenied(_ stretch: Range<Int>) -> Bool {
    stretch.contains {
      Negation.isParticle($0, words)
        || ["pas", "si", "ou", "peut", "trop", "quand"].contains(words[$0].folded)
          && words.folded($0 + 1) != "oui"
    }
  }

  /// « le 13 novembre me va bien », « la séance du 8 nous convient »: an event's own day, and nothing that compares it.
  private func suiting(_ stretch: Range<Int>, _ clause: Reading.Clause) -> [PhraseBook<Sense>.Hit] {
    guard !clause.sentence.isQuestion, !clause.sentence.isSubject,
      dates.count(where: { clause.range.contains($0.range.lowerBound) }) == 1,
      let verb = stretch.first(where: { Self.suits.contains(words[$0].folded) }),
      ["me", "m", "nous"].contains(words.folded(verb - 1)), verb - 1 > stretch.lowerBound,
      dates.contains(where: { (stretch.lowerBound..<verb).contains($0.range.lowerBound) }),
      (stretch.lowerBound..<verb - 1).allSatisfy({ at in
        Self.before.contains(words[at].folded) || isOnlyEvent(at..<at + 1) || words[at].folded.utf8.count <= 3
          || EventWords.isNoun(words[at].folded) || events.contains { $0.range.contains(at) }
          || dates.contains { $0.range.contains(at) }
      }),
      Range(verb + 1, upTo: stretch.upperBound).allSatisfy({ Self.fully.contains(words[$0].folded) })
    else { return [] }
    return [
      PhraseBook<Sense>.Hit(
        meaning: words.folded(verb - 1) == "nous" ? .registerUs : .registerSelf, range: verb - 1..<verb + 1)
    ]
  }

  private static let suits: WordSet = ["va", "convient", "arrange", "irait", "conviendrait", "arrangerait"]
  private static let fully: WordSet = [
    "bien", "tres", "parfaitement", "tout", "a", "fait", "aussi", "donc", "merci", "svp", "impeccable",
    "pile", "poil",
    "parfait", "idealement", "nickel",
  ]

  /// « oui pour le 24 mars », « je m'engage pour les deux journées », « je valide pour la visio »: assent, and nothing but the event.
  private func affirmed(_ stretch: Range<Int>, _ clause: Reading.Clause) -> [PhraseBook<Sense>.Hit] {
    guard !clause.sentence.isQuestion, !clause.sentence.isSubject,
      let link = stretch.first(where: {
        ["pour", "a", "au", "for"].contains(words[$0].folded) && $0 > stretch.lowerBound
      }),
      Self.assents.contains(words[link - 1].folded), isOnlyEvent(Range(link + 1, upTo: stretch.upperBound)),
      (stretch.lowerBound..<link - 1).allSatisfy({ Self.before.contains(words[$0].folded) })
    else { return [] }
    let isOurs = (stretch.lowerBound..<link).contains { words[$0].folded == "nous" }
    return [PhraseBook<Sense>.Hit(meaning: isOurs ? .registerUs : .registerSelf, range: link - 1..<link + 1)]
  }

  /// « la danse, oui », « le cirque : d'accord »: the event, and assent behind it, with which the stretch ends.
  private func assented(_ stretch: Range<Int>, _ clause: Reading.Clause) -> [PhraseBook<Sense>.Hit] {
    guard !clause.sentence.isQuestion, !clause.sentence.isSubject, let last = stretch.last,
      ["oui", "ok", "volontiers", "partant", "partante", "yes"].contains(words[last].folded)
    else { return [] }
    let isBehindMark = stretch.count == 1 && !words.before(last).isDisjoint(with: [.comma, .colon, .dash])
    let told = isBehindMark ? clause.range.lowerBound..<last : stretch.lowerBound..<last
    let own = told.drop { at in ["mais", "et", "donc", "alors"].contains(words[at].folded) }
    guard events.contains(where: { told.contains($0.range.lowerBound) }),
      own.allSatisfy({ at in
        isOnlyEvent(at..<at + 1) || words[at].folded.utf8.count <= 3 || EventWords.isNoun(words[at].folded)
          || events.contains { $0.range.contains(at) } || dates.contains { $0.range.contains(at) }
      })
    else { return [] }
    return [PhraseBook<Sense>.Hit(meaning: .registerSelf, range: last..<last + 1)]
  }

  private static let assents: WordSet = [
    "oui", "banco", "go", "volontiers", "valide", "coche", "signe", "engage", "engageons", "ok", "partant",
    "partante", "preneur",
    "preneuse", "yes", "plaisir", "accord", "entendu", "present", "presente",
  ]
  private static let before: WordSet = [
    "je", "j", "nous", "m", "me", "bonjour", "bonsoir", "hello", "alors", "donc", "c", "est", "un", "grand",
    "dis", "et", "avec", "moi",
    "bien", "suis", "merci", "d",
  ]

  /// « Reste-t-il une chaise pour Mme Rose Petit ? Si oui … ».
  private func keptFor(_ clause: Reading.Clause) -> [PhraseBook<Sense>.Hit] {
    guard clause.sentence.isQuestion, !isDenied(clause.range) else { return [] }
    return clause.range.compactMap { at -> PhraseBook<Sense>.Hit? in
      guard Self.seats.contains(words[at].folded), words.folded(at + 1) == "pour" else { return nil }
      var first = at + 2
      while NameWords.civilities.contains(words.folded(first)) { first += 1 }
      guard names.contains(where: { $0.isFull && $0.range.lowerBound == first }) else { return nil }
      return PhraseBook<Sense>.Hit(meaning: .registerOthers, range: at..<first)
    }
  }

  // MARK: Given up

  /// « ma place est à donner », « offrez mon siège à quelqu'un d'autre »: the author's own seat, and a verb of giving.
  private func givenUp(_ clause: Reading.Clause) -> [PhraseBook<Sense>.Hit] {
    guard !clause.sentence.isQuestion, !clause.sentence.isSubject,
      !clause.range.contains(where: {
        Negation.isParticle($0, words) || ["pas", "si"].contains(words[$0].folded)
      })
    else { return [] }
    return clause.range.dropFirst().prefix { _ in true }.compactMap { at -> PhraseBook<Sense>.Hit? in
      guard let sense = held(at),
        let verb = Range(max(clause.range.lowerBound, at - 6), upTo: min(clause.range.upperBound, at + 14))
          .first(
            where: {
              Self.giving.begin(words[$0].folded) && words.folded($0 + 1) != "moi"
                || Self.freed.contains(words[$0].folded)
            })
      else { return nil }
      return PhraseBook<Sense>.Hit(meaning: sense, range: min(verb, at)..<max(verb, at) + 1)
    }.prefix(1).map { $0 }
  }

  /// « ma place », « nos places », « leur chaise »: whose seat it is.
  private func held(_ at: Int) -> Sense? {
    let seat = words[at].folded
    guard Self.seats.contains(seat) || seat.hasSuffix("s") && Self.seats.contains(String(seat.dropLast()))
    else { return nil }
    switch words[at - 1].folded {
    case "ma", "mon", "my": return .cancelSelf
    case "notre", "nos", "our": return .cancelUs
    case "sa", "son", "leur", "leurs", "his", "her", "their": return .cancelOthers
    default: return nil
    }
  }

  static let seats: WordSet = ["place", "chaise", "siege", "fauteuil", "strapontin", "seat"]
  private static let giving: WordStems = [
    "donne", "redonne", "attribu", "reattribu", "offr", "cede", "ceder", "liber", "profite", "rende", "rends",
    "dispos", "recuper", "remett", "restitu",
  ]
  private static let freed: WordSet = [
    "libre", "libres", "disponible", "disponibles", "vacante", "vacantes", "vide", "vides", "inoccupee",
    "quelqu", "autrui",
  ]
}
