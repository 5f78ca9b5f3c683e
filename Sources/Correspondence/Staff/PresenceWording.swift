package import Records
internal import Registration

extension Attendance {
  /// `présence`, `absence`, or the half-days of a presence that was not whole.
  package var inFrench: String {
    if missed.isEmpty { return "présence" }
    if attended.isEmpty { return "absence" }
    return "présence : \(FrenchTime.list(attended.map(FrenchTime.halfDay)))"
  }
}
