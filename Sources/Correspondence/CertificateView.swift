internal import MIME
internal import Records
internal import Registration

/// The keys of the certificate templates.
struct CertificateView: Sendable {
  /// The event's title.
  var about: String
  /// A line for each session.
  var sessions: [String]
  var place: String?
  /// How many people; nil for one.
  var several: Int?
  /// The reader, alone.
  var isOwn: Bool
  /// One other person, by name.
  var other: String?
  /// Those who came, each with a certificate.
  var attendees: [AttendeeView]
  var letter: LetterView
}

/// Somebody who came.
struct AttendeeView: Sendable {
  var name: String
  /// The half-days, where these are not all.
  var attended: [String]
  var isPartly: Bool
}

extension CertificateView {
  init(
    _ people: [CertificateNotice.Person], of event: Event, to context: ThreadContext, catalogue: Catalogue,
    in tongue: Tongue
  ) {
    let all = HalfDay.all(of: event.sessions)
    let reader = context.recipient.name.map { Echo.clean($0) }
    let names = people.map { Echo.clean($0.name) }
    about = FrenchTypography.spaced(event.title)
    sessions = event.sessions.map(tongue.session)
    place = event.place
    several = people.count > 1 ? people.count : nil
    isOwn = names.count == 1 && names.first == reader
    other = names.count == 1 && !isOwn ? names.first : nil
    attendees = zip(names, people).map { name, person in
      let isPartly = person.attended != all
      return AttendeeView(
        name: name, attended: isPartly ? person.attended.map(tongue.halfDay) : [], isPartly: isPartly)
    }
    letter = LetterView(context, catalogue.organiser, in: tongue)
  }

  static let sample = CertificateView(
    about: "Un titre", sessions: ["mardi 14 novembre 2017, de 9 h 30 à 17 h"], place: "Salle 1", several: 2,
    isOwn: true, other: "Jean Exemple",
    attendees: [
      AttendeeView(name: "Jean Exemple", attended: ["mardi 14 novembre 2017, matin"], isPartly: true)
    ], letter: .sample)
}
