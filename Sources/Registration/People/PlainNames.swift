/// Names typed without capitals, where the author says whose they are and the header bears it out:
/// « moi c omar sarr », « ma mère rose sarr ».
struct PlainNames: Sendable {
  let text: Words
  let author: Author
  /// Letters of the From address's local part, and of its display name.
  private let header: String
  private let display: Set<String>

  init(text: Words, author: Author) {
    self.text = text
    self.author = author
    header = Folding.fold(author.address.prefix { $0 != "@" }).filter(\.isLetter)
    display = Set(author.nameWords)
  }

  /// In order; none that overlaps those already found.
  func added(to runs: [NameRun]) -> [NameRun] {
    var own: [NameRun] = []
    for index in text.indices where Self.introduces(index, text) {
      guard let run = run(at: index), isOfAuthor(run), !runs.contains(where: { $0.range.overlaps(run.range) })
      else { continue }
      own.append(run)
    }
    own += signed(beside: runs)
    if let last = closing, !(runs + own).contains(where: { $0.range.overlaps(last.range) }) {
      own.append(last)
    }
    let family = Set((own + runs.filter { isOfAuthor($0) }).flatMap { $0.words.suffix(2) })
    var others: [NameRun] = []
    for index in text.indices.dropFirst() where NameWords.kin.contains(text[index - 1].folded) {
      guard let run = run(at: index),
        run.words.dropFirst().contains(where: family.contains) || isBesideAuthor(run),
        !(runs + own).contains(where: { $0.range.overlaps(run.range) })
      else { continue }
      others.append(run)
    }
    guard !own.isEmpty || !others.isEmpty else { return runs }
    return (runs + own + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// « … on vient à deux. awa diallo »: a sentence that is nothing but a name of which From shows one word and the address another, or a
  /// line that is, of whom From shows a nickname: « awa.dlo », « Mimi <mimi.diallo@…> ».
  private func signed(beside runs: [NameRun]) -> [NameRun] {
    text.sentences.suffix(3).compactMap { sentence in
      guard (2...4).contains(sentence.count), let run = run(at: sentence.lowerBound), run.range == sentence,
        run.words.filter({ display.contains($0) || $0.utf8.count > 3 && header.holds($0) }).count > 1
          || run.words.count == 2 && text.lines.contains(run.range) && author.isNickname(of: run.words),
        !runs.contains(where: { $0.range.overlaps(run.range) })
      else { return nil }
      return run
    }
  }

  /// « … merci awa diallo », from `awa.diallo@…`: the last words are what the address is made of.
  private var closing: NameRun? {
    (2...3).lazy.compactMap { count in
      let range = max(0, text.count - count)..<text.count
      guard range.count == count, range.allSatisfy(isNamePart),
        range.dropFirst().allSatisfy({ text.before($0).isSubset(of: [.space, .hyphen]) }),
        author.isAddressed(as: range.map { text[$0].folded })
      else { return nil }
      return NameRun(
        range: range, name: PersonName.spelled(text, range), words: range.map { text[$0].folded },
        isTitled: false, parts: count)
    }.first
  }

  /// « ma sœur rose petit et moi », « moi et mon mari paul martin »: two words that can be nothing else than who comes along.
  private func isBesideAuthor(_ run: NameRun) -> Bool {
    guard run.parts == 2, ["mon", "ma"].contains(text.folded(run.range.lowerBound - 2)) else { return false }
    let end = run.range.upperBound
    let isBefore = text.folded(end) == "et" && text.folded(end + 1) == "moi"
    let isBehind =
      text.folded(run.range.lowerBound - 3) == "et"
      && ["moi", "meme"].contains(text.folded(run.range.lowerBound - 4))
    return isBefore || isBehind
  }

  /// « moi c », « c'est », « je m'appelle », « moi ( ».
  private static func introduces(_ index: Int, _ text: Words) -> Bool {
    switch text.folded(index - 1) {
    case "c", "cest":
      ["moi", "slt", "salut", "bonjour", "bonsoir", "bjr", "coucou", ""].contains(text.folded(index - 2))
        || index < 4
    case "est": text.folded(index - 2) == "c"
    case "appelle", "soussigne", "soussignee", "suis", "ici": true
    case "moi": text.before(index).contains(.open)
    default: false
    }
  }

  /// Two to four words without capitals, up to a mark or a small word.
  private func run(at start: Int) -> NameRun? {
    var end = start
    while end < text.count, end - start < 5, isNamePart(end),
      end == start || text.before(end).isSubset(of: [.space, .hyphen, .apostrophe])
    { end += 1 }
    let parts = (start..<end).filter { $0 == start || !text.before($0).contains(.hyphen) }.count
    guard (2...4).contains(parts), end == text.count || closes(end) else { return nil }
    return NameRun(
      range: start..<end, name: PersonName.spelled(text, start..<end),
      words: (start..<end).map { text[$0].folded }, isTitled: false, parts: parts)
  }

  private func isNamePart(_ index: Int) -> Bool {
    let word = text[index]
    return word.kind == .word && word.folded.utf8.count > 1 && !NameWords.excludes(word.folded)
      && (!NameWords.kin.contains(word.folded) || isHyphened(index)) && !CalendarWords.isName(word.folded)
      && !NameWords.particles.contains(word.folded) && PredicateWords.forms[word.folded] == nil
      && !Self.small.contains(word.folded) && !Self.isElided(word.folded)
  }

  /// « jsuis », « jveux », « jpeux »: « je » and its verb in one; no name begins so.
  private static func isElided(_ word: String) -> Bool {
    guard word.first == "j", let next = word.dropFirst().first else { return false }
    return !"aeiouyh".contains(next) && word.utf8.count > 2
  }

  /// « fils-aimé ».
  private func isHyphened(_ index: Int) -> Bool {
    text.before(index).contains(.hyphen) || text.after(index).contains(.hyphen)
  }

  private func closes(_ index: Int) -> Bool {
    !text.before(index).isSubset(of: [.space]) || NameWords.excludes(text[index].folded)
      || NameWords.particles.contains(text[index].folded) || NameWords.kin.contains(text[index].folded)
      || Self.small.contains(text[index].folded) || text[index].kind != .word
      || text[index].folded.utf8.count == 1 || Self.isElided(text[index].folded)
  }

  private static let small: WordSet = [
    "jvx", "jveux", "jaimerais", "qui", "que", "avec", "pour", "et", "aussi", "veux", "veut", "suis", "est",
    "vien", "vient", "viens", "encore", "svp", "merci", "il", "elle", "lui", "eux", "plus", "bien", "tres",
    "pas", "slt", "bjr", "bsr", "cordialement", "stp", "contact", "mail", "numero", "num", "tel",
    "habitant", "habitante", "celle", "celui",
  ]

  /// The header has one of its words.
  private func isOfAuthor(_ run: NameRun) -> Bool {
    run.words.contains {
      $0.utf8.count > 2 && (display.contains($0) || $0.utf8.count > 3 && header.holds($0))
    }
  }
}
