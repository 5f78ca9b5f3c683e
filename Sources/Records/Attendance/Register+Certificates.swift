package import Foundation
internal import GRDB
package import Registration

extension Register {
  /// Letters made in one transaction at most: each has a page to draw for everybody it is about.
  static let certificatesAtOnce = 20

  /// Writes the certificates that are due of events that are over, each once for ever. Says how many letters there are, nil where nothing
  /// is due: call again until then.
  package func certify(
    _ catalogue: Catalogue, at now: Date,
    compose: @escaping @Sendable (CertificateNotice) throws -> ComposedLetter
  ) async throws -> Int? {
    try await writer.write { db in
      for sheet in try Self.sheetsOver(catalogue, at: now, db) {
        let certificates = Certificates(db: db, sheet: sheet)
        let due = try certificates.letters().prefix(Self.certificatesAtOnce)
        guard !due.isEmpty else { continue }
        return try due.count { try Self.write($0.origin, $0.holders, certificates, at: now, compose) }
      }
      return nil
    }
  }

  private static func sheetsOver(_ catalogue: Catalogue, at now: Date, _ db: Database) throws
    -> [AttendanceSheet]
  {
    // CROSS: from the half-days told on; SQLite would go through all registrations.
    let events = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT event FROM attendance CROSS JOIN registration ON registration.id = attendance.registration
        WHERE is_present = 1 AND status = 'confirmed'
          AND NOT EXISTS (SELECT 1 FROM certificate WHERE certificate.registration = registration.id)
        ORDER BY event
        """)
    return events.compactMap { EventID(rawValue: $0).flatMap(catalogue.event) }.filter { !$0.isCancelled }
      .map { AttendanceSheet($0, at: now, in: catalogue.organiser.timeZone) }.filter { $0.endsAt <= now }
  }

  /// True where the letter is there. One that cannot be composed undoes nothing: staff are told.
  private static func write(
    _ origin: Origin, _ holders: [Certificates.Holder], _ certificates: Certificates, at now: Date,
    _ compose: (CertificateNotice) throws -> ComposedLetter
  ) throws -> Bool {
    let people = holders.map { CertificateNotice.Person(name: $0.row.name ?? "", attended: $0.attended) }
    do {
      let composed = try compose(
        CertificateNotice(
          origin: origin.named(for: "certificate \(certificates.sheet.event)", certificates.db),
          event: certificates.sheet.event, people: people))
      try enqueue(composed, answering: origin.message, isNotice: true, at: now, certificates.db)
      try certificates.note(holders, in: composed, at: now)
      return true
    } catch let error as DatabaseError {
      throw error
    } catch {
      try News.write(certificates.db, of: origin.message, .certificateNotSent)
      try certificates.note(holders, in: nil, at: now)
      return false
    }
  }
}
