import Foundation
import Testing

@testable import Registration

/// What staff write in answer to a sign-in sheet.
@Suite struct AttendanceTests {
  /// 16 and 23 March 2027, two Tuesdays, from 9 to 17 o'clock.
  private func event() throws -> Event {
    let id = try #require(EventID(rawValue: "comptabilite"))
    return try #require(Town.catalogue.event(id))
  }

  private func deeds(_ text: String, at instant: Date = Town.moment(2027, 3, 23, 18, 0)) throws
    -> [StaffOrder.Deed]
  {
    Judge(catalogue: Town.catalogue, ownAddresses: [Town.desk])
      .orders(in: text, about: try event(), receivedAt: instant).map(\.deed)
  }

  /// `23 morning`, of each half-day named.
  private func told(_ text: String) throws -> [String] {
    try deeds(text).map { deed in
      guard case .attend(let note) = deed else { return "\(deed)" }
      let halfDays = note.halfDays.map { " \($0.date.day) \($0.part)" }.joined(separator: ",")
      return switch note.told {
      case .absent(let names): "absent: \(names.joined(separator: ", "))\(halfDays)"
      case .present(let names): "present: \(names.joined(separator: ", "))\(halfDays)"
      case .alsoPresent(let names): "also: \(names.joined(separator: ", "))\(halfDays)"
      }
    }
  }

  @Test(arguments: [
    ("absents : Diallo, Lefèvre", "absent: Diallo, Lefèvre"),
    ("Absents: Diallo et Lefèvre.", "absent: Diallo, Lefèvre"),
    ("absent : Awa Diallo", "absent: Awa Diallo"), ("Absente : Mme DIALLO Awa", "absent: DIALLO Awa"),
    ("Voici les absents : Diallo ; Lefèvre", "absent: Diallo, Lefèvre"),
    ("2 absents : Diallo, Lefèvre", "absent: Diallo, Lefèvre"),
    ("absents Diallo, Lefèvre", "absent: Diallo, Lefèvre"), ("excusée : Diallo", "absent: Diallo"),
    ("absents :\n- Diallo\n- Lefèvre", "absent: Diallo, Lefèvre"),
    ("Absents :\n\nDiallo\nLefèvre\n\nMerci", "absent: Diallo, Lefèvre"),
    ("absent : Diallo (malade)", "absent: Diallo"), ("Awa Diallo était absente.", "absent: Awa Diallo"),
    ("Awa Diallo n’est pas venue", "absent: Awa Diallo"),
    ("Diallo et Lefèvre étaient absents", "absent: Diallo, Lefèvre"),
    ("pas venus : Diallo", "absent: Diallo"), ("tous présents sauf Diallo", "absent: Diallo"),
    ("Tout le monde était là sauf Awa Diallo et Jean Lefèvre", "absent: Awa Diallo, Jean Lefèvre"),
    ("aucun absent", "absent: "), ("Aucune absence.", "absent: "), ("pas d’absents", "absent: "),
    ("0 absent", "absent: "),
    ("absents : aucun", "absent: "), ("absents : personne", "absent: "),
    ("Il n’y a pas eu d’absent", "absent: "),
    ("tous présents", "absent: "), ("Toutes présentes !", "absent: "), ("tout le monde est venu", "absent: "),
    ("Tout le monde était là", "absent: "), ("présents : tous", "absent: "),
    ("personne n’était absent", "absent: "),
    ("présents : Diallo, Lefèvre", "present: Diallo, Lefèvre"),
    ("Étaient présentes : Diallo", "present: Diallo"),
    ("personne n’est venu", "present: "), ("Personne n'est venu.", "present: "),
    ("aucun présent", "present: "),
    ("tous absents", "present: "), ("présents : aucun", "present: "),
    ("aussi présente : Rose Petit", "also: Rose Petit"), ("présente aussi : Rose Petit", "also: Rose Petit"),
    ("en plus : Rose Petit", "also: Rose Petit"), ("non inscrite, présente : Rose Petit", "also: Rose Petit"),
    ("venue sans inscription : Rose Petit", "also: Rose Petit"),
    ("Rose Petit était présente", "also: Rose Petit"),
    ("Rose Petit est venue aussi", "also: Rose Petit"),
  ]) func whoCame(_ text: String, _ expected: String) throws { #expect(try told(text) == [expected]) }

  @Test(arguments: [
    ("absents le matin : Diallo", "absent: Diallo 16 morning, 23 morning"),
    ("absente le 16 mars : Diallo", "absent: Diallo 16 morning, 16 afternoon"),
    ("absents mardi 23 mars après-midi : Diallo", "absent: Diallo 23 afternoon"),
    ("absents le premier jour : Diallo", "absent: Diallo 16 morning, 16 afternoon"),
    ("absents aujourd’hui : Diallo", "absent: Diallo 23 morning, 23 afternoon"),
    ("aucun absent le 23 matin", "absent:  23 morning"),
    ("tous présents le 16", "absent:  16 morning, 16 afternoon"),
    ("personne n’est venu le 16 mars après-midi", "present:  16 afternoon"),
    ("Awa Diallo absente le 23 après-midi", "absent: Awa Diallo 23 afternoon"),
  ]) func halfDays(_ text: String, _ expected: String) throws { #expect(try told(text) == [expected]) }

  @Test func severalLinesAreSeveralNotes() throws {
    #expect(
      try told("Bonjour,\nabsents le 16 : Diallo\nabsents le 23 : aucun\naussi présente : Rose Petit\nMerci")
        == [
          "absent: Diallo 16 morning, 16 afternoon", "absent:  23 morning, 23 afternoon", "also: Rose Petit",
        ])
    #expect(
      try told("absents : Diallo ; aussi présente : Rose Petit") == ["absent: Diallo", "also: Rose Petit"])
    #expect(try deeds("12 oui\nabsents : Diallo").first == .accept)
  }

  /// A certificate cannot be called back: what is not plain is not noted.
  @Test(arguments: [
    "absents : Diallo (matin)", "absents", "absents :", "3 absents : Diallo", "absents et présents : Diallo",
    "pas tous présents", "Diallo est partie à midi", "Lefèvre est arrivé en retard", "presque tous présents",
    "absents : tous sauf Diallo", "tous absents sauf Diallo", "aucun", "présents : tous sauf",
    "il y a eu quelques absents", "non absents : Diallo ?, Lefèvre ? présents",
  ]) func whatIsNotPlainIsNotNoted(_ text: String) throws {
    let deeds = try deeds(text)
    #expect(deeds.count == 1)
    #expect(deeds.allSatisfy { if case .unclear = $0 { true } else { false } }, "\(deeds)")
  }

  @Test(arguments: ["absents le soir : Diallo", "absents mercredi : Diallo", "absents le 17 mars : Diallo"])
  func aHalfDayThatTheSheetDoesNotHave(_ text: String) throws {
    #expect(try deeds(text) == [.unclear(.unknownHalfDay(HalfDay.all(of: event().sessions)))])
  }

  @Test(arguments: ["", "Bonjour,\nMerci", "Bonne soirée !"]) func aGreetingTellsNothing(_ text: String)
    throws
  {
    #expect(try deeds(text).isEmpty)
  }

  @Test func onlyWhatHasBegunCanBeTold() throws {
    func begun(_ day: Int, _ hour: Int) throws -> Int {
      AttendanceSheet(try event(), at: Town.moment(2027, 3, day, hour, 0), in: Town.zone).begun.count
    }
    #expect(
      try [begun(16, 8), begun(16, 9), begun(16, 11), begun(16, 12), begun(23, 8), begun(23, 13)] == [
        0, 1, 1, 2, 2, 4,
      ])
    let sheet = AttendanceSheet(try event(), at: Town.now, in: Town.zone)
    #expect(sheet.halfDays.count == 4)
    #expect(sheet.endsAt == Town.moment(2027, 3, 23, 17, 0))
  }

  @Test func aHalfDayIsWrittenAndReadAgain() throws {
    for halfDay in HalfDay.all(of: try event().sessions) { #expect(HalfDay(halfDay.description) == halfDay) }
    #expect(HalfDay("2027-03-16 night") == nil)
    #expect(HalfDay("2027-02-30 morning") == nil)
  }
}
