import Foundation
import MIME
import Records
import Registration

@testable import Correspondence

extension Desk {
  /// Letters to citizens, by the name of their golden: at least one of each kind.
  func letters(in language: Language) throws -> [String: Letter] {
    try answers(in: language)
      .merging(questions(in: language)) { first, _ in first }
      .merging(try news(in: language)) { first, _ in first }
  }

  /// Those to staff, in French.
  func digests() throws -> [String: Letter] {
    [
      "digest": digest(try report()),
      "digest-empty": digest(DayReport(date: try civil("2018-02-20T18:00").date)),
      "digest-flood": digest(try flood()),
      "alert": writer.alert(
        Hold(since: context.date, letters: 1_204, repeats: 1_001),
        to: Mailbox(address: "equipe@morville.example"),
        messageID: "h1@morville.example", date: context.date),
      "digest-answers": digest(try reportToAnswer(), answers: .accepted),
      "digest-drafts": digest(try reportOfDrafts()),
      "transcript": writer.transcript(try orderReports(), to: context),
      "sheet": sheet(
        pottery,
        [Seat(name: "Zoé Martin"), Seat(name: nil, reservedBy: "Zoé Martin"), Seat(name: "Omar Sarr")]),
      "sheet-empty": sheet(choir, [], lacksFonts: true),
      "sheet-answers": sheet(pottery, [Seat(name: "Zoé Martin")], acceptsAnswers: true),
      "transcript-attendance": writer.transcript(
        try attendanceReports(), try attendanceSummary(), to: context),
    ]
  }

  /// More than a list of the digest has, and letters held.
  private func flood() throws -> DayReport {
    var report = DayReport(date: try civil("2018-02-20T18:00").date)
    report.health.hold = Hold(since: context.date, letters: 1_204, repeats: 1_001, waiting: 1_310)
    report.notices = [.lettersHeld]
    report.unanswered = [
      Unanswered(excess: .sender, messages: 980, address: "robot@crm.example"),
      Unanswered(excess: .words, messages: 1, address: nil),
    ]
    report.ignored = (1...3_000).map { number in
      DayReport.Ignored(
        receivedAt: context.date, email: "mailer-daemon@mx\(number).example", subject: "Undelivered",
        cause: number % 3 == 0 ? .report : .nullReturnPath)
    }
    report.undelivered = (1...51).map { number in
      DayReport.Undelivered(
        recipient: "a\(number)@home.example", subject: "Confirmation", phone: nil, state: .failed,
        reason: "550")
    }
    return report
  }

  private func attendanceReports() throws -> [OrderReport] {
    let halfDays = HalfDay.all(of: pottery.sessions)
    func report(_ words: String, _ result: OrderReport.Result) -> OrderReport {
      OrderReport(words: words, number: nil, result: result)
    }
    var added = try change(.confirmed, pottery, "Rose Petit").entry
    added.reference = Reference(rawValue: "ABCD-EF")
    return [
      report(
        "absents le 6 mars : Martin, Sarr",
        .attended(
          AttendanceReport(
            halfDays: Array(halfDays.prefix(2)), isOfAll: true, absent: ["Zoé Martin", "Omar Sarr"]))),
      report(
        "aussi présente : Rose Petit",
        .attended(AttendanceReport(halfDays: halfDays, isOfAll: false, added: [added]))),
      report("aucun absent le soir", .unclear(.unknownHalfDay(halfDays))),
      report(
        "absent : Diallo", .notNoted(.severalFit("Diallo", ["Awa Diallo [AAAA-AA]", "Ali Diallo [BBBB-BB]"]))),
      report("absent : Maurin", .notNoted(.unknownName("Maurin", similar: ["Paul Martin"]))),
    ]
  }

  private func attendanceSummary() throws -> AttendanceSummary {
    let halfDays = HalfDay.all(of: pottery.sessions)
    return AttendanceSummary(
      event: pottery.id, hasOneHalfDay: false,
      parts: [.init(halfDays: Array(halfDays.prefix(2)), present: 7, absent: ["Zoé Martin", "Omar Sarr"])],
      untold: Array(halfDays.suffix(2)), unnamed: 2, certificates: 0, unreachable: ["Rose Petit"],
      outdated: ["Paul Martin"])
  }

  private func sheet(
    _ event: Event, _ seats: [Seat], lacksFonts: Bool = false, acceptsAnswers: Bool = false
  ) -> Letter {
    let file = Enclosure(
      fileName: "emargement.pdf", contentType: ContentType(type: "application/pdf"), content: [37])
    return writer.sheet(
      file, of: event, seats: seats, lacksFonts: lacksFonts, acceptsAnswers: acceptsAnswers,
      to: Mailbox(address: "equipe@morville.example"),
      messageID: "s1@morville.example", date: context.date)
  }

  private func zoe(_ result: Change.Result, _ event: Event) throws -> Change {
    try change(result, event, "Zoé Martin", organisation: "Les Amis de l’argile", phone: "+33612345678")
  }

  private func answers(in language: Language) throws -> [String: Letter] {
    func answer(_ outcomes: Outcome...) -> Letter {
      writer.answer(to: context, outcomes: outcomes, in: language)
    }
    func byTeam(_ outcome: Outcome) -> Letter {
      var context = context
      (context.isByTeam, context.isFirst, context.readings) = (true, false, [])
      return writer.answer(to: context, outcomes: [outcome], in: language)
    }
    func outcome(_ event: Event, _ changes: Change...) -> Outcome {
      Outcome(event: event.id, changes: changes)
    }
    var unlisted = context
    unlisted.readings = []
    let awa = try change(.confirmed, choir, "Awa Diallo", reference: "ABCD-EF")
    var waits = try zoe(.corrected, pottery)
    waits.entry.status = .waiting
    return [
      "confirmation": answer(outcome(pottery, try zoe(.confirmed, pottery))),
      "confirmation-several": answer(
        outcome(pottery, try zoe(.confirmed, pottery), try change(.confirmed, pottery, nil)),
        outcome(choir, awa)),
      "waiting": answer(outcome(pottery, try zoe(.waiting(rank: 3), pottery))),
      "waiting-group": answer(
        outcome(
          pottery, try zoe(.waiting(rank: 3), pottery), try change(.waiting(rank: 4), pottery, "Omar Sarr"),
          try change(.waiting(rank: 5), pottery, nil))),
      "already": answer(outcome(pottery, try zoe(.alreadyConfirmed, pottery))),
      "already-waiting": answer(outcome(pottery, try zoe(.alreadyWaiting(rank: 2), pottery))),
      "cancellation": answer(outcome(choir, try change(.cancelled, choir, "Omar Sarr"))),
      "cancellation-by-team": byTeam(outcome(choir, try change(.cancelled, choir, "Zoé Martin"))),
      "correction": answer(outcome(pottery, try zoe(.corrected, pottery))),
      "correction-waiting": answer(outcome(pottery, waits)),
      "changes": answer(
        outcome(
          pottery, try change(.cancelled, pottery, "Omar Sarr"), try zoe(.confirmed, pottery),
          try change(.noMatch, pottery, "Rose Petit")),
        outcome(choir, try change(.full, choir, "Zoé Martin"))),
      "promotion": writer.promotion(
        to: unlisted, outcome(pottery, try zoe(.confirmed, pottery)), in: language),
      "status": writer.status(
        to: unlisted,
        outcomes: [
          outcome(pottery, try zoe(.alreadyWaiting(rank: 2), pottery)),
          outcome(choir, try change(.alreadyConfirmed, choir, "Zoé Martin", reference: "ABCD-EF")),
        ], in: language),
      "status-waiting": writer.status(
        to: unlisted, outcomes: [outcome(pottery, try zoe(.waiting(rank: 2), pottery))], in: language),
      "status-none": writer.status(to: unlisted, outcomes: [], in: language),
    ]
  }

  private func questions(in language: Language) -> [String: Letter] {
    func question(_ topic: Question.Topic, _ candidates: Event...) -> Letter {
      writer.question(to: context, Question(topic, candidates: candidates.map(\.id)), in: language)
    }
    func refusal(_ reason: String?) -> Letter {
      var context = context
      (context.isByTeam, context.isFirst, context.readings) = (true, false, [])
      return writer.refusal(to: context, reason: reason, in: language)
    }
    return [
      "question": question(.whichEvent, pottery, choir),
      "question-who": question(.who),
      "closed": question(.closed, pottery),
      "closed-past": question(.past, pottery),
      "closed-cancelled": question(.cancelledByOrganiser, pottery),
      "closed-not-yet-open": question(.notYetOpen, garden),
      "acknowledgement": writer.acknowledgement(to: context, .question, in: language),
      "refusal": refusal(
        language == .fr ? "la soirée est réservée aux associations" : "the evening is for associations"),
      "refusal-bare": refusal(nil),
      "acknowledgement-distress": writer.acknowledgement(to: context, .distress, in: language),
    ]
  }

  private func certificate(
    _ people: [(String, [HalfDay])], _ context: ThreadContext, _ language: Language
  ) -> Letter {
    let file = Enclosure(
      fileName: "attestation.pdf", contentType: ContentType(type: "application/pdf"), content: [37])
    return writer.certificate(
      file, for: people.map { .init(name: $0.0, attended: $0.1) }, of: pottery, to: context, in: language)
  }

  private func news(in language: Language) throws -> [String: Letter] {
    var context = context
    (context.isFirst, context.readings) = (false, [])
    let seated = Outcome(event: pottery.id, changes: [try zoe(.confirmed, pottery)])
    let waiting = Outcome(event: pottery.id, changes: [try zoe(.waiting(rank: 3), pottery)])
    let all = HalfDay.all(of: pottery.sessions)
    let now = pottery.announcement
    let former = Announcement(
      title: "Atelier de poterie", sessions: [try session("2018-03-01T09:30", "2018-03-01T17:00")],
      place: now.place, isCancelled: false)
    let elsewhere = Announcement(
      title: now.title, sessions: now.sessions, place: "Maison des associations, Morville", isCancelled: false
    )
    return [
      "reminder": writer.reminder(to: context, outcome: seated, daysBefore: 7, in: language),
      "reminder-tomorrow": writer.reminder(to: context, outcome: seated, daysBefore: 1, in: language),
      "event-changed": writer.eventChanged(to: context, outcome: seated, former: former, in: language),
      "event-changed-place-waiting": writer.eventChanged(
        to: context, outcome: waiting, former: elsewhere, in: language),
      "event-cancelled": writer.eventCancelled(
        to: context, outcome: Outcome(event: pottery.id, changes: [try zoe(.cancelled, pottery)]),
        others: [choir, garden], in: language),
      "certificate": certificate([("Zoé Martin", all)], context, language),
      "certificate-several": certificate(
        [("Zoé Martin", all), ("Omar Sarr", Array(all.prefix(1)))], context, language),
      "personal-data": writer.personalData(to: context, try personalData(), in: language),
    ]
  }

  func personalData() throws -> PersonalData {
    var own = try zoe(.confirmed, pottery).entry
    own.email = "zoe@mail.example"
    return PersonalData(
      registrations: [own, try change(.waiting(rank: 1), choir, nil, reference: "ABCD-EF").entry],
      messages: [
        .init(
          receivedAt: context.receivedAt, subject: "Inscription poterie",
          words: "Bonjour,\nje voudrais m’inscrire, voir https://mail.example/x\nZoé Martin"),
        .init(receivedAt: context.receivedAt, subject: "", words: ""),
      ],
      letters: [.init(sentAt: context.date, subject: "Inscription confirmée")])
  }
}
