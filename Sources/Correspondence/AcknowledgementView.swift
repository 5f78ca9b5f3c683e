internal import Registration

/// The keys of the acknowledgement templates.
struct AcknowledgementView: Sendable {
  /// The author's subject; nil where it has none.
  var about: String?
  /// Something beyond the bare news is to be said.
  var hasAdvice: Bool
  var matter: MatterView
  var letter: LetterView
}

/// What the author needs to know until somebody answers: at most one of these is true.
struct MatterView: Sendable {
  var isDistress: Bool
  var isSpecialNeed: Bool
  var isNothingOwn: Bool
  var isUnreadable: Bool
  /// There is no registration that the request fits.
  var isNoMatch: Bool
}

extension AcknowledgementView {
  init(_ matter: StaffMatter, to context: ThreadContext, catalogue: Catalogue, in tongue: Tongue) {
    about = Echo.cleanOrNil(context.subject)
    self.matter = MatterView(matter)
    hasAdvice = [.distress, .specialNeed, .nothingOwn, .unreadable, .noMatchingRegistration].contains(matter)
    letter = LetterView(context, catalogue.organiser, in: tongue)
  }
}

extension MatterView {
  init(_ matter: StaffMatter) {
    isDistress = matter == .distress
    isSpecialNeed = matter == .specialNeed
    isNothingOwn = matter == .nothingOwn
    isUnreadable = matter == .unreadable
    isNoMatch = matter == .noMatchingRegistration
  }
}
