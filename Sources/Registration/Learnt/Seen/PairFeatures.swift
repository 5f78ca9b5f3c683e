/// What is seen of somebody and an event together, where several people and several events are spoken of: how far apart they are told, and
/// what stands between.
struct PairFeatures {
  let text: MaskedText
  let people: [PersonCandidate]
  let events: [EventEvidence]
  /// Where each event is told, in order.
  private let told: [(at: Int, entry: Int)]
  /// Where each person is named, in order.
  private let named: [(at: Int, person: Int)]

  init(_ text: MaskedText, _ people: [PersonCandidate], _ events: [EventEvidence]) {
    self.text = text
    self.people = people
    self.events = events
    told = events.flatMap { event in
      Self.places(of: event).map { (at: $0, entry: event.entry) }
    }.sorted { $0.at < $1.at }
    named = people.indices.flatMap { person in
      Self.places(of: people[person], text).map { (at: $0, person: person) }
    }.sorted { $0.at < $1.at }
  }

  /// By what fits it alone, or else by what fits others too.
  private static func places(of event: EventEvidence) -> [Int] {
    let alone =
      event.mentions.filter { $0.isStrong && $0.events.count == 1 }.map(\.range.lowerBound)
      + event.dates.map(\.range.lowerBound)
    return alone.isEmpty ? event.mentions.map(\.range.lowerBound) + event.places : alone
  }

  /// Their names, and the author's « je » and « moi ».
  private static func places(of person: PersonCandidate, _ text: MaskedText) -> [Int] {
    let names = person.runs.map(\.range.lowerBound).filter(text.isOwn)
    guard person.isSender else { return names }
    return names
      + text.words.indices.filter { text.isOwn($0) && Self.authors.contains(text.words[$0].folded) }
  }

  private static let authors: WordSet = ["je", "j", "moi", "me", "m", "i", "myself"]

  func of(_ person: Int, _ entry: Int, named isNamed: Bool) -> Features {
    let who = people[person].isSender ? "S" : "O"
    var features = Features(named: isNamed)
    features.add(who, "bias")
    features.add("people:", "\(min(4, Set(named.map(\.person)).count))")
    features.add("events:", "\(min(4, Set(told.map(\.entry)).count))")
    for clause in text.own { features.add(bag: "all:", text.tokens(of: clause), pairs: false) }
    let own = named.filter { $0.person == person }.map(\.at)
    let events = told.filter { $0.entry == entry }.map(\.at)
    if own.isEmpty { features.add(who, "unnamed") }
    if events.isEmpty { features.add("untold") }
    for at in own { add(nameAt: at, entry, who, &features) }
    for at in events { add(eventAt: at, person, who, &features) }
    addNearest(own, events, who, &features)
    return features
  }

  /// Which events are told before and behind the name.
  private func add(nameAt at: Int, _ entry: Int, _ who: String, _ features: inout Features) {
    let before = told.last { $0.at < at }, behind = told.first { $0.at > at }
    let place = text.clause(of: at), clause = text.clauses[place].range
    let inside = Set(told.filter { clause.contains($0.at) }.map(\.entry))
    features.add(who, "inside:", inside.contains(entry) ? "it" : inside.isEmpty ? "none" : "other")
    features.add(who, "beside:", "\(min(3, inside.count))", inside.contains(entry) ? "it" : "")
    features.add(who, "before:", Self.which(before?.entry, entry))
    features.add(who, "behind:", Self.which(behind?.entry, entry))
    let sides = Self.which(before?.entry, entry) + "/" + Self.which(behind?.entry, entry)
    features.add(who, "sides:", sides)
    features.add(senses: who + "nameSense:", text.clauses[place])
  }

  private static func which(_ told: Int?, _ entry: Int) -> String {
    told.map { $0 == entry ? "it" : "other" } ?? "none"
  }

  /// Who is named before and behind the event.
  private func add(eventAt at: Int, _ person: Int, _ who: String, _ features: inout Features) {
    let before = named.last { $0.at < at }, behind = named.first { $0.at > at }
    let place = text.clause(of: at), clause = text.clauses[place]
    let inside = Set(named.filter { clause.range.contains($0.at) }.map(\.person))
    features.add(who, "insideEvent:", inside.contains(person) ? "it" : inside.isEmpty ? "none" : "other")
    let sides = Self.which(before?.person, person) + "/" + Self.which(behind?.person, person)
    features.add(who, "eventSides:", sides)
    features.add(senses: who + "eventSense:", clause)
    if clause.sentence.isSubject { features.add(who, "subject") }
    for distance in 1...3 {
      features.add(who, "event<", MaskedText.stem(text.token(at - distance)))
      features.add(who, "event>", MaskedText.stem(text.token(at + distance)))
    }
  }

  /// The two places that are nearest to each other, and the words between.
  private func addNearest(_ own: [Int], _ events: [Int], _ who: String, _ features: inout Features) {
    let pairs = own.flatMap { name in events.map { (name, $0) } }
    guard let (name, event) = pairs.min(by: { abs($0.0 - $0.1) < abs($1.0 - $1.1) }) else { return }
    let clauses = text.clause(of: event) - text.clause(of: name)
    features.add(who, "clauses:", "\(max(-4, min(4, clauses)))")
    let side = event < name ? "-" : "+"
    features.add(who, "words:", side, "\(min(6, abs(event - name) / 3))")
    let between = Range(min(name, event) + 1, upTo: max(name, event))
    let others = named.count { between.contains($0.at) }, sessions = told.count { between.contains($0.at) }
    features.add(who, "namesBetween:", side, "\(min(3, others))")
    features.add(who, "eventsBetween:", side, "\(min(3, sessions))")
    guard between.count < 9 else { return }
    for at in between { features.add(who, "between:", side, MaskedText.stem(text.token(at))) }
  }
}
