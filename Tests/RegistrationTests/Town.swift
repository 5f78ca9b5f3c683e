import Foundation
import MIME
import Testing

@testable import Registration

/// An invented town's season, and messages to it. Today is Monday 1 March 2027, ten in the morning.
enum Town {
  static let desk = "inscriptions@ville.example"
  static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
  static let now = moment(2027, 3, 1, 10, 0)

  static func moment(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int) -> Date {
    civil(year, month, day, hour, minute)?.instant(in: zone) ?? .distantPast
  }

  private static func civil(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int)
    -> CivilDateTime?
  {
    CivilDate(year: year, month: month, day: day).flatMap { CivilDateTime($0, hour: hour, minute: minute) }
  }

  private static func event(
    _ id: String, _ kind: String, _ title: String, _ keywords: [String], _ days: [(Int, Int, Int, Int)],
    _ place: String,
    opens: CivilDateTime? = nil, closes: CivilDateTime? = nil, cancelled: Bool = false
  ) -> Event? {
    let sessions = days.compactMap { civil(2027, $0.0, $0.1, $0.2, 0).map { Session(start: $0, end: nil) } }
    let ends = zip(sessions, days).map { Session(start: $0.start, end: civil(2027, $1.0, $1.1, $1.3, 0)) }
    return EventID(rawValue: id).map {
      Event(
        id: $0, kind: kind, title: title, keywords: keywords, sessions: ends, place: place,
        registrationOpens: opens,
        registrationCloses: closes, isCancelled: cancelled)
    }
  }

  static let catalogue = Catalogue(
    organiser: Organiser(name: "Ville de Bourges", address: desk, timeZone: zone),
    events: [
      event(
        "mobilite", "réunion", "Réunion Mobilité", ["mobilité", "vélo"], [(2, 17, 18, 20)],
        "Hôtel de Ville, Bourges"),
      event(
        "budget", "formation", "Monter un budget", ["budget"], [(3, 4, 9, 17)], "Salle Jean-Moulin, Bourges",
        closes: civil(2027, 2, 26, 18, 0)),
      event(
        "comptabilite", "formation", "Tenir la comptabilité d'une association",
        ["comptabilité", "trésorerie"],
        [(3, 16, 9, 17), (3, 23, 9, 17)], "Salle Jean-Moulin, Bourges"),
      event(
        "emploi-mars", "réunion", "Rencontre Emploi des jeunes", ["emploi"], [(3, 24, 14, 17)],
        "Hôtel de Ville, Bourges"),
      event(
        "accueil", "formation", "Accueillir de nouveaux bénévoles", ["bénévolat"], [(4, 8, 18, 20)],
        "En visioconférence"),
      event(
        "numerique", "réunion", "Réunion Numérique", ["numérique"], [(4, 21, 18, 20)],
        "Hôtel de Ville, Bourges", cancelled: true),
      event(
        "emploi-mai", "réunion", "Rencontre Emploi des jeunes", ["emploi"], [(5, 19, 18, 20)],
        "Hôtel de Ville, Bourges"),
      event(
        "foret", "réunion", "Réunion Forêt et biodiversité", ["forêt", "biodiversité"], [(6, 10, 18, 21)],
        "Abbaye de Noirlac"),
      event(
        "parole", "formation", "Prendre la parole en public", ["éloquence"], [(9, 14, 9, 17)],
        "Salle Jean-Moulin, Bourges",
        opens: civil(2027, 6, 1, 8, 0)),
    ].compactMap { $0 })

  static let judge = Judge(catalogue: catalogue, ownAddresses: [desk])

  static func message(
    _ text: String, subject: String = "", from name: String? = "Awa Diallo",
    at address: String = "awa.diallo@mail.example",
    headers: [(String, String)] = [], replyTo: [Mailbox] = [], type: String = "text/plain"
  ) -> Message {
    Message(
      headers: headers.map { HeaderField(name: $0.0, value: $0.1) },
      from: [Mailbox(name: name, address: address)],
      replyTo: replyTo, subject: subject, contentType: ContentType(type: type), body: lines(text))
  }

  /// `>` marks become depth, as the MIME room has them.
  static func lines(_ text: String) -> [TextLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var rest = line
      var depth = 0
      while rest.first == ">" {
        depth += 1
        rest = rest.dropFirst()
        if rest.first == " " { rest = rest.dropFirst() }
      }
      return TextLine(String(rest), quoteDepth: depth)
    }
  }

  static func judgement(_ message: Message) -> Judgement { judge.judge(message, receivedAt: now) }

  /// A decision in a line: `register foret: Awa Diallo`, `ask which-session`, `staff question`, `silent spam`.
  static func summary(_ message: Message) -> String { summary(judgement(message).decision) }

  static func summary(_ decision: Decision) -> String {
    switch decision {
    case .act(let actions): actions.map(summary).joined(separator: "; ")
    case .ask(let question): "ask \(question.topic.rawValue)"
    case .staff(let matter): "staff \(matter.rawValue)"
    case .silent(let cause): "silent \(cause.rawValue)"
    }
  }

  private static func summary(_ action: Action) -> String {
    let names = action.participants.compactMap(\.name).joined(separator: ", ")
    let seats = action.seats == action.participants.count ? "" : " x\(action.seats)"
    return "\(action.verb.rawValue) \(action.event): \(names)\(seats)"
  }
}

/// A message and what is to be made of it. `careful` stands for any question or staff.
struct Row: Sendable, CustomTestStringConvertible {
  var text: String
  var expected: String
  var subject = ""
  var name: String? = "Awa Diallo"
  var address = "awa.diallo@mail.example"

  init(
    _ text: String, _ expected: String, subject: String = "", name: String? = "Awa Diallo",
    address: String = "awa.diallo@mail.example"
  ) {
    self.text = text
    self.expected = expected
    self.subject = subject
    self.name = name
    self.address = address
  }

  var testDescription: String { String((subject + " / " + text).prefix(100)) }

  var summary: String { Town.summary(Town.message(text, subject: subject, from: name, at: address)) }

  var isMet: Bool {
    expected == "careful" ? summary.hasPrefix("ask ") || summary.hasPrefix("staff ") : summary == expected
  }
}
