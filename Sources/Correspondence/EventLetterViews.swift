internal import Foundation
internal import Records
internal import Registration

/// The keys of the reminder templates.
struct ReminderView: Sendable {
  /// Days from today to the first session.
  var days: Int
  var isToday: Bool
  var isTomorrow: Bool
  var answer: AnswerView
}

extension ReminderView {
  init(daysBefore: Int, _ answer: AnswerView) {
    days = daysBefore
    isToday = daysBefore == 0
    isTomorrow = daysBefore == 1
    self.answer = answer
  }
}

/// The keys of the event-cancelled templates.
struct EventCancelledView: Sendable {
  /// What else one may register for now; may be empty.
  var others: [OfferView]
  var hasOthers: Bool
  var answer: AnswerView
}

extension EventCancelledView {
  init(_ others: [Event], _ answer: AnswerView, in tongue: Tongue) {
    self.others = others.prefix(OfferView.limit).map { OfferView($0, in: tongue) }
    hasOthers = !others.isEmpty
    self.answer = answer
  }
}

/// The keys of the event-changed templates.
struct EventChangedView: Sendable {
  /// What changed, each once.
  var items: [ItemView]
  /// More than two things changed, or it takes place after all and something changed too: a subject does not name them.
  var isMuch: Bool
  /// Two things changed, and a subject names both.
  var isPair: Bool
  var titleChanged: Bool
  /// Another day, or more or fewer days.
  var daysChanged: Bool
  /// Other hours of the same days.
  var hoursChanged: Bool
  var placeChanged: Bool
  /// It was cancelled, and takes place after all.
  var isRestored: Bool
  var formerTitle: String?
  /// Empty where days and hours stay.
  var formerSessions: [String]
  /// nil where the place stays, or where there was none.
  var formerPlace: String?
  var answer: AnswerView
}

/// One thing that changed, in an enumeration: one of the first five is true.
struct ItemView: Sendable {
  var isRestoration: Bool
  var isDay: Bool
  var isHour: Bool
  var isPlace: Bool
  var isTitle: Bool
  var joint: JointView
}

extension EventChangedView {
  init(former: Announcement, now: Announcement, _ answer: AnswerView, in tongue: Tongue) {
    let days = former.sessions.map(\.start.date) != now.sessions.map(\.start.date)
    titleChanged = former.title != now.title
    daysChanged = days
    hoursChanged = !days && former.sessions != now.sessions
    placeChanged = former.place != now.place
    isRestored = former.isCancelled && !now.isCancelled
    formerTitle = titleChanged ? FrenchTypography.spaced(former.title) : nil
    formerSessions = former.sessions == now.sessions ? [] : former.sessions.map(tongue.session)
    formerPlace = placeChanged ? former.place : nil
    let flags = [isRestored, daysChanged, hoursChanged, placeChanged, titleChanged]
    items = ItemView.all(flags)
    isMuch = items.count > (isRestored ? 1 : 2)
    isPair = items.count == 2 && !isRestored
    self.answer = answer
  }
}

extension ItemView {
  /// One for each true flag, in the order of the properties.
  fileprivate static func all(_ flags: [Bool]) -> [ItemView] {
    let places = flags.indices.filter { flags[$0] }
    return places.enumerated().map { count, place in
      ItemView(
        isRestoration: place == 0, isDay: place == 1, isHour: place == 2, isPlace: place == 3,
        isTitle: place == 4,
        joint: JointView(count, of: places.count))
    }
  }
}
