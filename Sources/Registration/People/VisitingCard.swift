/// What the lines of a signature tell besides a name: an organisation and telephones.
struct VisitingCard: Sendable {
  private(set) var phones: [String] = []
  /// Those called « standard »: anybody answers there.
  private var switchboards: [String] = []
  private(set) var organisation: Range<Int>?
  /// How sure the organisation is: 0 beside an office or as a trade, 1 a line of its own, 2 called « association » or the like.
  private var rank = -1
  /// Names that the lines begin with; the author's in From.
  var names: [NameRun] = []
  let authorWords: Set<String>
  /// The author's name, or given name alone, stands between commas or on a line of its own.
  private var isSigned = false

  init(authorWords: Set<String>) { self.authorWords = authorWords }

  /// The mobile one, else the first.
  var phone: String? { Self.preferred(phones) ?? switchboards.first }

  static func preferred(_ phones: [String]) -> String? {
    phones.first { $0.hasPrefix("+336") || $0.hasPrefix("+337") } ?? phones.first
  }

  /// Telephones, but no fax.
  mutating func readPhones(_ line: Range<Int>, _ words: Words) {
    phones += SpokenTelephone.found(in: words, line).map(\.number)
    var isFax = false
    for index in line {
      if ["fax", "telecopie", "telecopieur"].contains(words[index].folded) || isLetterF(index, line, words) {
        isFax = true
      }
      guard words[index].kind == .phone else { continue }
      let isStandard = index > line.lowerBound && ["standard", "accueil"].contains(words[index - 1].folded)
      if isStandard {
        switchboards.append(words[index].folded)
      } else if !isFax {
        phones.append(words[index].folded)
      }
      isFax = false
    }
  }

  /// « F. 01 … », « F : 01 … »
  private func isLetterF(_ index: Int, _ line: Range<Int>, _ words: Words) -> Bool {
    words[index].folded == "f" && index + 1 < line.upperBound && words[index + 1].kind == .phone
  }

  var numberCount: Int { phones.count + switchboards.count }

  mutating func take(_ range: Range<Int>, _ rank: Int, _ words: Words) {
    guard rank > self.rank else { return }
    organisation = OrganisationName.proper(words, range)
    self.rank = rank
  }

  mutating func readOrganisation(_ line: Range<Int>, _ words: Words) {
    if let organisation, organisation.upperBound == line.lowerBound, Self.goesOn(line, words) {
      let end = Segments.of(line, words).first?.upperBound ?? line.upperBound
      self.organisation = organisation.lowerBound..<end
      return
    }
    var isBesideOffice = false
    for segment in Segments.of(line, words) {
      defer {
        isSigned = isSigned || signs(segment, words)
        isBesideOffice =
          isBesideOffice || segment.prefix(3).contains { NameWords.offices.contains(words[$0].folded) }
      }
      guard let (found, isFirm) = SignatureSegment.organisation(segment, words, names.map(\.range)) else {
        continue
      }
      // « Rose » under « Rose Petit »; and before anybody has signed, a line may say anything.
      guard !found.allSatisfy({ authorWords.contains(words[$0].folded) }) || found.count > 1,
        isFirm || isSigned || !names.isEmpty
      else { continue }
      guard !names.contains(where: { name in found.allSatisfy { name.words.contains(words[$0].folded) } })
      else { continue }
      take(
        extended(found, line, words), isFirm ? 2 : isBesideOffice || Self.isTrade(found, words) ? 0 : 1, words
      )
    }
  }

  /// « Rose Petit », « R. Petit »: nothing but the author's name.
  private func signs(_ segment: Range<Int>, _ words: Words) -> Bool {
    let told = segment.map { words[$0].folded }.filter { !NameWords.civilities.contains($0) }
    return told.contains { $0.count > 1 && authorWords.contains($0) }
      && told.allSatisfy { word in
        authorWords.contains(word) || word.count == 1 && authorWords.contains { $0.hasPrefix(word) }
      }
  }

  /// « Jardins du Canal – Berry »: a line that a dash and one more word ends.
  private func extended(_ found: Range<Int>, _ line: Range<Int>, _ words: Words) -> Range<Int> {
    let next = found.upperBound
    guard next + 1 == line.upperBound, found.lowerBound == line.lowerBound,
      words.before(next) == [.space, .dash],
      words[next].isCapitalised, !words[next].isAllCapitals, words[next].kind == .word,
      !NameWords.excludes(words[next].folded), found.count(where: { words[$0].isCapitalised }) > 1
    else { return found }
    return Range(found.lowerBound, upTo: line.upperBound)
  }

  /// « Centre de documentation » and « et d'information du Berry » below it.
  private static func goesOn(_ line: Range<Int>, _ words: Words) -> Bool {
    ["et", "de", "du", "des", "d", "pour"].contains(words[line.lowerBound].folded)
      && !words[line.lowerBound].isCapitalised && line.count < 10
      && line.contains { words[$0].isCapitalised } && line.allSatisfy { words[$0].kind == .word }
  }

  /// « Conducteur de travaux »: a trade, by its ending and its one capital.
  private static func isTrade(_ found: Range<Int>, _ words: Words) -> Bool {
    let first = words[found.lowerBound].folded
    let isAgent = ["eur", "euse", "trice", "ier", "iere", "iste", "ien", "ienne", "logue", "aire"].contains {
      first.hasSuffix($0)
    }
    return isAgent && found.dropFirst().allSatisfy { !words[$0].isCapitalised }
  }
}
