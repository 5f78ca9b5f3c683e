/// Turns of phrase that do not mean here what they mean elsewhere: « ce samedi-là », « je prends la plume ».
struct Unmeant: Sendable {
  typealias Hit = PhraseBook<Sense>.Hit

  let words: Words
  let sentence: Range<Int>

  /// Those that are meant.
  func left(of hits: [Hit]) -> [Hit] {
    let left = hits.filter { hit in
      !isNoRequest(hit) && !isNoLeaving(hit) && !isNoRegistration(hit) && !isNoChange(hit) && !isNoDoubt(hit)
        && !isLateness(hit)
    }
    // « voici le groupe qui ne viendra pas » asks for nobody.
    guard left.contains(where: { Sense.cancelling.contains($0.meaning) }) else { return left }
    return left.filter {
      $0.meaning != .registerOthers || !["voici", "voila"].contains(words[$0.range.lowerBound].folded)
    }
  }

  /// The word so far before the phrase, or nothing.
  func before(_ hit: Hit, _ distance: Int = 1) -> String {
    let index = hit.range.lowerBound - distance
    return index < sentence.lowerBound ? "" : words[index].folded
  }

  private func first(of range: Range<Int>) -> String { words.folded(range.lowerBound) }
  func first(_ hit: Hit) -> String { words[hit.range.lowerBound].folded }
  func last(_ hit: Hit) -> String { words[hit.range.upperBound - 1].folded }
  /// The word behind the phrase.
  func next(_ hit: Hit) -> String { words.folded(hit.range.upperBound) }

  /// A verb of coming or registering stands in the sentence.
  var tellsComing: Bool {
    sentence.contains { index in
      let word = words[index].folded
      return ComingWords.isOfComing(word) || PredicateWords.forms[word]?.kind == .attend
        || PredicateWords.isRecord(word) || ComingWords.isSending(word)
        || ["sera", "serai", "seront", "serons"].contains(word)
    }
  }

  // MARK: A registration that is there

  private func isNoRegistration(_ hit: Hit) -> Bool {
    switch hit.meaning {
    case .wasRegistered:
      // « elle était complète, mettez-moi sur la liste »: an order stands within.
      if hit.range.dropFirst().contains(where: isOrder) { return true }
      // « être inscrit » is asked for, « inscrit à » told; « le club s'inscrit à … » is asked now.
      // « je n'étais pas inscrite »
      if (hit.range.lowerBound - 2..<hit.range.upperBound).contains(where: {
        sentence.contains($0) && ["pas", "jamais"].contains(words[$0].folded)
      }),
        (hit.range.lowerBound - 5..<hit.range.upperBound).contains(where: {
          sentence.contains($0) && Negation.isParticle($0, words)
        })
      {
        return true
      }
      if ["etre", "nos", "les", "mes", "voici", "des"].contains(before(hit)) { return true }
      // « voici nos trois inscrits pour … »
      if CalendarWords.numbers[before(hit)] != nil || Int(before(hit)) != nil,
        ["nos", "les", "mes", "voici", "voila", "des"].contains(before(hit, 2)),
        ["voici", "voila"].contains(first(of: sentence))
      {
        return true
      }
      if before(hit) == "s", words.before(hit.range.lowerBound).contains(.apostrophe) { return true }
      // « si vous avez encore de la place » tells of none.
      return first(hit).hasPrefix("av")
        && (before(hit, 2) == "si" || ["vous", "t"].contains(words.folded(hit.range.lowerBound + 1)))
    case .keeps where first(hit) == "ne" && last(hit) == "pas":
      // « on ne change pas une équipe qui gagne »
      return ["un", "une", "des"].contains(next(hit))
    case .keeps:
      // « je garde les enfants »
      return (first(hit).hasPrefix("gard") || first(hit).hasPrefix("conserv"))
        && Self.articles.contains(last(hit)) && !Self.held.contains(next(hit))
        && !EventWords.isNoun(next(hit))
    default: return false
    }
  }

  /// « je suis inscrite à la mission locale », « étudiant inscrit en licence »: on another list than the desk's.
  func isEnrolledElsewhere(_ hit: Hit, _ references: WordIndices) -> Bool {
    guard hit.meaning == .wasRegistered,
      let verb = (hit.range.lowerBound..<hit.range.upperBound + 1).last(where: {
        ["inscrit", "inscrite", "inscrits", "inscrites"].contains(words.folded($0))
      }), sentence.contains(verb),
      ["a", "au", "aux", "en", "chez", "comme", "dans"].contains(words.folded(verb + 1))
    else { return false }
    let object = Range(verb + 2, upTo: min(verb + 6, sentence.upperBound))
    let isOfInstitution = object.prefix(3).contains { at in
      NameWords.organisations.contains(words[at].folded) || OrganisationNouns.opens(words[at].folded)
        || ["pole", "fac", "licence", "master", "chomage", "bts", "cours", "crous", "alternance"].contains(
          words[at].folded)
    }
    return isOfInstitution
      && !object.contains { at in
        EventWords.isNoun(words[at].folded) || words[at].kind == .number
          || CalendarWords.isName(words[at].folded)
          || words[at].folded == "·"
          || ["cette", "ce", "votre", "vos", "celle", "celui", "liste", "y"].contains(words[at].folded)
          || references.contains(at)
      }
  }

  private func isOrder(_ index: Int) -> Bool {
    words[index].folded.hasSuffix("ez") && PredicateWords.forms[words[index].folded]?.person == .you
      && words.before(index).contains(.comma)
  }

  private static let articles: WordSet = ["la", "le", "les", "l", "leur", "nos", "mon", "ma", "notre", "sa"]
  private static let held: WordSet = [
    "place", "places", "inscription", "inscriptions", "reservation", "reservations", "chaise", "siege",
    "participation", "presence", "mienne", "notre", "notres", "sienne", "leur", "leurs", "seance", "session",
    "date", "formation", "reunion", "creneau", "deux", "trois", "autres", "autre",
  ]

  // MARK: A doubt

  private func isNoDoubt(_ hit: Hit) -> Bool {
    guard hit.meaning == .hypothesis else { return false }
    // « j'aurais souhaité m'inscrire », with no « mais »: a wish, politely.
    if ["aurais", "aurions"].contains(first(hit)), isPoliteWish(hit) { return true }
    // « celle du 10 juin me tente ».
    if first(hit) == "tente", ["me", "m", "nous"].contains(before(hit)) { return true }
    // « pour que je fasse … »: a purpose that is no coming.
    if first(hit) == "pour", !tellsComing { return true }
    // « elle est d'accord pour que je vienne »: leave that was given.
    if first(hit) == "pour",
      ["accord", "ok", "favorable", "partante", "partant", "content", "contente"].contains(before(hit)),
      !sentence.contains(where: {
        Negation.isParticle($0, words) || ["si", "sera", "serait", "soit"].contains(words[$0].folded)
      })
    {
      return true
    }
    // « il y a deux ou trois ans », « depuis 2 ou 3 semaines »
    let isNumber =
      CalendarWords.numbers[first(hit)] != nil || words[hit.range.lowerBound].kind == .number
    return isNumber && (before(hit) == "depuis" || before(hit) == "a" && before(hit, 2) == "y")
  }

  private func isPoliteWish(_ hit: Hit) -> Bool {
    let verb = hit.range.upperBound..<hit.range.upperBound + 3
    return verb.contains { at in
      sentence.contains(at) && (words[at].folded.hasPrefix("inscri") || words[at].folded == "reserver")
    }
      && !sentence.contains { at in
        Negation.isParticle(at, words)
          || ["mais", "helas", "malheureusement", "dommage", "si", "trop"].contains(words[at].folded)
      }
  }

  /// « nous serons peut-être un peu en retard » asks for nothing, and leaves nothing open.
  private func isLateness(_ hit: Hit) -> Bool {
    guard [.registerUs, .registerSelf, .hypothesis, .attendsThird].contains(hit.meaning),
      let late = sentence.first(where: { words[$0].folded == "retard" && words.folded($0 - 1) == "en" }),
      (0..<6).contains(late - hit.range.upperBound)
    else { return false }
    return !(hit.range.upperBound..<late).contains { ["le", "la", "au", "mais"].contains(words[$0].folded) }
  }
}
