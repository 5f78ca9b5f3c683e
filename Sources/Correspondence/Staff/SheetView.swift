internal import Records
internal import Registration

/// The keys of the sheet templates.
struct SheetView: Sendable {
  /// `mardi 16 mars 2027`: the day the event begins on.
  var day: String
  var title: String
  var sessions: [String]
  var place: String?
  /// `12 personnes inscrites`; nil where there is nobody.
  var people: String?
  /// `2 places sans nom`; nil where every seat has one.
  var unnamed: String?
  /// Nobody has a seat.
  var isEmpty: Bool
  /// Some names have characters that no font of the machine has.
  var lacksFonts: Bool
  /// Its reader may answer who came.
  var acceptsAnswers: Bool
  /// `l’après-midi`, `le 16 mars, matin`: how one half-day may be named, where the sheet has several; nil where it has one.
  var halfDay: String?
}

extension SheetView {
  init(_ event: Event, _ seats: [Seat], lacksFonts: Bool, acceptsAnswers: Bool) {
    let named = seats.count { $0.name != nil }
    day = event.sessions.first.map { FrenchTime.day($0.start.date) } ?? ""
    title = event.title
    sessions = event.sessions.map(FrenchTime.session)
    place = event.place
    people = Self.count(named, "personne inscrite", "personnes inscrites")
    unnamed = Self.count(seats.count - named, "place sans nom", "places sans nom")
    isEmpty = seats.isEmpty
    self.lacksFonts = lacksFonts
    self.acceptsAnswers = acceptsAnswers
    let halfDays = HalfDay.all(of: event.sessions)
    halfDay = halfDays.count > 1 ? halfDays.last.map { HalfDayWording($0, among: halfDays).words } : nil
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String? {
    guard number > 0 else { return nil }
    return "\(number)\(Space.noBreak)\(number == 1 ? one : many)"
  }

  static let sample = SheetView(
    day: "mardi 16 mars 2027", title: "Un titre", sessions: ["mardi 16 mars 2027, de 9 h 30 à 17 h"],
    place: "Salle 1", people: "12 personnes inscrites", unnamed: "2 places sans nom", isEmpty: true,
    lacksFonts: true, acceptsAnswers: true, halfDay: "l’après-midi")
}
