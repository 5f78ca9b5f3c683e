internal import Foundation
internal import Records

/// The keys of the alert templates.
struct AlertView: Sendable {
  /// `mardi 14 novembre 2017 à 10 h 12`
  var since: String
  /// `1 001 lettres`, in the hour that brought it about.
  var letters: String
  /// `980 à des gens qui venaient d’en avoir une`; nil where there were none.
  var repeats: String?
}

extension AlertView {
  init(_ hold: Hold, in zone: TimeZone) {
    since = FrenchTime.moment(hold.since, in: zone)
    letters = "\(hold.letters)\(Space.noBreak)\(hold.letters == 1 ? "lettre" : "lettres")"
    repeats =
      hold.repeats > 0 ? "\(hold.repeats)\(Space.noBreak)à des gens qui venaient d’en avoir une" : nil
  }

  static let sample = AlertView(
    since: "mardi 14 novembre 2017 à 10 h 12", letters: "1001 lettres",
    repeats: "980 à des gens qui venaient d’en avoir une")
}
