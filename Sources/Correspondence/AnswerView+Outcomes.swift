import MIME
import Records
import Registration

extension AnswerView {
  init(_ outcomes: [Outcome], to context: ThreadContext, catalogue: Catalogue) {
    let changes = outcomes.flatMap(\.changes)
    let only = changes.count == 1 ? changes.first?.entry : nil
    let isOwn = only.map { $0.belongs(to: context.recipient) } ?? false
    rank = Self.rank(changes.compactMap(\.result.rank))
    about = Self.about(outcomes, catalogue)
    references = Self.references(changes.filter { $0.result.hasReference }.compactMap(\.entry.reference))
    self.isOwn = isOwn
    other = isOwn ? nil : Echo.cleanOrNil(only?.name)
    several = changes.count > 1 ? changes.count : nil
    summary = Self.summary(changes.map(\.result.kind))
    events = outcomes.map { EventView($0, catalogue.event($0.event)) }
    letter = LetterView(context, catalogue.organiser)
  }

  /// `rang 3`, `rangs 3 à 5`, `rangs 1 et 4`.
  static func rank(_ ranks: [Int]) -> String? {
    let ranks = Set(ranks).sorted()
    guard let first = ranks.first, let last = ranks.last else { return nil }
    guard ranks.count > 1 else { return "rang\(Space.noBreak)\(first)" }
    let isRow = ranks.count > 2 && last - first == ranks.count - 1
    return "rangs " + (isRow ? "\(first) à \(last)" : FrenchTime.list(ranks.map(String.init)))
  }

  private static func about(_ outcomes: [Outcome], _ catalogue: Catalogue) -> String {
    let events = Set(outcomes.map(\.event))
    guard events.count == 1, let id = events.first else { return "\(events.count) événements" }
    return Echo.clean(catalogue.event(id)?.title ?? id.rawValue)
  }

  /// A subject stays readable: three at most.
  private static func references(_ references: [Reference]) -> String? {
    let distinct = references.reduce(into: [Reference]()) { if !$0.contains($1) { $0.append($1) } }
    return distinct.isEmpty ? nil : distinct.prefix(3).map { "[\($0)]" }.joined(separator: " ")
  }

  private static func summary(_ kinds: [Change.Result.Kind]) -> String {
    let parts = Change.Result.Kind.allCases.compactMap { kind in
      let count = kinds.count { $0 == kind }
      return count > 0 ? kind.summary(count) : nil
    }
    return parts.isEmpty ? "rien n’a changé" : FrenchTime.list(parts)
  }
}

extension EventView {
  init(_ outcome: Outcome, _ event: Event?) {
    title = event?.title ?? outcome.event.rawValue
    sessions = event?.sessions.map(FrenchTime.session) ?? []
    place = event?.place
    details = event?.details
    contact = event?.contact
    groups = Change.Result.Kind.allCases.compactMap { kind in
      let changes = outcome.changes.filter { $0.result.kind == kind }
      return changes.isEmpty ? nil : GroupView(kind, changes)
    }
    let references = outcome.changes.filter { $0.result.hasReference }.compactMap(\.entry.reference?.rawValue)
    reference = references.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: ", ")
  }
}

extension GroupView {
  init(_ kind: Change.Result.Kind, _ changes: [Change]) {
    state = kind.heading(changes.count)
    remark = kind.remark
    people = changes.map(PersonView.init)
  }
}

extension PersonView {
  init(_ change: Change) {
    let entry = change.entry
    let named = Echo.cleanOrNil(entry.name)
    name = named ?? "Place sans nom"
    organisation = Echo.cleanOrNil(entry.organisation)
    phone = entry.phone.map { FrenchPhone.spoken(Echo.clean($0)) }
    position = change.result.rank.map { "rang\(Space.noBreak)\($0)" }
    isUnnamed = named == nil && change.result.isSeated
  }
}

extension LetterView {
  init(_ context: ThreadContext, _ organiser: Organiser) {
    receivedAt = FrenchTime.moment(context.receivedAt, in: organiser.timeZone)
    isFirst = context.isFirst
    asksToo = context.asksToo
    office = OfficeView(organiser)
  }
}

extension OfficeView {
  init(_ organiser: Organiser) {
    officeName = organiser.name
    officeAddress = organiser.address
    postalAddress = organiser.postalAddress
    officePhone = organiser.phone.map(FrenchPhone.spoken)
  }
}

extension Change.Result {
  /// A full event or an unknown person has no registration to refer to.
  var hasReference: Bool { self != .full && self != .noMatch && self != .forStaff }

  /// Has a place, or waits for one.
  var isSeated: Bool { self != .cancelled && hasReference }
}

extension Entry {
  /// Whether this is the reader's own place: by address or by name, letters of any case.
  func belongs(to reader: Mailbox) -> Bool {
    if let email, email.lowercased() == reader.address.lowercased() { return true }
    guard let name, let readerName = reader.name else { return false }
    return name.lowercased() == readerName.lowercased()
  }
}
