internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration
internal import Settings
internal import Sheets

/// Sends staff the sign-in sheet of each event the evening before, at the digest's hour, once.
struct SheetWriter: Sendable {
  let register: Register
  let office: CurrentOffice
  let sender: Mailbox
  let settings: Configuration.Digest
  /// Whether answers to it are carried out.
  let acceptsAnswers: Bool
  let now: @Sendable () -> Date

  /// Records the sheets that are due with their letters, and says how many they were. Where the desk was away in the evening they are due
  /// until the event begins.
  func writeWhatIsDue() async throws -> Int {
    let office = office.value
    guard !settings.to.isEmpty else { return 0 }
    let due = office.catalogue.sheetsDue(hour: settings.hour, minute: settings.minute, at: now())
    var sheets = 0
    for round in try await register.unrecorded(due) {
      guard let event = office.catalogue.event(round.event) else { continue }
      let names = try await register.letterNames(
        for: "sheet \(event.id) \(round.beginsOn)", copies: settings.to.count)
      let letters = try letters(event, try await register.seats(of: event.id), names, office)
      if try await register.recordSheet(round, letters, at: now()) { sheets += 1 }
    }
    return sheets
  }

  /// When the next one is due; nil where none will be.
  func next() -> Date? {
    office.value.catalogue.nextSheet(hour: settings.hour, minute: settings.minute, after: now())
  }

  /// One letter for each reader: none sees another's address.
  private func letters(_ event: Event, _ seats: [Seat], _ names: [String], _ office: Office) throws
    -> [ComposedLetter]
  {
    let (catalogue, date) = (office.catalogue, now())
    let pdf = try SignInSheet(event, catalogue.organiser, seats: seats, date: date).pdf()
    let file = Enclosure(
      fileName: "emargement-\(event.id).pdf", contentType: ContentType(type: "application/pdf"),
      content: pdf.bytes)
    let writer = LetterWriter(templates: office.templates, catalogue: catalogue, from: sender)
    return try zip(settings.to, names).map { address, name in
      try ComposedLetter(
        .sheet,
        writer.sheet(
          file, of: event, seats: seats, lacksFonts: pdf.missingCharacters > 0,
          acceptsAnswers: acceptsAnswers && settings.answersFrom.contains(address.lowercased()),
          to: Mailbox(address: address),
          messageID: sender.messageID(named: name), date: date))
    }
  }
}
