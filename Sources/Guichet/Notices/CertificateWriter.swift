internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration
internal import Sheets

/// Writes certificates of attendance: one letter for each address, with a page for each person who came.
struct CertificateWriter: Sendable {
  let register: Register
  let office: CurrentOffice
  let sender: Mailbox
  let now: @Sendable () -> Date

  /// Afterwards none is due; says how many letters there are.
  func writeWhatIsDue() async throws -> Int {
    let office = office.value
    var letters = 0
    while let more = try await register.certify(
      office.catalogue, at: now(), compose: { try composed($0, office) })
    { letters += more }
    return letters
  }

  private func composed(_ notice: CertificateNotice, _ office: Office) throws -> ComposedLetter {
    let catalogue = office.catalogue
    guard let event = catalogue.event(notice.event) else {
      throw LetterError(description: "a certificate is of an event that left the catalogue")
    }
    let date = now()
    let seats = notice.people.map { Seat(name: $0.name, attendance: Attendance(attended: $0.attended)) }
    let pdf = try Certificates(event, catalogue.organiser, seats: seats, date: date).pdf()
    let file = Enclosure(
      fileName: "attestation-\(event.id).pdf", contentType: ContentType(type: "application/pdf"),
      content: pdf.bytes)
    let writer = LetterWriter(templates: office.templates, catalogue: catalogue, from: sender)
    let thread = ThreadContext(
      notice.origin, messageID: sender.messageID(named: notice.origin.letterName), date: date)
    return try ComposedLetter(
      .certificate,
      writer.certificate(file, for: notice.people, of: event, to: thread, in: notice.origin.language))
  }
}
