/// The keys of the question and closed templates.
struct QuestionView: Sendable {
  /// The title of the event, where only one can be meant.
  var about: String?
  var topic: TopicView
  /// What the author may have meant; may be empty.
  var candidates: [OfferView]
  /// There is at least one candidate.
  var hasCandidates: Bool
  /// What else one may register for now; may be empty.
  var others: [OfferView]
  var hasOthers: Bool
  var hasReadings: Bool
  var readings: [ReadingView]
  var letter: LetterView
}

/// What is asked, or what stands in the way: one of these is true.
struct TopicView: Sendable {
  var isWhichEvent: Bool
  var isWhichSession: Bool
  var isWho: Bool
  var isHowMany: Bool
  var isDateDoubt: Bool
  /// Is it to be carried out?
  var isConfirm: Bool
  var isPast: Bool
  var isClosed: Bool
  var isNotYetOpen: Bool
  /// The organiser cancelled the event.
  var isCancelledByOrganiser: Bool
}

/// An event among which to choose.
struct OfferView: Sendable {
  /// Its title.
  var offer: String
  var dates: [String]
  var venue: String?
  /// `lundi 5 mars 2018 à 9 h`, where registration has not opened yet.
  var opens: String?
}
