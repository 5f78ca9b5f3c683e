package import Registration

/// What became of one order of staff's, for one case.
package struct OrderReport: Sendable, Equatable {
  package enum Result: Sendable, Equatable {
    /// In the register; `untold` are changes that nobody is written to about.
    case done([Outcome], untold: Int)
    /// The request was turned down; whether its author is written to.
    case refused(isTold: Bool)
    /// Closed, and nothing else.
    case settled
    /// The decision was taken back, with what it had brought about: the case is open again.
    case reopened([Outcome], untold: Int)
    /// Who came is noted.
    case attended(AttendanceReport)
    case notDone(ActError)
    /// Who came is not noted, and nothing changed.
    case notNoted(AttendanceDoubt)
    case unclear(StaffOrder.Doubt)
  }

  /// As staff wrote it.
  package var words: String
  /// The case's number; nil for an order about none.
  package var number: Int64?
  /// The case's author.
  package var name: String?
  package var result: Result

  package init(words: String, number: Int64?, name: String? = nil, result: Result) {
    self.words = words
    self.number = number
    self.name = name
    self.result = result
  }

  package var isDone: Bool {
    switch result {
    case .done, .refused, .settled, .reopened, .attended: true
    case .notDone, .notNoted, .unclear: false
    }
  }
}

/// Composes the letters that orders of staff's bring about, within their transaction: an error undoes the order it comes from, and one of
/// the transcript's all of them.
package struct OrderLetters: Sendable {
  /// To those called up from a waiting list.
  package var promotion: @Sendable (Notice) throws -> ComposedLetter
  /// What was done, to whom it concerns.
  package var outcomes: @Sendable (ActNotice) throws -> ComposedLetter
  /// To an author whose request was turned down, with staff's reason.
  package var refusal: @Sendable (Origin, String?) throws -> ComposedLetter
  /// To whoever gave the orders: what became of each, and how an event stands whose attendance was told. nil where they read that elsewhere.
  package var transcript: (@Sendable ([OrderReport], AttendanceSummary?) throws -> ComposedLetter)?

  package init(
    promotion: @escaping @Sendable (Notice) throws -> ComposedLetter,
    outcomes: @escaping @Sendable (ActNotice) throws -> ComposedLetter,
    refusal: @escaping @Sendable (Origin, String?) throws -> ComposedLetter,
    transcript: (@Sendable ([OrderReport], AttendanceSummary?) throws -> ComposedLetter)?
  ) {
    self.promotion = promotion
    self.outcomes = outcomes
    self.refusal = refusal
    self.transcript = transcript
  }
}
