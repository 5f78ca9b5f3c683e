internal import Foundation
internal import MIME

/// The desk's letter that a message answers, with what was made of the message before it.
struct AnsweredLetter: Sendable {
  /// What the author's earlier message came to, read anew at its own time.
  struct Earlier: Sendable {
    let resolution: Resolution
    let decision: Decision
  }

  let earlier: Earlier?
  private let letter: [String]
  private let told: [String]
  private let attribution: String
  private let desk: DeskQuestion.Desk
  private let index: EventIndex

  /// Lines of a letter or message that are read.
  private static let limit = 300

  init(
    _ answered: Answered, message: Message, author: Author, desk: DeskQuestion.Desk, index: EventIndex,
    zone: TimeZone
  ) {
    self.desk = desk
    self.index = index
    letter = Self.lines(answered.letter)
    told = answered.earlier.map { [$0.subject] + Self.lines($0.text) } ?? []
    let day = CivilDate(answered.sentAt, in: zone)
    attribution = "Le \(day), \(desk.name) <\(desk.addresses.min() ?? "")> a écrit :"
    earlier = answered.earlier.map { told in
      let body = Self.lines(told.text).map { TextLine($0) }
      let zoning = Zoning(body)
      let today = CivilDate(told.receivedAt, in: zone)
      let request = Message(from: message.from, replyTo: message.replyTo, subject: told.subject, body: body)
      let reading = Reading(
        request, author: author, lines: zoning.lines, index: index, today: today, desk: desk)
      let context = ThreadContext(lines: zoning.lines, index: index, today: today)
      let resolution = Resolution(
        reading: reading, index: index, now: told.receivedAt, zone: zone, context: context)
      return Earlier(
        resolution: resolution,
        decision: Exchange(resolution: resolution, desk: desk).outcome(request, zoning, thread: zoning.lines)
          .decision)
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", maxSplits: limit, omittingEmptySubsequences: false).prefix(limit).map {
      String($0.filter { $0 != "\r" }.clipped(to: DeskQuestion.lineLimit))
    }
  }

  /// The message's lines with the letter, and the earlier message, quoted below where the message quotes less.
  func thread(_ lines: [Zoning.Line]) -> [Zoning.Line] {
    let quoted = Set(lines.filter { $0.kind == .quoted || $0.kind == .forwarded }.map { $0.text.trimmed })
    let isQuoted = { (text: [String]) in
      let long = text.map(\.trimmed).filter { $0.utf8.count > 12 }
      return !long.isEmpty && long.count(where: quoted.contains) * 2 >= long.count
    }
    var added = isQuoted(letter) ? [] : [attribution] + letter
    if !told.isEmpty, !isQuoted(told) { added += [""] + told }
    let first = lines.firstIndex { $0.kind == .quoted || $0.kind == .forwarded } ?? lines.count
    // Answers that stand between quoted lines stay where they are.
    let isWoven = lines[first...].contains { $0.kind == .own && !$0.isBlank }
    let place = isWoven ? lines.count : first
    let offset =
      place < lines.count ? lines[place].offset : (lines.last.map { $0.offset + $0.text.utf8.count + 1 } ?? 0)
    let more = added.map { text in
      Zoning.Line(text: text, kind: .quoted, offset: offset, isBlank: text.trimmed.isEmpty)
    }
    return Array(lines[..<place]) + more + Array(lines[place...])
  }

  /// What the letter asks; nil where it asks nothing, or in order to take off.
  var question: DeskQuestion? {
    guard let earlier else { return DeskQuestion(letter: letter, index: index) }
    guard case .ask(let question) = earlier.decision, earlier.intent.kind == .register else { return nil }
    let entries = index.entries.indices.filter { question.candidates.contains(index.entries[$0].event.id) }
    return DeskQuestion(
      people: [],
      asksCompanion: question.topic == .who && (earlier.intent.includesSelf || earlier.intent.includesUs),
      events: earlier.resolution.choice.sorted(entries))
  }

  /// The one event that the letter is about, where the message before it was carried out.
  var confirmed: Int? {
    guard let earlier, case .act(let actions) = earlier.decision,
      actions.allSatisfy({ $0.verb == .register }), Set(actions.map(\.event)).count == 1,
      let event = actions.first?.event
    else { return nil }
    return index.entries.indices.first { index.entries[$0].event.id == event }
  }
}

extension AnsweredLetter.Earlier {
  /// What the author wanted done.
  var intent: Intent { Intent(reading: resolution.reading, clauses: resolution.own) }
}
