import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Correspondence

/// The repository's own templates, whatever folder the tests run in.
let templatesFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Templates")

/// Read and checked once for all tests.
private let ownTemplates = Result { try TemplateSet(folder: templatesFolder) }

let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

func instant(_ iso: String) throws -> Date { try Date(iso, strategy: .iso8601) }

func civil(_ text: String) throws -> CivilDateTime {
  let n = text.split(whereSeparator: { "-T:".contains($0) }).compactMap { Int($0) }
  let date = try #require(CivilDate(year: n[0], month: n[1], day: n[2]))
  return try #require(CivilDateTime(date, hour: n[3], minute: n[4]))
}

func session(_ start: String, _ end: String?) throws -> Session {
  Session(start: try civil(start), end: try end.map(civil))
}

struct Desk {
  let pottery: Event
  let choir: Event
  let garden: Event
  let catalogue: Catalogue
  let writer: LetterWriter
  var context: ThreadContext

  init() throws {
    pottery = Event(
      id: try #require(EventID(rawValue: "poterie")), kind: "atelier",
      title: "Atelier de poterie : tourner & émailler",
      sessions: [
        try session("2018-03-06T09:30", "2018-03-06T17:00"),
        try session("2018-03-13T09:30", "2018-03-13T17:00"),
      ], place: "Salle des fêtes, 3, rue Haute, Morville", capacity: 12, hasWaitingList: true)
    choir = Event(
      id: try #require(EventID(rawValue: "chorale")), kind: "réunion", title: "Réunion de la chorale",
      sessions: [try session("2018-04-01T18:00", nil)])
    garden = Event(
      id: try #require(EventID(rawValue: "jardin")), kind: "visite", title: "Visite du jardin partagé",
      sessions: [try session("2018-05-12T14:00", "2018-05-12T16:30")], place: "12, rue Basse, Morville",
      registrationOpens: try civil("2018-03-05T09:00"))
    catalogue = Catalogue(
      organiser: Organiser(
        name: "Mairie de Morville", address: "ateliers@morville.example", timeZone: paris,
        postalAddress: "1, place de la Mairie, 99000 Morville", phone: "+33123456789"),
      events: [pottery, choir, garden])
    writer = LetterWriter(
      templates: try ownTemplates.get(), catalogue: catalogue,
      from: Mailbox(name: "Ateliers", address: "ateliers@morville.example"))
    context = ThreadContext(
      recipient: Mailbox(name: "Zoé Martin", address: "zoe@mail.example"),
      originalMessageID: "m2@mail.example",
      references: ["m1@mail.example", "bad id"], subject: "Inscription poterie",
      receivedAt: try instant("2018-02-20T09:05:00Z"), messageID: "a1@morville.example",
      date: try instant("2018-02-20T09:05:01Z"), readings: Self.readings(of: pottery.id))
  }

  private static func readings(of event: EventID) -> [Finding] {
    func finding(_ kind: Finding.Kind, _ quote: String) -> Finding {
      Finding(kind, quote: quote, place: .body, range: nil)
    }
    return [
      finding(.registration, "je voudrais\nm’inscrire"), finding(.event(event), "l’atelier de poterie"),
      finding(.date("2018-03-06"), "mardi 6 mars"), finding(.event(event), "l’atelier de poterie"),
      finding(.name("Zoé Martin"), "Zoé Martin"), finding(.telephone("0612345678"), "06.12.34.56.78"),
    ]
  }

  func change(
    _ result: Change.Result, _ event: Event, _ name: String?, organisation: String? = nil,
    phone: String? = nil,
    reference: String = "K7M3-QD"
  ) throws -> Change {
    let status: Entry.Status = result == .cancelled ? .cancelled : result.rank == nil ? .confirmed : .waiting
    return Change(
      entry: Entry(
        event: event.id, name: name, email: nil, phone: phone, organisation: organisation, status: status,
        reference: Reference(rawValue: reference), registeredAt: context.receivedAt,
        messageID: context.originalMessageID), result: result)
  }

  func digest(_ report: DayReport, answers: DigestAnswers = .off) -> Letter {
    writer.digest(
      report, answers: answers, to: Mailbox(address: "equipe@morville.example"),
      messageID: "d1@morville.example",
      date: context.date)
  }

  /// With something to decide: proposals, and what was left undecided.
  func reportToAnswer() throws -> DayReport {
    var report = try report()
    report.cases[0].matter = .staff(.notUnderstood)
    report.cases[0].doubt = "avec un chien"
    report.cases[0].proposal = [
      Action(
        .register, event: pottery.id, seats: 3,
        participants: [Participant(name: "Ana Lopes"), Participant(name: "Rui Lopes")]),
      Action(.cancel, event: choir.id, seats: 1, participants: [Participant(name: "Ana Lopes")]),
    ]
    report.older = [
      .init(
        number: 17, receivedAt: context.receivedAt, name: "Léa Roux", email: "lea@mail.example",
        subject: "Poterie",
        matter: .staff(.eventFull), words: "",
        proposal: [
          Action(.register, event: pottery.id, seats: 1, participants: [Participant(name: "Léa Roux")])
        ])
    ]
    return report
  }

  /// A day in draft mode: letters wait for staff, one is outdated, one was thrown away, one the server does not take; somebody's name was
  /// erased.
  func reportOfDrafts() throws -> DayReport {
    var report = try report()
    (report.cases, report.notices, report.ignored) = ([], [], [])
    (report.cancelled[0].name, report.cancelled[0].phone) = (nil, nil)
    report.cancelled[0].isErased = true
    var outdated = DayReport.Undelivered(
      recipient: "ana@mail.example", subject: "Inscription confirmée : Poterie", phone: nil, state: .drafted,
      reason: "")
    outdated.outdated = .replaced
    let discarded = DayReport.Undelivered(
      recipient: "rui@mail.example", subject: "Inscription confirmée : Poterie", phone: "+33698765432",
      state: .discarded, reason: "")
    report.undelivered = [outdated, discarded]
    report.health.drafts = .init(count: 3, since: context.receivedAt)
    report.health.unfiled = .init(
      count: 1,
      reason: "le dossier des brouillons ne l’a pas prise : Quota exceeded")
    return report
  }

  /// One of each result.
  func orderReports() throws -> [OrderReport] {
    let seated = Outcome(event: pottery.id, changes: [try change(.confirmed, pottery, "Ana Lopes")])
    let waiting = Outcome(event: pottery.id, changes: [try change(.waiting(rank: 2), pottery, "Léa Roux")])
    let given = Outcome(event: pottery.id, changes: [try change(.cancelled, pottery, "Ana Lopes")])
    return [
      OrderReport(words: "12 oui", number: 12, name: "Ana Lopes", result: .done([seated], untold: 0)),
      OrderReport(words: "13 liste", number: 13, name: "Léa Roux", result: .done([waiting], untold: 1)),
      OrderReport(words: "14 non : complet", number: 14, name: nil, result: .refused(isTold: true)),
      OrderReport(words: "15 répondu", number: 15, name: "Paul Roy", result: .settled),
      OrderReport(words: "annuler 11", number: 11, name: "Ana Lopes", result: .reopened([given], untold: 0)),
      OrderReport(
        words: "16 oui", number: 16, name: "Ida Noir", result: .notDone(.noRoom(pottery.id, seats: 1))),
      OrderReport(
        words: "17 : inscrire Ana Lopes à l’atelier", number: 17,
        result: .unclear(.severalEvents([pottery.id, choir.id]))),
      OrderReport(words: "on en parle demain", number: nil, result: .unclear(.words)),
    ]
  }

  func report() throws -> DayReport {
    let at = context.receivedAt
    func entry(_ result: Change.Result, _ name: String) throws -> Entry {
      try change(result, pottery, name, phone: "+33612345678").entry
    }
    return DayReport(
      date: try civil("2018-02-20T18:00").date,
      cases: [
        .init(
          number: 41, receivedAt: at, name: "Ana Lopes", email: "ana@mail.example", subject: "Question",
          matter: .staff(.question), words: "Peut-on <b>venir</b> avec un chien ?"),
        .init(
          number: 42, receivedAt: at, name: nil, email: "paul@mail.example", subject: "",
          matter: .asked(Question(.howMany, candidates: [])), words: "nous serons quelques-uns"),
      ], notices: [.eventLeftCatalogue(title: "Balade au bois", registered: 3)],
      registered: [try entry(.confirmed, "Zoé Martin"), try entry(.waiting(rank: 1), "Ida Noir")],
      cancelled: [try entry(.cancelled, "Paul Roy")],
      events: [
        .init(event: pottery.id, confirmed: 12, waiting: 1), .init(event: choir.id, confirmed: 1, waiting: 0),
      ],
      ignored: [.init(receivedAt: at, email: "bot@mail.example", subject: "Absence", cause: .outOfOffice)],
      undelivered: [
        .init(
          recipient: "lea@mail.example", subject: "Inscription", phone: "+33698765432", state: .failed,
          reason: "550 no such user")
      ], health: .init(mailLastReadAt: at, lastError: nil, lettersQueued: 2))
  }
}
