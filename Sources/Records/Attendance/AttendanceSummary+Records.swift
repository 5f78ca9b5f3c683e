internal import Foundation
internal import GRDB
internal import Registration

extension AttendanceSummary {
  /// How the event stands now, and which letters follow.
  init(_ sheet: AttendanceSheet, at now: Date, _ db: Database) throws {
    let roll = try EventRoll(sheet.event, db)
    let certificates = Certificates(db: db, sheet: sheet)
    let told = try roll.rows.compactMap { row in try Attendance(of: row.id, db).map { (row.name ?? "", $0) } }
    let due = try certificates.due()
    let reached = try certificates.letters().flatMap(\.holders).map(\.row.id)
    self.init(
      event: sheet.event, hasOneHalfDay: sheet.halfDays.count == 1, parts: Self.parts(sheet, told),
      untold: sheet.halfDays.filter { halfDay in !told.contains { $0.1.told.contains(halfDay) } },
      unnamed: roll.unnamed, isOver: sheet.endsAt <= now, certificates: reached.count,
      unreachable: due.filter { !reached.contains($0.row.id) }.compactMap(\.row.name),
      outdated: try certificates.outdated().compactMap(\.name))
  }

  private static func parts(_ sheet: AttendanceSheet, _ told: [(name: String, attendance: Attendance)])
    -> [Part]
  {
    sheet.halfDays.reduce(into: []) { parts, halfDay in
      let absent = told.filter { $0.attendance.missed.contains(halfDay) }.map(\.name)
      let present = told.count { $0.attendance.attended.contains(halfDay) }
      guard present + absent.count > 0 else { return }
      if let last = parts.last, last.present == present, last.absent == absent {
        parts[parts.count - 1].halfDays.append(halfDay)
      } else {
        parts.append(Part(halfDays: [halfDay], present: present, absent: absent))
      }
    }
  }
}
