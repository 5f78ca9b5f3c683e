import Foundation
import Records
import Registration

extension DigestView {
  init(_ report: DayReport, catalogue: Catalogue, answers: DigestAnswers) {
    let wording = OrderWording(catalogue: catalogue)
    let zone = catalogue.organiser.timeZone
    let registered = report.registered.filter { $0.status == .confirmed }
    let waiting = report.registered.filter { $0.status == .waiting }
    day = FrenchTime.day(report.date)
    // Where nobody can decide by mail, what is left undecided would be told for ever.
    let left = answers == .off ? [] : report.older
    summary = Self.summary(report, older: left.count)
    officeName = catalogue.organiser.name
    notices = report.held(in: zone) + report.toldNotices.map(\.inFrench) + report.unanswered.map(\.inFrench)
    answersAreOff = answers == .off && !report.cases.isEmpty
    cases = report.cases.filter(\.waitsForStaff).map { CaseView($0, wording, in: zone) }
    questions = report.cases.filter { !$0.waitsForStaff }.map { CaseView($0, wording, in: zone) }
    older = left.map { CaseView($0, wording, in: zone) }
    hasOlder = !older.isEmpty
    example = answers == .accepted ? (cases + older + questions).first?.number : nil
    self.registered = RegisterGroupView.groups(
      registered, catalogue, one: "inscription", many: "inscriptions")
    cancelled = RegisterGroupView.groups(report.cancelled, catalogue, one: "annulation", many: "annulations")
    self.waiting = RegisterGroupView.groups(waiting, catalogue, one: "personne", many: "personnes")
    events = report.events.map { PlacesView($0, catalogue.event($0.event)) }
    undelivered = report.undelivered.prefix(Self.shown).map(UndeliveredView.init)
    moreUndelivered = Self.more(report.undelivered.count, "lettre", "lettres")
    ignored = report.ignored.prefix(Self.shown).map { IgnoredView($0, in: zone) }
    moreIgnored = Self.more(report.ignored)
    health = HealthView(report.health, in: zone)
    hasCases = !cases.isEmpty || !notices.isEmpty
    hasQuestions = !questions.isEmpty
    hasRegistered = !registered.isEmpty
    hasCancelled = !cancelled.isEmpty
    hasWaiting = !waiting.isEmpty
    hasEvents = !events.isEmpty
    hasUndelivered = !undelivered.isEmpty
    hasIgnored = !ignored.isEmpty
  }

  /// `3 à traiter, 12 inscriptions, 2 annulations`: a glance at the list of mails tells whether to open it.
  static func summary(_ report: DayReport, older: Int) -> String {
    let waiting = report.registered.count { $0.status == .waiting }
    let cases =
      report.cases.count(where: \.waitsForStaff) + report.toldNotices.count + report.unanswered.count + older
    let parts = [
      report.health.hold == nil ? nil : "envois arrêtés",
      counted(cases, "à traiter", "à traiter"),
      counted(report.registered.count { $0.status == .confirmed }, "inscription", "inscriptions"),
      counted(waiting, "en liste d’attente", "en liste d’attente"),
      counted(report.cancelled.count, "annulation", "annulations"),
      counted(report.undelivered.count { $0.outdated == nil }, "lettre non remise", "lettres non remises"),
      counted(report.undelivered.count { $0.outdated != nil }, "brouillon dépassé", "brouillons dépassés"),
      counted(report.health.drafts?.count ?? 0, "brouillon à envoyer", "brouillons à envoyer"),
    ].compactMap(\.self)
    return parts.isEmpty ? "rien à signaler" : parts.joined(separator: ", ")
  }
}

/// `2 inscriptions`; nil for none.
private func counted(_ count: Int, _ one: String, _ many: String) -> String? {
  count == 0 ? nil : "\(count)\(Space.noBreak)\(count == 1 ? one : many)"
}

/// `Awa Diallo (awa@…)`.
private func author(_ name: String?, _ email: String?) -> String {
  let name = Echo.cleanOrNil(name)
  let email = email.map(Echo.address)
  switch (name, email) {
  case (let name?, let email?): return "\(name) (\(email))"
  case (let known?, nil), (nil, let known?): return known
  case (nil, nil): return "expéditeur inconnu"
  }
}

extension DayReport.Case {
  var waitsForStaff: Bool {
    switch matter {
    case .staff: true
    case .asked: false
    }
  }
}

extension CaseView {
  init(_ item: DayReport.Case, _ wording: OrderWording, in zone: TimeZone) {
    number = String(item.number)
    reason =
      switch item.matter {
      case .staff(let matter): matter.inFrench
      case .asked(let question): question.topic.inFrench
      }
    author = Correspondence.author(item.name, item.email)
    receivedAt = FrenchTime.moment(item.receivedAt, in: zone)
    subject = Echo.cleanOrNil(item.subject) ?? "sans objet"
    words = Echo.cleanOrNil(item.words, limit: Echo.wordsLimit)
    unclear = Echo.cleanOrNil(item.doubt, limit: 160)
    proposed = wording.proposal(item.proposal)
  }
}

extension RegisterGroupView {
  /// One group an event, in the order in which each comes first.
  static func groups(_ entries: [Entry], _ catalogue: Catalogue, one: String, many: String)
    -> [RegisterGroupView]
  {
    let ids = entries.map(\.event).reduce(into: [EventID]()) { if !$0.contains($1) { $0.append($1) } }
    return ids.map { id in
      let own = entries.filter { $0.event == id }
      return RegisterGroupView(
        title: catalogue.event(id)?.title ?? id.rawValue, total: counted(own.count, one, many) ?? "",
        entries: own.map(EntryView.init))
    }
  }
}

extension EntryView {
  init(_ entry: Entry) {
    name = entry.nameForStaff
    organisation = Echo.cleanOrNil(entry.organisation)
    email = entry.email.map(Echo.address)
    phone = entry.phone.map { FrenchPhone.spoken(Echo.clean($0)) }
    reference = entry.reference?.rawValue ?? ""
  }
}

extension PlacesView {
  init(_ count: DayReport.EventCount, _ event: Event?) {
    title = event?.title ?? count.event.rawValue
    days = FrenchTime.days(event?.sessions.map(\.start.date) ?? [])
    queue = count.waiting > 0 ? "\(count.waiting) en liste d’attente" : nil
    let taken = counted(count.confirmed, "place prise", "places prises") ?? "aucune place prise"
    guard let capacity = event?.capacity else {
      places = "\(taken), sans limite"
      return
    }
    let free = capacity - count.confirmed
    let left = free > 0 ? "\(free) libre\(free > 1 ? "s" : "")" : free == 0 ? "complet" : "\(-free) de trop"
    places = "\(taken) sur \(capacity), \(left)"
    percent = String(min(100, 100 * count.confirmed / capacity))
  }
}

extension UndeliveredView {
  init(_ letter: DayReport.Undelivered) {
    recipient = Echo.address(letter.recipient)
    phone = letter.phone.map { FrenchPhone.spoken(Echo.clean($0)) }
    subject = Echo.clean(letter.subject, limit: 160)
    state = letter.outdated?.inFrench ?? letter.state.inFrench
    reply = Echo.cleanOrNil(letter.reason, limit: 200)
  }
}

extension IgnoredView {
  init(_ item: DayReport.Ignored, in zone: TimeZone) {
    cause = item.cause.inFrench
    author = Correspondence.author(nil, item.email)
    receivedAt = FrenchTime.moment(item.receivedAt, in: zone)
    subject = Echo.cleanOrNil(item.subject) ?? "sans objet"
  }
}

extension HealthView {
  init(_ health: DayReport.Health, in zone: TimeZone) {
    lastRead = health.mailLastReadAt.map { "le " + FrenchTime.moment($0, in: zone) } ?? "jamais encore"
    lastError = Echo.cleanOrNil(health.lastError, limit: 300)
    queued = counted(health.lettersQueued, "lettre attend", "lettres attendent") ?? "aucune lettre n’attend"
    drafts = health.drafts.map { drafts in
      let count = counted(drafts.count, "lettre attend", "lettres attendent") ?? ""
      let since = FrenchTime.moment(drafts.since, in: zone)
      return drafts.count == 1 ? "\(count), depuis le \(since)" : "\(count), la première depuis le \(since)"
    }
    unfiled = health.unfiled.map { unfiled in
      let count = counted(unfiled.count, "lettre attend", "lettres attendent") ?? ""
      return "\(count). Dernier motif : \(Echo.clean(unfiled.reason, limit: 300))"
    }
  }
}
