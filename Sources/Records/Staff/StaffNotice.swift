/// What staff are told that comes from no message: in the digest, under what needs a human.
package enum StaffNotice: Sendable, Equatable, Codable {
  /// An event to come is no longer in the catalogue, and people are registered for it.
  case eventLeftCatalogue(title: String, registered: Int)
  /// The catalogue or the templates were changed and have a mistake: the former ones stay.
  case reloadRefused(problem: String)
  /// Letters to citizens were stopped: their rate had left all reason.
  case lettersHeld
}
