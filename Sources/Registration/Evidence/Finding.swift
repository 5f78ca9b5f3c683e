/// Something found in the author's words.
package struct Finding: Sendable, Equatable, Codable {
  /// What was found. Its `description` is for people, in a few words.
  package enum Kind: Sendable, Equatable, Codable {
    case event(EventID)
    /// A day, a month or a span as `explain` writes it, such as `2017-11-14`.
    case date(String)
    case name(String)
    /// As written, folded.
    case telephone(String)
    /// Of somebody who is to be registered.
    case organisation(String)
    case address(String)
    case matter(StaffMatter)
    case registration, attendance, attendanceKept, pastAttendance, earlierRegistration
    case cancellation, absence, substitution, changeOfEvent
    case hypothesis, question
    /// Words that no part was found for.
    case unclear
  }

  /// Where a quotation stands.
  package enum Place: String, Sendable, Equatable, Codable { case subject, body, header }

  package var kind: Kind
  /// The author's words to the letter.
  package var quote: String
  package var place: Place
  /// UTF-8 offsets into the subject, or into the zones' texts joined with line feeds; nil for a header.
  package var range: Range<Int>?

  package init(_ kind: Kind, quote: String, place: Place, range: Range<Int>?) {
    self.kind = kind
    self.quote = quote
    self.place = place
    self.range = range
  }
}

extension Finding.Kind: CustomStringConvertible {
  /// `event evaluer-son-projet-2017-11`, `cancellation`, `telephone 0612345678`.
  package var description: String {
    switch self {
    case .event(let id): "event \(id)"
    case .date(let text): "date \(text)"
    case .name(let name): "name \(name)"
    case .telephone(let number): "telephone \(number)"
    case .organisation(let name): "organisation \(name)"
    case .address(let address): "address \(address)"
    case .matter(let matter): "matter \(matter.rawValue)"
    case .registration: "registration"
    case .attendance: "attendance"
    case .attendanceKept: "attendance kept"
    case .pastAttendance: "past attendance"
    case .earlierRegistration: "earlier registration"
    case .cancellation: "cancellation"
    case .absence: "absence"
    case .substitution: "substitution"
    case .changeOfEvent: "change of event"
    case .hypothesis: "hypothesis"
    case .question: "question"
    case .unclear: "unclear"
    }
  }
}
