package import Registration

extension FrenchTime {
  /// `mardi 14 novembre 2017, matin`.
  package static func halfDay(_ halfDay: HalfDay) -> String { "\(day(halfDay.date)), \(part(halfDay.part))" }

  package static func part(_ part: HalfDay.Part) -> String {
    switch part {
    case .morning: "matin"
    case .afternoon: "après-midi"
    case .evening: "soirée"
    }
  }
}
