internal import Registration

/// How staff may name one half-day of a sheet in their answer, in as few words as tell it from the others.
struct HalfDayWording {
  /// `le matin`, `le mardi 16 mars`, `le mardi 16 mars matin`.
  let words: String

  init(_ halfDay: HalfDay, among all: [HalfDay]) {
    let day = FrenchTime.day(halfDay.date).split(whereSeparator: \.isWhitespace).prefix(3).joined(
      separator: " ")
    let part = FrenchTime.part(halfDay.part)
    if Set(all.map(\.date)).count == 1 {
      words = "\(halfDay.part == .morning ? "le " : halfDay.part == .afternoon ? "l’" : "la ")\(part)"
    } else if all.count(where: { $0.date == halfDay.date }) == 1 {
      words = "le \(day)"
    } else {
      words = "le \(day) \(part)"
    }
  }
}
