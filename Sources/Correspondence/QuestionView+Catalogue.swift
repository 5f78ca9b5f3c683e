internal import Foundation
internal import Registration

extension QuestionView {
  init(_ question: Question, to context: ThreadContext, catalogue: Catalogue, in tongue: Tongue) {
    let events = question.candidates.compactMap(catalogue.event)
    about = events.count == 1 ? events.first.map { catalogue.title($0.id) } : nil
    topic = TopicView(question.topic)
    candidates = events.map { OfferView($0, opens: question.topic == .notYetOpen, in: tongue) }
    hasCandidates = !candidates.isEmpty
    others =
      question.topic.isObstacle
      ? OfferView.all(of: catalogue.eventsOpen(at: context.date), without: question.candidates, in: tongue)
      : []
    hasOthers = !others.isEmpty
    readings = ReadingView.all(of: context.readings)
    hasReadings = !readings.isEmpty
    letter = LetterView(context, catalogue.organiser, in: tongue)
  }
}

extension OfferView {
  /// Events offered beside at most: a letter is not a programme.
  static let limit = 5

  init(_ event: Event, opens: Bool = false, in tongue: Tongue) {
    offer = FrenchTypography.spaced(event.title)
    dates = event.sessions.map(tongue.session)
    venue = event.place
    self.opens = opens ? event.registrationOpens.map(tongue.moment) : nil
  }

  static func all(of events: [Event], without ids: [EventID], in tongue: Tongue) -> [OfferView] {
    events.filter { !ids.contains($0.id) }.prefix(limit).map { OfferView($0, in: tongue) }
  }
}

extension TopicView {
  init(_ topic: Question.Topic) {
    isWhichEvent = topic == .whichEvent
    isWhichSession = topic == .whichSession
    isWho = topic == .who
    isHowMany = topic == .howMany
    isDateDoubt = topic == .dateDoubt
    isConfirm = topic == .confirm
    isPast = topic == .past
    isClosed = topic == .closed
    isNotYetOpen = topic == .notYetOpen
    isCancelledByOrganiser = topic == .cancelledByOrganiser
  }
}

extension Catalogue {
  /// The events that one may register for at that instant, by the start of their first session.
  fileprivate func eventsOpen(at instant: Date) -> [Event] {
    let open = events.filter { $0.isOpen(at: instant, in: organiser.timeZone) }
    let starts = open.compactMap { event in event.sessions.first.map { (event: event, start: $0.start) } }
    return starts.sorted { $0.start < $1.start }.map(\.event)
  }
}
