/// The keys of every letter that tells what became of people: confirmation, waiting, already, cancellation, changes, correction, promotion,
/// status; and under `answer`, of reminder, event-changed and event-cancelled.
///
/// Templates read these by the name of the stored property. A key inside a list or a record must not be called as one
/// outside it, since Mustache looks outside for what is empty inside.
struct AnswerView: Sendable {
  /// `3`, `1 et 4`, `3 à 5`: only where somebody waits and the rank is known.
  var rank: String?
  var severalRanks: Bool
  /// The title of the event, where there is one.
  var about: String?
  /// How many events, where there are several.
  var manyEvents: Int?
  /// `[K7M3-QD]`, one for each event, three at most; nil where nobody is registered.
  var references: String?
  /// One person or seat is concerned, and it is the author's own.
  var isOwn: Bool
  /// One person or seat is concerned, and it is somebody else's: the name.
  var other: String?
  /// How many people and seats, where there are several.
  var several: Int?
  /// Somebody has a seat.
  var hasSeats: Bool
  /// Somebody waits.
  var hasWaiting: Bool
  /// Nobody is registered at all.
  var isNone: Bool
  /// How many of each state.
  var tallies: [TallyView]
  var events: [EventView]
  var hasReadings: Bool
  var readings: [ReadingView]
  var letter: LetterView
}

/// How many people share a state, and where it stands in an enumeration.
struct TallyView: Sendable {
  var number: Int
  var isMany: Bool
  var state: StateView
  var joint: JointView
}

/// What comes before an item of an enumeration: a comma, or the last “and”; neither before the first.
struct JointView: Sendable {
  var isComma: Bool
  var isAnd: Bool

  init(isComma: Bool, isAnd: Bool) {
    self.isComma = isComma
    self.isAnd = isAnd
  }

  /// Before the item at that place, from 0, of so many.
  init(_ place: Int, of count: Int) {
    self.init(isComma: place > 0 && place < count - 1, isAnd: place > 0 && place == count - 1)
  }
}

/// An event and what became of each person.
struct EventView: Sendable {
  var title: String
  /// A line for each session.
  var sessions: [String]
  var place: String?
  var details: String?
  var contact: String?
  var groups: [GroupView]
  /// `[K7M3-QD]`, where the letter is about several events.
  var reference: String?
}

/// People of one event who share a state.
struct GroupView: Sendable {
  var state: StateView
  var isSeveral: Bool
  /// They wait: the rule of the list is told.
  var isInLine: Bool
  var people: [PersonView]
}

/// A person or a seat, each field as it was read.
struct PersonView: Sendable {
  /// nil for a seat without a name.
  var name: String?
  /// A seat, or a place in line, whose name the reader is asked for.
  var lacksName: Bool
  var organisation: String?
  var phone: String?
  /// Rank, for those who wait.
  var position: Int?
}

/// What every letter to a citizen has.
struct LetterView: Sendable {
  /// `mardi 14 novembre 2017 à 10 h 12`.
  var receivedAt: String
  /// The first answer of the thread, which carries the notices.
  var isFirst: Bool
  /// The message asks something beside, which staff will answer.
  var asksToo: Bool
  /// One of several events asked for is closed or cancelled, and staff were given it.
  var leavesOut: Bool
  /// Staff did what it tells, and the reader had not asked for it.
  var byTeam: Bool
  /// `[K7M3-QD]`: of the message, where nothing is registered that has one.
  var reference: String?
  var office: OfficeView
}

/// The office that answers (CRPA R112-11-1).
struct OfficeView: Sendable {
  var officeName: String
  var officeAddress: String
  var postalAddress: String?
  var officePhone: String?
}
