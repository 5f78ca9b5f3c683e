/// Which organisation the author speaks for, and to which one somebody is said to belong.
///
/// As a clerk writes them: what somebody is told to be of (« X, trésorier de … », « X (…) ») is that person's alone; whom the author speaks
/// for (« au nom de … », « je représente … », « inscriptions de … ») is everybody's, before the signature's; what is merely told of membership
/// (« je suis bénévole chez … ») comes after it.
struct Affiliations {
  enum Kind: Sendable, Hashable { case speaks, belongs }

  struct Found: Sendable, Equatable {
    var kind: Kind
    /// Where the words that tell it begin.
    var cue: Int
    var range: Range<Int>
  }

  let words: Words
  let span: OrganisationSpan
  /// Names that stand where an organisation may: « assistante de Rose Petit » is of no organisation.
  let names: [NameRun]
  /// Where events are named: « pour le PSC1 » is for no organisation.
  let events: [Range<Int>]

  func found(in clauses: [Range<Int>]) -> [Found] {
    clauses.flatMap { clause in
      var found = Self.phrases.hits(in: words, clause).compactMap { phrase($0, clause) }
      found += [opening(clause), represented(clause), subject(clause), closing(clause)].compactMap(\.self)
      var named: [Found] = []
      for index in clause {
        found += [
          member(index, clause), count(index, clause), ours(index, clause), origin(index, clause),
          sent(index, clause), activity(index, clause),
        ].compactMap(\.self)
        if let proper = apposed(index, clause) { named.append(proper) }
      }
      return named + found.sorted { $0.cue < $1.cue }
    }
  }

  private func phrase(_ hit: PhraseBook<Kind>.Hit, _ clause: Range<Int>) -> Found? {
    guard hit.range.upperBound < clause.upperBound, let range = span(hit.range.upperBound, clause),
      hit.meaning == .speaks && !isPerson(range) || hit.meaning == .belongs
    else { return nil }
    return Found(kind: hit.meaning, cue: hit.range.lowerBound, range: range)
  }

  /// « chef de projet d'… », « bénévole chez … », « travaille à la … »: the office, then the first link that an organisation follows.
  private func member(_ index: Int, _ clause: Range<Int>) -> Found? {
    let word = words[index].folded
    let isOffice = NameWords.offices.contains(word) || Self.members.contains(word)
    guard isOffice, !Self.former.contains(word), !isFormer(index), !isAddressed(index) else { return nil }
    var found: Range<Int>?
    var link = index + 1
    let reach = Self.groups.contains(word) ? 2 : 8
    while link < min(index + reach, clause.upperBound - 1),
      words.before(link).isSubset(of: [.space, .hyphen, .apostrophe])
    {
      if Self.links.contains(words[link].folded), let range = span(link + 1, clause), isFit(link, range) {
        // « professeure de SES au lycée … »
        if opens(range), found.map({ !opens($0) }) ?? true { found = range }
        let isWhose = Self.aides.contains(word) && isPerson(range) || Self.teachers.contains(word)
        if found == nil, !isWhose { found = range }
      }
      link += 1
    }
    return found.map { Found(kind: isTheirs(index) ? .speaks : .belongs, cue: index, range: $0) }
  }

  /// « les deux personnes suivantes, membres du … »: of all who are to come.
  private func isTheirs(_ index: Int) -> Bool {
    ["membres", "benevoles", "salaries", "salariees", "adherents", "adherentes", "agents", "elus", "elues"]
      .contains(words[index].folded) && words.before(index).contains(.comma)
      && (index - 4..<index).contains { Self.everybody.contains(words.folded($0)) }
  }

  private static let everybody: Set<String> = [
    "personnes", "suivantes", "suivants", "participants", "participantes", "collegues", "deux", "trois",
  ]

  private func opens(_ range: Range<Int>) -> Bool { OrganisationNouns.opens(words[range.lowerBound].folded) }

  /// « ancien cadre de … », « future présidente de … »: not, or not yet.
  private func isFormer(_ index: Int) -> Bool {
    (index - 2..<index).contains { Self.former.contains(words.folded($0)) }
  }

  /// « Monsieur le Président du Conseil … », « chère équipe de … »: whom the letter is to.
  private func isAddressed(_ index: Int) -> Bool {
    let before = words.folded(index - 1)
    if ["cher", "chere", "chers", "cheres", "dear", "votre", "vos", "your"].contains(before),
      words.before(index) == .space
    {
      return true
    }
    return ["le", "la"].contains(before)
      && ["monsieur", "madame", "m", "mme"].contains(words.folded(index - 2))
  }

  /// « Terres Vives sera représentée par … »
  private func represented(_ clause: Range<Int>) -> Found? {
    guard
      let verb = clause.dropFirst(2).first(where: {
        ["represente", "representee", "representes", "representees"].contains(words[$0].folded)
          && ["sera", "est", "seront", "sont"].contains(words[$0 - 1].folded)
      }), let range = span.range(at: clause.lowerBound), range.upperBound == verb - 1
    else { return nil }
    return Found(kind: .speaks, cue: clause.lowerBound, range: range)
  }

  /// « Pour la MJC … : »
  private func opening(_ clause: Range<Int>) -> Found? {
    let start = clause.lowerBound
    guard clause.count > 2, ["pour", "for"].contains(words[start].folded),
      let range = span(start + 1, clause),
      isProper(range), !isPerson(range), !isEvent(range), range.contains(where: { words[$0].isCapitalised })
    else { return nil }
    return Found(kind: .speaks, cue: start, range: range)
  }

  /// « notre association … », « notre compagnie, Les Passeurs … »
  private func ours(_ index: Int, _ clause: Range<Int>) -> Found? {
    guard ["notre", "our"].contains(words[index].folded), index + 2 < clause.upperBound,
      OrganisationNouns.opens(words[index + 1].folded)
        || OrganisationNouns.generic.contains(words[index + 1].folded)
    else { return nil }
    let isApart = words.before(index + 2).contains(.comma)
    guard let range = span(isApart ? index + 2 : index + 1, clause), isApart || range.count > 1,
      range.dropFirst(isApart ? 0 : 1).contains(where: { words[$0].isCapitalised })
    else { return nil }
    return Found(kind: .speaks, cue: index, range: range)
  }

  /// « La Communauté de communes du … vous prie d'inscrire … »
  private func subject(_ clause: Range<Int>) -> Found? {
    // The article has its capital from the sentence.
    let commas = clause.dropFirst().filter { words.before($0).contains(.comma) }.prefix(8)
    for start in [clause.lowerBound] + commas {
      if let range = subject(at: start, clause) {
        return Found(kind: .speaks, cue: start, range: range)
      }
    }
    return nil
  }

  private func subject(at start: Int, _ clause: Range<Int>) -> Range<Int>? {
    let first = ["la", "le", "l", "les", "the"].contains(words[start].folded) ? start + 1 : start
    guard let range = span.range(at: first), range.upperBound < clause.upperBound,
      range.contains(where: { OrganisationNouns.opens(words[$0].folded) }), !isPerson(range),
      range.contains(where: { words[$0].isCapitalised }),
      Self.asking.contains(words[range.upperBound].folded),
      words.before(range.upperBound) == .space
    else { return nil }
    return range
  }

  private static let asking: Set<String> = [
    "vous", "souhaite", "souhaiterait", "inscrit", "envoie", "enverra", "propose", "demande", "sera",
    "participera",
    "viendra", "assistera", "confirme", "prie", "designe", "delegue", "desire", "voudrait", "wishes", "would",
    "will",
  ]

  /// « nous serons trois de … », « deux d'entre nous »: places of an organisation.
  private func count(_ index: Int, _ clause: Range<Int>) -> Found? {
    let isNumber = words[index].number.map { $0 < 100 } ?? (CalendarWords.numbers[words[index].folded] != nil)
    guard isNumber, index + 2 < clause.upperBound, ["de", "du", "d"].contains(words[index + 1].folded),
      words.before(index + 1) == .space, let range = span(index + 2, clause), isProper(range),
      !isPerson(range)
    else { return nil }
    return Found(kind: .belongs, cue: index, range: range)
  }

  func span(_ start: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard words.indices.contains(start),
      words.before(start).isSubset(of: [.space, .apostrophe, .quote, .comma, .hyphen])
    else { return nil }
    return span.range(at: start).flatMap { $0.upperBound <= clause.upperBound ? $0 : nil }
  }

  /// « à Bourges » is a town; « à la Maison des familles » is not.
  private func isFit(_ link: Int, _ range: Range<Int>) -> Bool {
    ["a", "au", "aux", "dans", "at", "in", "from", "en"].contains(words[link].folded) ? isProper(range) : true
  }

  /// More than one capitalised word, or a noun that organisations' names begin with.
  private func isProper(_ range: Range<Int>) -> Bool {
    let capitals = range.filter { words[$0].isCapitalised && !words.before($0).contains(.hyphen) }
    return capitals.count > 1
      || capitals.count == 1 && words.before(range.upperBound - 1) == .space
        && !words[range.upperBound - 1].isCapitalised
      || OrganisationNouns.opens(words[range.lowerBound].folded)
      || words[range.lowerBound].isAllCapitals
  }

  /// Begins as an event's mention does, or lies in one.
  func isEvent(_ range: Range<Int>) -> Bool {
    events.contains { $0.contains(range.lowerBound) && $0.upperBound >= range.upperBound }
  }

  func isPerson(_ range: Range<Int>) -> Bool {
    !OrganisationNouns.opens(words[range.lowerBound].folded)
      && names.contains { $0.isFull && $0.range == range || $0.isTitled && $0.range.overlaps(range) }
  }

  private static let links: Set<String> = [
    "de", "du", "des", "d", "chez", "pour", "a", "au", "aux", "dans", "with", "at", "of", "from", "for",
  ]
  /// Offices held with a person as well as with an organisation.
  private static let aides: Set<String> = [
    "assistant", "assistante", "collaborateur", "collaboratrice", "collegue", "collegues", "eleve", "eleves",
    "etudiant", "etudiante",
  ]
  /// « personnes de … »: the organisation follows at once.
  private static let groups: Set<String> = [
    "personne", "personnes", "participant", "participants", "participante", "participantes", "inscrits",
    "inscrites",
  ]
  private static let former: Set<String> = [
    "ancien", "ancienne", "anciens", "anciennes", "ex", "futur", "future", "retraite", "retraitee",
  ]
  private static let teachers: Set<String> = [
    "professeur", "professeure", "prof", "enseignant", "enseignante", "instituteur", "institutrice",
  ]
  private static let members: Set<String> = [
    "researcher", "student", "teacher", "intern", "chercheur", "chercheuse", "doctorant", "doctorante",
    "stage",
    "volunteer", "member", "volunteers", "members", "travaille", "travaillons", "travaillent", "work",
    "works",
    "working", "partie", "bureau", "inscrits", "inscrites", "participantes", "representants",
    "representantes",
    "representant", "representante", "elues", "conseillers", "salaries", "salariees", "militant", "militante",
    "engage", "engagee", "integrante", "technicien", "technicienne", "formateur", "formatrice", "educateur",
    "educatrice",
  ]

  private static let phrases = PhraseBook<Kind>([
    .speaks: """
    au|en nom de|du|des|d
    pour le compte de|du|des|d
    de la part de|du|des|d
    au titre de|du|des|d
    on behalf of
    represente|representerai|representais|representons|representent|representer|representera|representeront|representerons|representant
    representing
    cote
    la|l|les|votre|nos|notre|deux|trois|quatre delegation|inscription|inscriptions|participation|presence|venue de|du|des|d
    souhaits|candidature|candidatures|inscription|inscriptions de|du|des|d
    enregistrer|inscrire|noter|enregistrez|notez|reserver pour
    inscriptions|inscription pour
    nous ?autres ?tous de|du|des|d
    """,
    .belongs: """
    tous|toutes ?les deux|trois|quatre|cinq de|du|des|d
    au sein de|du|des|d
    adherent|adherente|affilie|affiliee a
    """,
  ])
}
