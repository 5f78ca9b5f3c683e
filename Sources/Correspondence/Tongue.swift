internal import Foundation
internal import Registration

/// How a language writes what Swift must write for it: days, hours, lists and telephone numbers. All other words are in the templates.
struct Tongue: Sendable {
  let language: Language

  /// `mardi 14 novembre 2017, matin`.
  func halfDay(_ halfDay: HalfDay) -> String {
    switch language {
    case .fr: FrenchTime.halfDay(halfDay)
    case .en: EnglishTime.halfDay(halfDay)
    }
  }

  /// `mardi 14 novembre 2017`, `Tuesday 14 November 2017`.
  func day(_ date: CivilDate) -> String {
    switch language {
    case .fr: FrenchTime.day(date)
    case .en: EnglishTime.day(date)
    }
  }

  /// A day and an hour: `lundi 5 mars 2018 à 9 h`, `Monday 5 March 2018 at 09:00`.
  func moment(_ time: CivilDateTime) -> String {
    switch language {
    case .fr: FrenchTime.moment(time)
    case .en: EnglishTime.moment(time)
    }
  }

  /// The same of an instant, on the wall clock of that zone.
  func moment(_ instant: Date, in zone: TimeZone) -> String { moment(CivilDateTime(instant, in: zone)) }

  /// `mardi 14 novembre 2017, de 9 h 30 à 17 h`, `Tuesday 14 November 2017, 09:30 to 17:00`.
  func session(_ session: Session) -> String {
    switch language {
    case .fr: FrenchTime.session(session)
    case .en: EnglishTime.session(session)
    }
  }

  /// `a, b et c`, `a, b and c`.
  func list(_ items: [String]) -> String {
    switch language {
    case .fr: FrenchTime.list(items)
    case .en: EnglishTime.list(items)
    }
  }

  /// `3`, `1 et 4`; three or more in a row `3 à 5`. Nil for none.
  func ranks(_ ranks: [Int]) -> String? {
    let ranks = Set(ranks).sorted()
    guard let first = ranks.first, let last = ranks.last else { return nil }
    guard ranks.count > 2, last - first == ranks.count - 1 else { return list(ranks.map(String.init)) }
    switch language {
    case .fr: return "\(first) à \(last)"
    case .en: return "\(first) to \(last)"
    }
  }

  /// From E.164, as its reader would dial it: the French at home, the reader of English perhaps from abroad.
  func phone(_ number: String) -> String {
    switch language {
    case .fr: FrenchPhone.spoken(number)
    case .en: FrenchPhone.international(number)
    }
  }

  /// A rendered text with the spaces of the language's typography.
  func spaced(_ text: String, markup: Bool = false) -> String {
    switch language {
    case .fr: FrenchTypography.spaced(text, markup: markup)
    case .en: text
    }
  }
}
