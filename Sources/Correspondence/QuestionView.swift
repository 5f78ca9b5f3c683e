/// The keys of the question templates.
struct QuestionView: Sendable {
  /// Nothing is unclear: the event is past, closed, not open yet or cancelled.
  var isObstacle: Bool
  /// For the subject: `quelle date ?`.
  var topic: String
  /// What is not clear, in a sentence.
  var problem: String
  /// What to answer, in a sentence.
  var request: String
  /// What the author may have meant; may be empty.
  var candidates: [CandidateView]
  /// There is at least one candidate.
  var hasCandidates: Bool
  var letter: LetterView
}

/// An event among which to choose.
struct CandidateView: Sendable {
  var title: String
  var sessions: [String]
  var place: String?
  /// `lundi 5 mars 2018 à 9 h`, where registration has not opened yet.
  var opens: String?
}

/// The keys of the acknowledgement templates.
struct AcknowledgementView: Sendable {
  /// The author's subject, or `votre message`.
  var about: String
  /// What the author needs to know until somebody answers; nil where there is nothing particular.
  var advice: String?
  var letter: LetterView
}
