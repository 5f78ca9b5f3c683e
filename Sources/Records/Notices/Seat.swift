/// A seat that somebody has, as a sheet prints it: no address and no telephone.
package struct Seat: Sendable, Equatable {
  /// nil where its holder is not named yet.
  package var name: String?
  package var organisation: String?
  /// The name that whoever asked for it writes under; nil where there is none.
  package var reservedBy: String?
  /// nil where nobody told yet.
  package var attendance: Attendance?

  package init(
    name: String?, organisation: String? = nil, reservedBy: String? = nil, attendance: Attendance? = nil
  ) {
    self.name = name
    self.organisation = organisation
    self.reservedBy = reservedBy
    self.attendance = attendance
  }
}
