/// The rows of a table of people: `Nom | Prénom | Téléphone`, or a civility, a given name and a family name in capitals.
struct TableRows: Sendable {
  private(set) var people: [Int: Person] = [:]
  /// First words of the rows that head columns.
  private(set) var headers: Set<Int> = []

  /// A table was begun, and not all of it gave people: nobody of it may be taken alone.
  private(set) var isBroken = false

  /// A column tells the event, or its day.
  private(set) var hasEvents = false
  /// Beside people and how to reach them the columns tell nothing but one event: no seats, no remarks.
  private(set) var tellsEventsAlone = false

  private enum Column: Sendable { case family, given, full, organisation, contact, event, other }

  private static let columns: [String: Column] = [
    "agent": .full, "agents": .full, "participant": .full, "participants": .full, "participante": .full,
    "participantes": .full, "stagiaire": .full, "stagiaires": .full, "personne": .full, "personnes": .full,
    "salarie": .full, "salaries": .full, "benevole": .full, "benevoles": .full, "membre": .full,
    "membres": .full,
    "elu": .full, "elus": .full, "adherent": .full, "adherents": .full, "inscrit": .full, "inscrits": .full,
    "nom": .family, "noms": .family, "prenom": .given, "prenoms": .given, "name": .full, "surname": .family,
    "structure": .organisation, "structures": .organisation, "organisme": .organisation,
    "organisation": .organisation, "association": .organisation, "etablissement": .organisation,
    "collectivite": .organisation, "entreprise": .organisation, "employeur": .organisation,
    "telephone": .contact, "tel": .contact, "portable": .contact, "mobile": .contact, "mail": .contact,
    "email": .contact, "courriel": .contact, "e": .contact, "adresse": .contact, "fonction": .contact,
    "qualite": .contact, "poste": .contact, "civilite": .contact, "service": .contact, "date": .event,
    "dates": .event, "evenement": .event, "evenements": .event,
  ]

  init(_ words: Words, clauses: [Range<Int>]) {
    readVertical(words, clauses)
    var columns: [Column] = []
    for clause in clauses where people[clause.lowerBound] == nil && !headers.contains(clause.lowerBound) {
      let cells = Self.cells(clause, words)
      guard cells.count > 1 else {
        // « Année naiss. | Téléphone »: an abbreviation's point has cut the heads in two.
        if !Self.isLabel(clause, words) { columns = [] }
        continue
      }
      if let found = Self.header(cells, words) {
        columns = found
        headers.insert(clause.lowerBound)
        hasEvents = found.contains(.event)
        tellsEventsAlone =
          !found.contains(.other) && found.count { $0 == .event } <= 2
          && cells.count { $0.contains { EventWords.isNoun(words[$0].folded) } } <= 1
      } else if let person = Self.person(cells, columns, words) {
        people[clause.lowerBound] = person
      } else if hasEvents {
        isBroken = true
      }
    }
  }

  private static let labels: WordSet = [
    "nom", "noms", "prenom", "prenoms", "fonction", "qualite", "telephone", "tel", "portable", "mail",
    "email", "courriel", "structure", "organisme", "adresse", "civilite", "association",
    "service", "services", "agent", "agents", "participant", "participants", "participante", "participantes",
    "stagiaire",
    "stagiaires", "personne", "salarie", "salaries", "benevole", "benevoles", "membre", "membres", "elu",
    "elus",
    "adherent", "adherents", "inscrit", "inscrits", "poste", "direction", "mobile",
    "commune", "etablissement", "emploi", "metier",
  ]

  /// What some clients make of a table: its cells a line each, the heads first.
  private mutating func readVertical(_ words: Words, _ clauses: [Range<Int>]) {
    guard let first = clauses.firstIndex(where: { Self.isLabel($0, words) }) else { return }
    let heads = clauses[first...].prefix { Self.isLabel($0, words) }
    guard heads.count > 2, let columns = Self.header(Array(heads), words) else {
      isBroken = heads.count > 1
      return
    }
    headers.formUnion(heads.map(\.lowerBound))
    var row = heads.endIndex
    while row < clauses.count {
      // The last cells of the last row may be empty.
      let cells = Array(clauses[Range(row, upTo: min(row + columns.count, clauses.count))])
      guard cells.allSatisfy({ $0.count <= 8 }), Self.fits(cells, below: Array(heads), words),
        let person = Self.person(cells, columns, words)
      else {
        let isRow = cells.contains { $0.contains { [.email, .phone].contains(words[$0].kind) } }
        isBroken = isBroken || isRow || row == heads.endIndex
        return
      }
      people[cells[0].lowerBound] = person
      headers.formUnion(cells.dropFirst().map(\.lowerBound))
      row += columns.count
    }
  }

  /// An address stands below the head of addresses only: elsewhere the cells have slipped, and would name a function.
  private static func fits(_ cells: [Range<Int>], below heads: [Range<Int>], _ words: Words) -> Bool {
    zip(cells, heads).allSatisfy { cell, head in
      ["mail", "email", "courriel", "e", "adresse"].contains(words[head.lowerBound].folded)
        || !cell.contains { words[$0].kind == .email }
    }
  }

  private static func isLabel(_ line: Range<Int>, _ words: Words) -> Bool {
    line.count <= 2 && line.dropFirst().allSatisfy({ words.before($0).isDisjoint(with: [.colon]) })
      && labels.contains(words[line.lowerBound].folded)
  }

  private static func cells(_ line: Range<Int>, _ words: Words) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where index > start && words.before(index).contains(.cell) {
      cells.append(start..<index)
      start = index
    }
    cells.append(Range(start, upTo: line.upperBound))
    return cells
  }

  private static func header(_ cells: [Range<Int>], _ words: Words) -> [Column]? {
    let told = cells.map { cell -> Column in
      let known = cell.compactMap { at in
        columns[words[at].folded] ?? (EventWords.isNoun(words[at].folded) ? .event : nil)
      }
      let names = known.filter { [.family, .given, .full].contains($0) }
      return names.count > 1 ? .full : names.first ?? known.first ?? .other
    }
    // « Nom | Atelier | Téléphone »: the whole name.
    let found = told.contains(.given) ? told : told.map { $0 == .family ? .full : $0 }
    let isHeader = found.contains(.full) || found.contains(.family) && found.contains(.given)
    let heads = cells.count { cell in
      let head = words[cell.lowerBound].folded
      return labels.contains(head) || columns[head] != nil || EventWords.isNoun(head)
    }
    return isHeader && heads * 2 > cells.count && cells.allSatisfy({ $0.count < 5 }) ? found : nil
  }

  private static func person(_ cells: [Range<Int>], _ columns: [Column], _ words: Words) -> Person? {
    guard let named = columns.isEmpty ? bare(cells, words) : headed(cells, columns) else { return nil }
    let runs = named.compactMap { CellName.run(in: $0, words, isPart: named.count > 1) }
    guard !runs.isEmpty, runs.count == named.count, runs.reduce(0, { $0 + $1.parts }) > 1 else { return nil }
    let line = cells[0].lowerBound..<cells[cells.count - 1].upperBound
    var person = Person(
      name: runs.map(\.name).joined(separator: " "), words: runs.flatMap(\.words), range: line)
    person.phone = line.first { words[$0].kind == .phone }.map { words[$0].folded }
    person.email = line.first { words[$0].kind == .email }.map { words[$0].folded }
    if let column = columns.firstIndex(of: .organisation), column < cells.count,
      cells[column].allSatisfy({ [.word, .number].contains(words[$0].kind) })
    {
      person.organisation = OrganisationName.clerk(words, cells[column])
    }
    return person
  }

  /// The cells below the heads of names; the last cells of a row may be empty.
  private static func headed(_ cells: [Range<Int>], _ columns: [Column]) -> [Range<Int>]? {
    let full = columns.firstIndex(of: .full).map { [$0] }
    let places = full ?? [columns.firstIndex(of: .given), columns.firstIndex(of: .family)].compactMap { $0 }
    guard cells.count <= columns.count, let last = places.max(), last < cells.count else { return nil }
    return places.map { cells[$0] }
  }

  /// Without heads: a given name, and a family name in capitals.
  private static func bare(_ cells: [Range<Int>], _ words: Words) -> [Range<Int>]? {
    let bare = cells.filter { cell in
      !cell.allSatisfy { NameWords.civilities.contains(words[$0].folded) || words[$0].kind == .number }
    }
    guard bare.count > 1, bare[1].allSatisfy({ words[$0].isAllCapitals }),
      !bare[0].allSatisfy({ words[$0].isAllCapitals })
    else { return nil }
    return Array(bare.prefix(2))
  }
}
