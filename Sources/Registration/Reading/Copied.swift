import MIME

/// Those the message is copied to, the desk and the author aside: « mon collègue en copie » is one of them.
struct Copied: Sendable {
  struct Contact: Sendable, Equatable {
    /// Nil where the header gives no full name.
    var name: NameRun?
    var address: String
  }

  let contacts: [Contact]

  init(_ message: Message, author: Author, desk: DeskQuestion.Desk) {
    let own = desk.addresses.union([author.address.lowercased()])
    contacts = (message.to + message.cc).prefix(20).reduce(into: []) { found, box in
      let address = box.address.lowercased()
      guard !own.contains(address), !found.contains(where: { $0.address == address }) else { return }
      found.append(Contact(name: box.name.flatMap(Self.fullName), address: address))
    }
  }

  /// Full names, to make half of one whole.
  var names: [NameRun] { contacts.compactMap(\.name) }

  /// The address of whoever bears that name.
  func address(of person: Person) -> String? {
    let bearers = contacts.filter { contact in
      contact.name.map { PersonName.agree($0.words, person.words) } ?? false
    }
    return bearers.count == 1 ? bearers.first?.address : nil
  }

  /// A name for « en copie », where one person alone is told by what they are to the author and one alone is copied to.
  func added(to runs: [NameRun], _ words: Words) -> [NameRun] {
    let told = Self.phrases.hits(in: words, words.indices).compactMap { Self.ofOne($0.range, words) }
      .filter { range in
        !runs.contains { $0.range.overlaps(range.lowerBound - 3..<range.upperBound + 3) }
      }
    guard told.count == 1, let range = told.first, contacts.count == 1, let name = contacts.first?.name else {
      return runs
    }
    var run = name
    run.range = range
    run.isTitled = true
    return (runs + [run]).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The words after « mon collègue », « notre présidente », where they say that one is copied to, and no more.
  private static func ofOne(_ range: Range<Int>, _ words: Words) -> Range<Int>? {
    var noun = range.lowerBound - 1
    while noun > 0, links.contains(words[noun].folded) { noun -= 1 }
    guard noun > 0,
      NameWords.isKinOrOffice(words[noun].folded),
      !words[noun].folded.hasSuffix("s") || words[noun].folded == "fils",
      words.folded(noun + 1) != "est", !isForInformation(range.upperBound, words),
      (noun + 1...range.lowerBound).allSatisfy({
        words.before($0).isSubset(of: [.space, .comma, .open, .dash])
      }),
      let determiner = (max(0, noun - 2)..<noun).first(where: { determiners.contains(words[$0].folded) }),
      !putting.contains(words.folded(determiner - 1))
    else { return nil }
    return noun + 1..<range.upperBound
  }

  /// « en copie pour information ».
  private static func isForInformation(_ at: Int, _ words: Words) -> Bool {
    ["pour", "for"].contains(words.folded(at))
      && ["information", "info", "suivi", "memoire", "rappel", "simple", "votre", "your", "qu", "que"]
        .contains(
          words.folded(at + 1))
  }

  /// « je mets ma collègue en copie »: told of the letter, not asked for.
  private static let putting: WordSet = ["mets", "mettons", "met", "ai", "mis", "laisse", "copie"]
  /// « mise en copie », « que je mets en copie ».
  private static let links: WordSet = [
    "mis", "mise", "ici", "mets", "je", "que", "qui", "est", "who", "is",
  ]
  private static let determiners: WordSet = ["mon", "ma", "notre", "my", "our"]

  /// The name in a header that is a person's, given name and family name.
  private static func fullName(_ name: String) -> NameRun? {
    let words = Tokeniser.words(of: String(name.prefix(100)))
    guard let run = NameReader(text: words, owned: []).run(at: 0, allowsLowerCase: false), run.isFull,
      run.range.upperBound == words.count
    else { return nil }
    return run
  }

  private static let phrases = PhraseBook<Bool>([
    true: """
    en copie|cc ?de ?ce ?mail|message|courriel
    in copy|cc
    cc d
    """
  ])
}
