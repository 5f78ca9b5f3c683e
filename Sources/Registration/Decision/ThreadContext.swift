/// What the message answers or sends on: it names the event when the author's own words don't, and never acts.
struct ThreadContext: Sendable {
  /// The author wrote something of their own.
  let hasOwnWords: Bool
  /// All of the text is an earlier message: nothing of it may act, whatever the subject says.
  let isAllQuoted: Bool
  let index: EventIndex
  private let lines: [Zoning.Line]
  private let today: CivilDate
  /// The event that the desk had confirmed to the author.
  private let confirmed: Int?
  /// Of the sessions that bear one title, those whose day the text tells; all of them where it tells none.
  private static func dated(_ events: EventSet, _ days: [DateMention], _ index: EventIndex) -> EventSet {
    guard events.count > 1 else { return events }
    let told = events.filter { entry in
      index.entries[entry].event.sessions.contains { session in
        days.contains { day in
          guard case .day = day.when else { return false }
          return day.allows(session.start.date)
        }
      }
    }
    return told.isEmpty ? events : told
  }

  /// The event of the invitation that the author's calendar answers.
  private let invited: Int?

  init(
    lines: [Zoning.Line], index: EventIndex, today: CivilDate, confirmation: Confirmation? = nil,
    invited: Int? = nil
  ) {
    self.lines = lines
    self.today = today
    confirmed = confirmation?.entry
    self.invited = invited
    hasOwnWords = lines.contains { $0.kind == .own && !$0.isBlank }
    isAllQuoted =
      !hasOwnWords && lines.contains { ($0.kind == .quoted || $0.kind == .forwarded) && !$0.isBlank }
    self.index = index
  }

  /// The event of the invitation that is answered, or the one that is given up in answer to the letter that had
  /// confirmed it; of several that fit, it alone.
  func answered(_ intent: Intent, among entries: [Int]? = nil) -> EventChoice.Result? {
    if let invited, entries?.contains(invited) ?? true { return .one(invited) }
    // « mon frère X sera aussi de la partie »: one more beside who was confirmed.
    let addsOthers = intent.kind == .register && intent.includesOthers && !intent.includesSelf
    guard intent.kind == .cancel || intent.kind == .substitute || addsOthers, let confirmed,
      entries?.contains(confirmed) ?? true
    else { return nil }
    return .one(confirmed)
  }

  /// The author holds a seat there, by the letter that is answered.
  func isConfirmed(_ entry: Int) -> Bool { confirmed == entry }

  /// The one event that the thread is about.
  func event(_ choice: EventChoice) -> EventChoice.Result? {
    guard let told = told(), told.events.count == 1, let only = told.events.first,
      !tellsOthers(told.days, beside: only)
    else { return nil }
    return .one(only)
  }

  /// The thread tells of more events than one, or is too long to tell.
  var isAboutSeveral: Bool {
    guard let told = told() else { return true }
    return told.events.count > 1 || told.events.first.map { tellsOthers(told.days, beside: $0) } ?? false
  }

  /// The events and days of what is quoted; nil where that is long.
  private func told() -> (events: EventSet, days: [DateMention])? {
    var tokeniser = Tokeniser()
    var budget = 20_000
    for line in lines where line.kind == .quoted || line.kind == .forwarded {
      budget -= line.text.utf8.count + 1
      if budget < 0 { return nil }
      tokeniser.add(line.text, at: 0, isContinued: !line.isBlank)
    }
    let strong = EventReader(index: index, text: tokeniser.words, owned: []).mentions().filter(\.isStrong)
    let days = strong.isEmpty ? [] : DateReader(tokeniser.words, today: today).mentions
    return (strong.reduce(into: EventSet()) { $0.formUnion(Self.dated($1.events, days, index)) }, days)
  }

  /// A list of events, of which one alone was made out: days of others stand there.
  private func tellsOthers(_ days: [DateMention], beside only: Int) -> Bool {
    let isOf = { (day: DateMention, entry: Int) in
      index.entries[entry].event.sessions.contains { day.allows($0.start.date) }
    }
    return days.contains { day in
      guard case .day = day.when, !isOf(day, only) else { return false }
      return index.entries.indices.contains { isOf(day, $0) }
    }
  }
}
