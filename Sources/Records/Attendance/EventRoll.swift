internal import GRDB
internal import Registration

/// Those who have a seat at an event under a name, found by names as staff write them.
struct EventRoll {
  let rows: [RegistrationRow]
  /// Seats that nobody is named for yet.
  let unnamed: Int

  init(_ event: EventID, _ db: Database) throws {
    let seated = try RegistrationRow.filter(
      RegistrationRow.Columns.event == event.rawValue
        && RegistrationRow.Columns.status == Entry.Status.confirmed
    ).inOrder().fetchAll(db)
    rows = seated.filter { $0.name != nil }
    unnamed = seated.count - rows.count
  }

  /// A full name in either order, a family name, initials, or a reference; nil where nobody fits. Throws an `AttendanceDoubt` where
  /// several do.
  func row(_ name: String) throws -> RegistrationRow? {
    let fitting = fitting(name)
    guard fitting.count < 2 else {
      throw AttendanceDoubt.severalFit(name, fitting.map { "\($0.name ?? "") [\($0.reference)]" })
    }
    return fitting.first
  }

  /// The same, where somebody must fit.
  func known(_ name: String) throws -> RegistrationRow {
    guard let row = try row(name) else {
      throw AttendanceDoubt.unknownName(name, similar: similar(to: name))
    }
    return row
  }

  func similar(to name: String) -> [String] {
    rows.compactMap(\.name).filter { NameKey.resembles($0, name) }
  }

  /// Whether the words name somebody.
  func isNamed(in words: String) -> Bool {
    let words = Set(NameKey.of(words).split(separator: " "))
    return rows.contains { row in
      NameKey.of(row.name ?? "").split(separator: " ").contains { $0.count > 2 && words.contains($0) }
    }
  }

  private func fitting(_ name: String) -> [RegistrationRow] {
    if let reference = Reference(rawValue: name.uppercased()) {
      return rows.filter { $0.reference == reference.rawValue }
    }
    let same = rows.filter { $0.nameKey == NameKey.of(name) }
    guard same.isEmpty else { return same }
    return rows.filter { NameKey.holds($0.name ?? "", name) || NameKey.agree($0.name ?? "", name) }
  }
}
