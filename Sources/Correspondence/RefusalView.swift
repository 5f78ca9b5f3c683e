internal import Registration

/// The keys of the refusal templates.
struct RefusalView: Sendable {
  /// The author's subject; nil where it has none.
  var about: String?
  /// What staff wrote of it, in their words; nil where they gave none.
  var reason: String?
  var letter: LetterView
}

extension RefusalView {
  init(_ reason: String?, to context: ThreadContext, catalogue: Catalogue, in tongue: Tongue) {
    about = Echo.cleanOrNil(context.subject)
    self.reason = Echo.cleanOrNil(reason, limit: Echo.wordsLimit)
    letter = LetterView(context, catalogue.organiser, in: tongue)
  }

  static let sample = RefusalView(about: "Un objet", reason: "Un motif", letter: .sample)
}
