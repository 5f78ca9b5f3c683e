/// What was found, with the author's words to the letter.
struct Evidence: Sendable {
  let reading: Reading
  let index: EventIndex
  private let subject: [UInt8]
  private let body: [UInt8]

  init(reading: Reading, index: EventIndex, zoning: Zoning, subject: String) {
    self.reading = reading
    self.index = index
    self.subject = Array(subject.utf8)
    var bytes: [UInt8] = []
    for (place, line) in zoning.lines.enumerated() {
      if place > 0 { bytes.append(10) }
      bytes += line.text.utf8
    }
    body = bytes
  }

  /// In order of the text, at most as many as a person would read; `unclear`: the words no part was found for. Last, the fields of
  /// those whom the decision names.
  func findings(unclear: [Range<Int>], of decision: Decision) -> [Finding] {
    Array(findings(unclear: unclear).prefix(200)) + fields(of: decision)
  }

  /// Where the organisations and addresses of people stand in the text; those that only a header tells are not there.
  private func fields(of decision: Decision) -> [Finding] {
    guard case .act(let actions) = decision else { return [] }
    let people = actions.flatMap(\.participants).prefix(20)
    let kinds =
      people.compactMap { $0.organisation.map(Finding.Kind.organisation) }
      + people.compactMap { $0.email.map(Finding.Kind.address) }
    return kinds.reduce(into: [Finding]()) { found, kind in
      guard !found.contains(where: { $0.kind == kind }), let finding = literal(kind) else { return }
      found.append(finding)
    }
  }

  private func literal(_ kind: Finding.Kind) -> Finding? {
    switch kind {
    case .organisation(let text), .address(let text):
      let bytes = Array(text.utf8)
      guard !bytes.isEmpty, let range = body.firstRange(of: bytes) else { return nil }
      return Finding(kind, quote: text, place: .body, range: range)
    default: return nil
    }
  }

  private func findings(unclear: [Range<Int>]) -> [Finding] {
    var found: [(at: Int, finding: Finding)] = []
    for range in unclear { add(.unclear, range, &found) }
    for clause in reading.clauses {
      for hit in clause.hits { if let kind = Self.kind(hit.meaning) { add(kind, hit.range, &found) } }
      for hit in clause.matters { add(.matter(hit.meaning), hit.range, &found) }
    }
    for mention in reading.events where mention.events.count == 1 {
      if let only = mention.events.first {
        add(.event(index.entries[only].event.id), mention.range, &found)
      }
    }
    for date in reading.dates { add(.date(Self.text(date.when)), date.range, &found) }
    for run in reading.names where run.isFull { add(.name(run.name), run.range, &found) }
    for word in reading.words.indices where reading.words[word].kind == .phone {
      add(.telephone(reading.words[word].folded), word..<word + 1, &found)
    }
    return found.sorted { $0.at < $1.at }.map(\.finding)
  }

  private func add(_ kind: Finding.Kind, _ range: Range<Int>, _ found: inout [(at: Int, finding: Finding)]) {
    guard let first = range.first, let last = range.last,
      (first < reading.text.subjectCount) == (last < reading.text.subjectCount)
    else { return }
    let isSubject = first < reading.text.subjectCount
    let bytes = reading.words[first].range.lowerBound..<reading.words[last].range.upperBound
    let source = isSubject ? subject : body
    guard bytes.upperBound <= source.count else { return }
    found.append(
      (
        first,
        Finding(
          kind, quote: String(decoding: source[bytes], as: UTF8.self), place: isSubject ? .subject : .body,
          range: bytes)
      ))
  }

  private static func text(_ when: DateMention.When) -> String {
    switch when {
    case .day(let date): date.description
    case .dayOfMonth(let day): "day \(day)"
    case .month(let month): "month \(month)"
    case .between(let first, let last): "\(first) to \(last)"
    case .impossible: "that no calendar has"
    }
  }

  private static func kind(_ sense: Sense) -> Finding.Kind? {
    switch sense {
    case .registerSelf, .registerUs, .registerOthers, .registerNominal: .registration
    case .attendsThird: .attendance
    case .cancelSelf, .cancelUs, .cancelOthers, .cancelBare: .cancellation
    case .absentThird: .absence
    case .replaces: .substitution
    case .moves: .changeOfEvent
    case .wasRegistered: .earlierRegistration
    case .keeps: .attendanceKept
    case .hypothesis: .hypothesis
    case .enquiry: .question
    case .attended: .pastAttendance
    case .openCondition, .courtesy, .plain: nil
    }
  }
}
