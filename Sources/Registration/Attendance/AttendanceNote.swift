/// What staff tell of who came, in one line: « absents : Diallo, Lefèvre ».
package struct AttendanceNote: Sendable, Equatable {
  package enum Told: Sendable, Equatable {
    /// And everybody else was there.
    case absent([String])
    /// And nobody else was there.
    case present([String])
    /// Of others it tells nothing; whoever has no seat came without a registration.
    case alsoPresent([String])
  }

  package var sheet: AttendanceSheet
  /// Those that staff named, in order of time; empty where they named none.
  package var halfDays: [HalfDay]
  package var told: Told

  package init(sheet: AttendanceSheet, halfDays: [HalfDay] = [], told: Told) {
    self.sheet = sheet
    self.halfDays = halfDays
    self.told = told
  }
}
