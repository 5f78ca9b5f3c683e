/// Whose each telephone of the author's own words is.
///
/// As a clerk takes them: the number beside a name is that person's, so is one on the line below; « tél. commun », « leur numéro » is
/// everybody's; one beside nobody's name is the author's who comes, else of the one who comes; of several in a signature, the mobile, and
/// never a fax; a signature's is never another's than its author's.
struct Telephones {
  let reading: Reading
  let people: [Person]
  private var words: Words { reading.words }

  struct Owned: Equatable {
    var owner: Person
    var number: String
  }

  /// Beside a name, in full or its given name alone.
  private(set) var owned: [Owned] = []
  private(set) var shared: [String] = []
  /// « mon numéro », « je suis joignable au … ».
  private(set) var authors: [String] = []
  /// Beside nobody's.
  private(set) var loose: [String] = []

  init(_ reading: Reading, people: [Person], coming: [Person]) {
    self.reading = reading
    self.people = people
    var above: Person?
    for sentence in reading.text.sentences {
      if isOfTail(sentence) {
        readTail(sentence.range, coming)
      } else {
        above = read(sentence.range, coming, below: above)
      }
    }
    let others = reading.names.filter(\.isFull)
    loose = loose.filter { number in
      !owned.contains { $0.number == number } && !isBesideOther(number, others)
    }
    authors = authors.filter { !isBesideOther($0, others) }
  }

  /// The one person that the sentence names.
  private mutating func read(_ sentence: Range<Int>, _ coming: [Person], below above: Person?) -> Person? {
    let told = numbers(in: sentence)
    let named = names(in: sentence)
    if named.isEmpty, told.count > 1, told.count == coming.count {
      // « Contacts : 06 … / 06 … », in the order of the names above.
      owned += zip(coming, told).map { Owned(owner: $0, number: $1.number) }
    } else {
      for number in told { place(number, named, above, sentence) }
    }
    return named.count == 1 ? named[0].person : nil
  }

  /// « Contacts : 06 … / 06 … », « Omar : 06 … » below a signature.
  private mutating func readTail(_ line: Range<Int>, _ coming: [Person]) {
    let told = numbers(in: line)
    if coming.count > 1, told.count == coming.count, opensContacts(line) {
      owned += zip(coming, told).map { Owned(owner: $0, number: $1.number) }
    } else if let first = told.first, told.count == 1, line.count == 2 {
      let matching = people.filter { $0.words.contains(words[line.lowerBound].folded) }
      if matching.count == 1 { owned.append(Owned(owner: matching[0], number: first.number)) }
    }
  }

  private typealias Number = (place: Int, number: String)

  /// In figures, or in words, but of no fax.
  private func numbers(in sentence: Range<Int>) -> [Number] {
    let written = sentence.filter {
      words[$0].kind == .phone && !isFax($0, sentence) && !isDesks($0, sentence)
    }.map {
      ($0, words[$0].folded)
    }
    let spoken = SpokenTelephone.found(in: words, sentence).map { ($0.range.lowerBound, $0.number) }
    return written + spoken
  }

  private func isOfTail(_ sentence: AuthorText.Sentence) -> Bool {
    sentence.isSignature || sentence.range.lowerBound >= reading.tail.range.lowerBound
      || reading.form.words.contains(sentence.range.lowerBound) && !reading.form.isRepeated
  }

  /// « Contacts : 06 … / 06 … »
  private func opensContacts(_ sentence: Range<Int>) -> Bool {
    ["contacts", "contact", "telephones", "portables", "numeros", "tels", "joindre", "mobiles"].contains(
      words[sentence.lowerBound].folded)
  }

  /// « j'ai essayé de vous appeler au … »
  private func isDesks(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 5)..<index).contains {
      words[$0].folded == "vous"
        && ["appeler", "joindre", "contacter", "telephoner"].contains(words.folded($0 + 1))
    }
  }

  private func isFax(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, index - 2)..<index).contains {
      ["fax", "telecopie", "telecopieur"].contains(words[$0].folded) && !words.before($0 + 1).contains(.slash)
    }
  }

  private typealias Named = (person: Person, place: Int)

  /// Those of the people whose name, or given name alone, stands there.
  private func names(in range: Range<Int>) -> [Named] {
    reading.names.filter { range.contains($0.range.lowerBound) }.compactMap { run in
      let matching = people.filter { PersonName.agree($0.words, run.words) }
      return matching.count == 1 ? (matching[0], run.range.lowerBound) : nil
    }
  }

  private mutating func place(_ told: Number, _ named: [Named], _ above: Person?, _ sentence: Range<Int>) {
    let (index, number) = told
    let isLine = named.isEmpty && sentence.count < 6
    if isShared(index, sentence) {
      shared.append(number)
    } else if let name = named.last(where: { $0.place < index }) ?? (named.count == 1 ? named[0] : nil) {
      owned.append(Owned(owner: name.person, number: number))
    } else if tellsAuthor(sentence) {
      authors.append(number)
    } else if isLine, let above {
      owned.append(Owned(owner: above, number: number))
    } else {
      loose.append(number)
    }
  }

  /// « tél. commun », « leur téléphone », « les joindre ».
  private func isShared(_ index: Int, _ sentence: Range<Int>) -> Bool {
    Range(max(sentence.lowerBound, index - 7), upTo: min(index + 3, sentence.upperBound)).contains { place in
      let word = words[place].folded
      return ["commun", "commune", "partage"].contains(word) && place < index
        && ["tel", "telephone", "numero", "portable", "num"].contains(words.folded(place - 1))
        || ["leur", "leurs"].contains(word) && place < index
        || ["les", "nous"].contains(word)
          && ["joindre", "contacter", "appeler", "rappeler"].contains(words.folded(place + 1))
    }
  }

  private func tellsAuthor(_ sentence: Range<Int>) -> Bool {
    sentence.contains { ["mon", "ma", "me", "m", "je", "my", "moi"].contains(words[$0].folded) }
  }

  /// « Pour tout renseignement, Rose Petit au 06 … »: of somebody who is named and is none of the people.
  private func isBesideOther(_ number: String, _ others: [NameRun]) -> Bool {
    reading.text.sentences.contains { sentence in
      sentence.range.contains { words[$0].kind == .phone && words[$0].folded == number }
        && others.contains { run in
          sentence.range.contains(run.range.lowerBound) && !NameSlot.hasArticle(run, words)
            && !people.contains { PersonName.agree($0.words, run.words) }
        }
    }
  }
}
