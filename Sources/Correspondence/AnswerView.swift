/// The keys of the confirmation, waiting, cancellation and changes templates.
///
/// Templates read these by the name of the stored property. A key inside a list or a record must not be called as one
/// outside it, since Mustache looks outside for what is empty inside.
struct AnswerView: Sendable {
  /// `rang 3`, `rangs 3 à 5`: only where somebody waits.
  var rank: String?
  /// The title of the event, or `2 événements`.
  var about: String
  /// `[K7M3-QD]`, one for each event, three at most; nil where nobody is registered.
  var references: String?
  /// One person or seat is concerned, and it is the author's own.
  var isOwn: Bool
  /// One person or seat is concerned, and it is somebody else's: the name.
  var other: String?
  /// How many people and seats, where there are several.
  var several: Int?
  /// Where states differ: what happened, in a few words for the subject, such as `1 annulation, 1 inscription`.
  var summary: String
  var events: [EventView]
  var letter: LetterView
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
  /// `K7M3-QD`.
  var reference: String
}

/// People of one event who share a state.
struct GroupView: Sendable {
  /// `Inscription confirmée`, `Inscriptions annulées`…
  var state: String
  /// What the state means and what the reader can do; nil where there is nothing to say.
  var remark: String?
  var people: [PersonView]
}

/// A person or a seat, each field as it was read.
struct PersonView: Sendable {
  /// The name, or `Place sans nom`.
  var name: String
  var organisation: String?
  var phone: String?
  /// `rang 3`, for those who wait.
  var position: String?
  /// A seat without a name: the reader is asked for it.
  var isUnnamed: Bool
}

/// What every letter to a citizen has.
struct LetterView: Sendable {
  /// `mardi 14 novembre 2017 à 10 h 12`.
  var receivedAt: String
  /// The first answer of the thread, which carries the notices.
  var isFirst: Bool
  /// The message asks something beside, which staff will answer.
  var asksToo: Bool
  var office: OfficeView
}

/// The office that answers (CRPA R112-11-1).
struct OfficeView: Sendable {
  var officeName: String
  var officeAddress: String
  var postalAddress: String?
  var officePhone: String?
}
