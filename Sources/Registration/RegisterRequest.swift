/// What an author asks that only the register can settle. The decision beside it is what stands where the register cannot.
package enum RegisterRequest: Sendable, Equatable, Codable {
  /// Nothing but thanks or a greeting: it needs no answer where it follows a letter of the desk's.
  case courtesy
  /// The author's calendar declines an invitation of the desk's, known by its iCalendar UID: their own seat is given back.
  case decline(uid: String)
  /// The author's calendar accepts one: worth a look only where the seat under it is gone.
  case accept(uid: String)
  /// Where one stands: « où en suis-je ? », « suis-je bien inscrite ? ».
  case status
  /// What is kept of one (GDPR art. 15).
  case personalData
  /// What is written of people wrongly, or lacks. Never empty.
  case correct([Correction])
}

extension RegisterRequest {
  /// Whether it is settled in silence, whoever may be answered.
  package var needsNoAnswer: Bool {
    if case .accept = self { true } else { false }
  }
}

/// What is to be written of one person from now on; nil leaves a field as it is.
package struct Correction: Sendable, Equatable, Codable {
  /// As the register has the name now, as far as the message tells; nil where it speaks of the author's one registration.
  package var person: String?
  package var name: String?
  package var email: String?
  /// E.164.
  package var phone: String?
  package var organisation: String?

  package init(
    person: String?, name: String? = nil, email: String? = nil, phone: String? = nil,
    organisation: String? = nil
  ) {
    self.person = person
    self.name = name
    self.email = email
    self.phone = phone
    self.organisation = organisation
  }
}
