/// The author's own words in their order, what is seen of each, and where they tell of people and events.
struct WordFeatures: Sendable {
  private(set) var all: [Features] = []
  /// Of each person and each event, the places among these words.
  private(set) var people: [[Int]] = []
  private(set) var events: [[Int]] = []

  /// No request is longer; what stands behind is not read in order.
  private static let most = 400

  init(_ text: MaskedText, _ people: [PersonCandidate], _ events: [EventEvidence], named: Bool) {
    let own = text.words.indices.lazy.filter(text.isOwn).prefix(Self.most)
    var places: [Int: Int] = [:]
    for at in own {
      places[at] = all.count
      all.append(Self.features(text, at, isFirst: all.isEmpty, named: named))
    }
    self.people = people.map { person in
      let kind = person.isSender ? "author" : person.isHalf ? "half" : "other"
      return person.runs.flatMap { mark($0.range, "person:" + kind, isAlone: false, places) }.sorted()
    }
    self.events = events.map { event in
      let titles = event.mentions.flatMap { mention in
        mark(
          mention.range, mention.isStrong ? "title" : "titleWord", isAlone: mention.events.count == 1, places)
      }
      let dates = event.dates.flatMap { date in
        let fitting = events.count { $0.dates.contains { $0.range == date.range } }
        return mark(date.range, "date", isAlone: fitting == 1, places)
      }
      let towns = event.places.flatMap { mark($0..<$0 + 1, "town", isAlone: false, places) }
      return Set(titles + dates + towns).sorted()
    }
  }

  /// The places of the words there, each of which gets another property.
  private mutating func mark(_ range: Range<Int>, _ kind: String, isAlone: Bool, _ places: [Int: Int])
    -> [Int]
  {
    let told = range.compactMap { places[$0] }
    for place in told { all[place].add("tells:", kind, isAlone ? ":alone" : "") }
    return told
  }

  private static func features(_ text: MaskedText, _ at: Int, isFirst: Bool, named: Bool) -> Features {
    var features = Features(named: named, capacity: 24)
    let token = text.token(at), clause = text.clauses[text.clause(of: at)]
    features.add("=", token)
    features.add("^", MaskedText.stem(token))
    if let ending = MaskedText.ending(token) { features.add("$", ending) }
    features.add(marks: "mark:", text.words.before(at))
    features.add(senses: "sense:", clause)
    if clause.sentence.isSubject { features.add("subject") }
    if clause.sentence.isQuestion { features.add("question") }
    if text.words[at].isCapitalised { features.add("capital") }
    if at == clause.range.lowerBound { features.add("clause") }
    return features
  }
}
