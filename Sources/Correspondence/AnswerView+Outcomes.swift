internal import MIME
internal import Records
internal import Registration

extension AnswerView {
  init(_ outcomes: [Outcome], to context: ThreadContext, catalogue: Catalogue, in tongue: Tongue) {
    let changes = outcomes.flatMap(\.changes)
    let only = changes.count == 1 ? changes.first?.entry : nil
    let ranks = Set(changes.compactMap(\.result.rank))
    let ids = Set(outcomes.map(\.event))
    isOwn = only.map { $0.belongs(to: context.recipient) } ?? false
    rank = tongue.ranks(Array(ranks))
    severalRanks = ranks.count > 1
    about = ids.count == 1 ? ids.first.map(catalogue.title) : nil
    manyEvents = ids.count > 1 ? ids.count : nil
    references = Self.references(changes)
    other = isOwn ? nil : Echo.cleanOrNil(only?.name)
    several = changes.count > 1 ? changes.count : nil
    hasSeats = changes.contains(where: \.hasSeat)
    hasWaiting = changes.contains(where: \.waits)
    isNone = changes.isEmpty
    tallies = TallyView.all(of: changes)
    events = outcomes.map { EventView($0, catalogue, hasReference: ids.count > 1, in: tongue) }
    readings = ReadingView.all(of: context.readings)
    hasReadings = !readings.isEmpty
    letter = LetterView(context, catalogue.organiser, in: tongue)
  }

  /// A subject stays readable: three at most.
  private static func references(_ changes: [Change]) -> String? {
    let distinct = changes.references
    return distinct.isEmpty ? nil : distinct.prefix(3).map { "[\($0)]" }.joined(separator: " ")
  }
}

extension Catalogue {
  /// For a letter, in French typography, since titles are French in every letter.
  func title(_ id: EventID) -> String { FrenchTypography.spaced(event(id)?.title ?? id.rawValue) }
}

extension [Change] {
  /// Each once, in order.
  var references: [Reference] {
    let all = filter(\.result.hasReference).compactMap(\.entry.reference)
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension TallyView {
  static func all(of changes: [Change]) -> [TallyView] {
    let groups = StateGroup.groups(changes)
    return groups.enumerated().map { place, group in
      TallyView(
        number: group.changes.count, isMany: group.changes.count > 1, state: group.state,
        joint: JointView(place, of: groups.count))
    }
  }
}

extension EventView {
  init(_ outcome: Outcome, _ catalogue: Catalogue, hasReference: Bool, in tongue: Tongue) {
    let event = catalogue.event(outcome.event)
    title = catalogue.title(outcome.event)
    sessions = event?.sessions.map(tongue.session) ?? []
    place = event?.place
    details = event?.details
    contact = event?.contact
    groups = StateGroup.groups(outcome.changes).map { GroupView($0, in: tongue) }
    let references = outcome.changes.references.map { "[\($0)]" }.joined(separator: " ")
    reference = hasReference && !references.isEmpty ? references : nil
  }
}

extension GroupView {
  init(_ group: StateGroup, in tongue: Tongue) {
    state = group.state
    isSeveral = group.changes.count > 1
    isInLine = group.changes.contains(where: \.waits)
    people = group.changes.map { PersonView($0, in: tongue) }
  }
}

extension PersonView {
  init(_ change: Change, in tongue: Tongue) {
    let entry = change.entry
    let known = Echo.cleanOrNil(entry.name)
    name = known
    lacksName = known == nil && (change.hasSeat || change.waits)
    organisation = Echo.cleanOrNil(entry.organisation)
    phone = entry.phone.map { tongue.phone(Echo.clean($0)) }
    position = change.result.rank
  }
}

extension LetterView {
  init(_ context: ThreadContext, _ organiser: Organiser, in tongue: Tongue) {
    receivedAt = tongue.moment(context.receivedAt, in: organiser.timeZone)
    isFirst = context.isFirst
    asksToo = context.asksToo
    leavesOut = context.leavesOut
    byTeam = context.isByTeam
    reference = context.reference.map { "[\($0)]" }
    office = OfficeView(
      officeName: organiser.name, officeAddress: organiser.address, postalAddress: organiser.postalAddress,
      officePhone: organiser.phone.map(tongue.phone))
  }
}

extension Entry {
  /// Whether this is the reader's own place: by address or by name, letters of any case.
  func belongs(to reader: Mailbox) -> Bool {
    if let email, email.lowercased() == reader.address.lowercased() { return true }
    guard let name, let readerName = reader.name else { return false }
    return name.lowercased() == readerName.lowercased()
  }
}
