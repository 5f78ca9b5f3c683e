internal import Foundation
internal import Records
internal import Registration

/// The keys of the personal-data templates.
struct PersonalDataView: Sendable {
  var hasRegistrations: Bool
  var registrations: [HeldEntryView]
  var hasMessages: Bool
  var messages: [HeldMessageView]
  var hasLetters: Bool
  var letters: [HeldLetterView]
  /// How many older messages and letters are not listed; nil where all are.
  var leftOut: Int?
  var letter: LetterView
}

struct HeldEntryView: Sendable {
  var event: String
  var isSeated: Bool
  var isOnList: Bool
  var isGivenUp: Bool
  var name: String?
  var email: String?
  var phone: String?
  var organisation: String?
  var reference: String?
  var registeredAt: String
}

struct HeldMessageView: Sendable {
  var date: String
  /// nil where it has none.
  var subject: String?
  var words: String?
}

struct HeldLetterView: Sendable {
  var sentAt: String
  var sentSubject: String
}

extension PersonalDataView {
  /// Messages, and letters, that one letter lists: the latest. What was sent to the desk is also the person's own to keep,
  /// and no large letter goes to a sender who is not authenticated (RFC 3834 §2).
  static let listLimit = 50
  /// Characters of the words of each message.
  static let wordsLimit = 2000

  init(_ data: PersonalData, to context: ThreadContext, catalogue: Catalogue, in tongue: Tongue) {
    let zone = catalogue.organiser.timeZone
    registrations = data.registrations.map { HeldEntryView($0, catalogue, in: tongue) }
    messages = data.messages.suffix(Self.listLimit).map {
      HeldMessageView(
        date: tongue.moment($0.receivedAt, in: zone), subject: Echo.cleanOrNil($0.subject, limit: 200),
        words: Echo.cleanOrNil($0.words, limit: Self.wordsLimit))
    }
    letters = data.letters.suffix(Self.listLimit).map {
      HeldLetterView(
        sentAt: tongue.moment($0.sentAt, in: zone), sentSubject: Echo.clean($0.subject, limit: 200))
    }
    hasRegistrations = !registrations.isEmpty
    hasMessages = !messages.isEmpty
    hasLetters = !letters.isEmpty
    let missing = data.messages.count - messages.count + data.letters.count - letters.count
    leftOut = missing > 0 ? missing : nil
    letter = LetterView(context, catalogue.organiser, in: tongue)
  }
}

extension HeldEntryView {
  init(_ entry: Entry, _ catalogue: Catalogue, in tongue: Tongue) {
    event = catalogue.title(entry.event)
    isSeated = entry.status == .confirmed
    isOnList = entry.status == .waiting
    isGivenUp = entry.status == .cancelled
    name = Echo.cleanOrNil(entry.name)
    email = entry.email.map(Echo.address)
    phone = entry.phone.map { tongue.phone(Echo.clean($0)) }
    organisation = Echo.cleanOrNil(entry.organisation)
    reference = entry.reference.map { "[\($0)]" }
    registeredAt = tongue.moment(entry.registeredAt, in: catalogue.organiser.timeZone)
  }
}
