/// The keys of the digest templates. Each list may be empty; `hasX` says whether it is not.
struct DigestView: Sendable {
  /// `mardi 14 novembre 2017`.
  var day: String
  /// `3 à traiter, 12 inscriptions, 2 annulations`, or `rien à signaler`.
  var summary: String
  var officeName: String
  /// The number of the first case that staff may decide on by answering; nil where there is none, or answers are not carried out.
  var example: String?
  /// There is something to answer, and answers are not carried out.
  var answersAreOff: Bool
  /// Something needs a human: a case, or a notice.
  var hasCases: Bool
  /// What comes from no message, a sentence each.
  var notices: [String]
  var cases: [CaseView]
  var hasOlder: Bool
  /// Cases of earlier digests that nobody decided on.
  var older: [CaseView]
  var hasQuestions: Bool
  /// Questions that wait for their author's answer.
  var questions: [CaseView]
  var hasRegistered: Bool
  var registered: [RegisterGroupView]
  var hasCancelled: Bool
  var cancelled: [RegisterGroupView]
  var hasWaiting: Bool
  var waiting: [RegisterGroupView]
  var hasEvents: Bool
  var events: [PlacesView]
  var hasUndelivered: Bool
  var undelivered: [UndeliveredView]
  /// How many more there are than the list has; nil where it has all.
  var moreUndelivered: String?
  var hasIgnored: Bool
  var ignored: [IgnoredView]
  /// How many more of what kind there are than the list has; nil where it has all.
  var moreIgnored: String?
  var health: HealthView
}

/// A message that waits for somebody.
struct CaseView: Sendable {
  var number: String
  /// Why, in a sentence.
  var reason: String
  /// Name and address, or `expéditeur inconnu`.
  var author: String
  var receivedAt: String
  var subject: String
  /// The beginning of what the author wrote.
  var words: String?
  /// The author's words that were unclear.
  var unclear: String?
  /// What is done where staff say yes; nil where the desk proposes nothing.
  var proposed: String?
}

/// The entries of one event.
struct RegisterGroupView: Sendable {
  var title: String
  /// `2 inscriptions`…
  var total: String
  var entries: [EntryView]
}

struct EntryView: Sendable {
  var name: String
  var organisation: String?
  var email: String?
  var phone: String?
  var reference: String
}

/// The places of one event.
struct PlacesView: Sendable {
  var title: String
  /// `le mardi 14 novembre 2017`.
  var days: String
  /// `12 places prises sur 20, 8 libres`.
  var places: String
  /// How full it is, 0 to 100, for a bar; nil where there is no limit.
  var percent: String?
  /// `3 en liste d’attente`.
  var queue: String?
}

/// A letter that did not arrive, or may not have.
struct UndeliveredView: Sendable {
  var recipient: String
  var phone: String?
  var subject: String
  var state: String
  var reply: String?
}

struct IgnoredView: Sendable {
  /// Why it got no answer, in a sentence.
  var cause: String
  var author: String
  var receivedAt: String
  var subject: String
}

/// The desk's own state.
struct HealthView: Sendable {
  var lastRead: String
  var lastError: String?
  var queued: String
  /// `2 lettres attendent, la première depuis le mardi 14 novembre 2017 à 9 h`; nil where no draft does.
  var drafts: String?
  /// `2 lettres attendent. Dernier motif : Quota exceeded`; nil where the server takes them all.
  var unfiled: String?
}
