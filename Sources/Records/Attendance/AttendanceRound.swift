internal import Foundation
internal import GRDB
internal import Registration

/// What one message of staff's tells of who came to an event, line by line, inside its transaction.
struct AttendanceRound {
  let db: Database
  let now: Date
  /// Staff's message.
  let answer: Int64
  /// Half-days of which this message has told already: a further line adds to what it told.
  private var stated: Set<HalfDay> = []
  /// What a line without a half-day is about: the same for all lines of the message.
  private var meant: [HalfDay]?

  init(db: Database, now: Date, answer: Int64) {
    self.db = db
    self.now = now
    self.answer = answer
  }

  /// Throws an `AttendanceDoubt` or an `ActError`: changes are then the caller's to roll back.
  mutating func carryOut(_ note: AttendanceNote) throws -> AttendanceReport {
    let event = note.sheet.event
    _ = try acts.open(event)
    let roll = try EventRoll(event, db)
    switch note.told {
    case .absent(let names): return try state(names, arePresent: false, note, roll)
    case .present(let names): return try state(names, arePresent: true, note, roll)
    case .alsoPresent(let names): return try add(names, note, roll)
    }
  }

  private var acts: Acts { Acts(db: db, now: now, cause: .staff(answer)) }

  /// Of those named it holds in all half-days; of all others the contrary, where the message has not told before.
  private mutating func state(
    _ names: [String], arePresent: Bool, _ note: AttendanceNote, _ roll: EventRoll
  ) throws -> AttendanceReport {
    let named = try names.map(roll.known)
    let halfDays = try halfDays(of: note)
    let others = halfDays.filter { !stated.contains($0) }
    for row in roll.rows {
      if named.contains(where: { $0.id == row.id }) {
        try mark(row, halfDays, isPresent: arePresent)
      } else {
        try mark(row, others, isPresent: !arePresent)
      }
    }
    stated.formUnion(halfDays)
    let people = named.compactMap(\.name)
    return AttendanceReport(
      halfDays: halfDays, isOfAll: !others.isEmpty, present: arePresent ? people : [],
      absent: arePresent ? [] : people)
  }

  /// Who has no seat is registered first, by the rules that hold for all: where the event is full, they are not.
  private mutating func add(_ names: [String], _ note: AttendanceNote, _ roll: EventRoll) throws
    -> AttendanceReport
  {
    let halfDays = try halfDays(addingTo: note)
    var report = AttendanceReport(halfDays: halfDays, isOfAll: false)
    for name in names {
      if let row = try roll.row(name) {
        try mark(row, halfDays, isPresent: true)
        report.present.append(row.name ?? "")
      } else {
        let row = try register(name, note.sheet.event, roll)
        try mark(row, halfDays, isPresent: true)
        if let entry = row.entry { report.added.append(entry) }
      }
    }
    return report
  }

  private func register(_ name: String, _ event: EventID, _ roll: EventRoll) throws -> RegistrationRow {
    guard OrderNames.isWhole(name) else {
      throw AttendanceDoubt.unknownName(name, similar: roll.similar(to: name))
    }
    let done = try acts.register([Participant(name: name)], for: event, nil)
    guard let change = done.outcomes.first?.changes.first, change.result == .confirmed,
      let row = try RegistrationRow.filter(
        RegistrationRow.Columns.reference == change.entry.reference?.rawValue
          && RegistrationRow.Columns.event == event.rawValue
      ).fetchOne(db)
    else { throw ActError.noRoom(event, seats: 1) }
    return row
  }

  private mutating func halfDays(of note: AttendanceNote) throws -> [HalfDay] {
    if !note.halfDays.isEmpty { return try begun(note.halfDays, note) }
    if let meant { return meant }
    let begun = try begun(note.sheet.begun, note)
    let told = try told(note.sheet.event)
    let untold = begun.filter { !told.contains($0) }
    // Where all was told before, it is told anew.
    meant = untold.isEmpty ? begun : untold
    return untold.isEmpty ? begun : untold
  }

  /// What is added without a half-day holds for all that were told of.
  private mutating func halfDays(addingTo note: AttendanceNote) throws -> [HalfDay] {
    guard note.halfDays.isEmpty else { return try begun(note.halfDays, note) }
    let told = try told(note.sheet.event).union(stated)
    let known = note.sheet.halfDays.filter { told.contains($0) }
    return known.isEmpty ? try halfDays(of: note) : known
  }

  private func begun(_ halfDays: [HalfDay], _ note: AttendanceNote) throws -> [HalfDay] {
    guard !halfDays.isEmpty, halfDays.allSatisfy(note.sheet.begun.contains) else {
      throw AttendanceDoubt.notBegun
    }
    return halfDays
  }

  /// The half-days of which somebody told who came.
  private func told(_ event: EventID) throws -> Set<HalfDay> {
    let texts = try String.fetchSet(
      db,
      sql: """
        SELECT DISTINCT half_day FROM attendance JOIN registration ON registration.id = attendance.registration
        WHERE event = ?
        """, arguments: [event.rawValue])
    return Set(texts.compactMap { HalfDay($0) })
  }

  private func mark(_ row: RegistrationRow, _ halfDays: [HalfDay], isPresent: Bool) throws {
    guard !halfDays.isEmpty else { return }
    for halfDay in halfDays {
      try db.execute(
        sql: """
          INSERT INTO attendance (registration, half_day, is_present, answer) VALUES (?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET is_present = excluded.is_present, answer = excluded.answer
          """, arguments: [row.id, halfDay.description, isPresent, answer])
    }
    try Journal.write(
      db, at: now, cause: .staff(answer), act: isPresent ? "present" : "absent",
      detail: AttendanceLine(
        registration: row.id ?? 0, event: row.event, halfDays: halfDays.map(\.description)))
  }
}

/// What the journal holds of it.
private struct AttendanceLine: Encodable {
  let registration: Int64
  let event: String
  let halfDays: [String]
}
