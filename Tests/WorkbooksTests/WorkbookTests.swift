import Foundation
import Records
import Registration
import Workbooks
import Testing

/// What a spreadsheet program finds in the file.
@Suite struct WorkbookTests {
  private func people() throws -> [Entry] {
    [
      try Office.entry("compost", "Rose Petit", .waiting, minute: 3),
      try Office.entry(
        "compost", "Awa Diallo", organisation: "Benkadi 91", email: "awa@benkadi91.example",
        phone: "+33639981234", minute: 4),
      try Office.entry("compost", "Omar Sarr", .cancelled, minute: 5),
      try Office.entry("compost", nil, minute: 6),
      try Office.entry("compost", "Paul Martin", .waiting, minute: 7),
    ]
  }

  private func compost() throws -> Catalogue {
    Office.catalogue(
      try Office.event("compost", "Réussir son compost", day: 12, capacity: 3),
      try Office.event("velo", "Réunion sur le vélo", day: 20))
  }

  @Test func registeredThenWaitingInOrderThenCancelled() throws {
    let book = try Office.workbook(people(), compost())
    #expect(book.names == ["Événements", "Réussir son compost", "Réunion sur le vélo"])
    let rows = try book.texts(of: "Réussir son compost")
    #expect(
      rows.map { [$0["A"], $0["B"], $0["C"]] } == [
        ["Inscription", "Rang", "Nom"], ["confirmée", nil, "Awa Diallo"],
        ["confirmée", nil, "Place sans nom"],
        ["liste d’attente", "1", "Rose Petit"], ["liste d’attente", "2", "Paul Martin"],
        ["annulée", nil, "Omar Sarr"],
      ])
    let awa = rows[1]
    #expect([awa["D"], awa["E"]] == ["Benkadi 91", "awa@benkadi91.example"])
    #expect([awa["F"], awa["G"]] == ["06 39 98 12 34", "K7M3-QD"])
    #expect(try book.texts(of: "Réunion sur le vélo").count == 1)
  }

  @Test func theFirstSheetCountsThePlaces() throws {
    let rows = try Office.workbook(people(), compost()).texts(of: "Événements")
    let compost = rows[1]
    #expect(
      ["A", "C", "D", "E", "F", "G"].map { compost[$0] } == ["Réussir son compost", "3", "2", "1", "2", "1"])
    #expect(["C", "D", "E"].map { rows[2][$0] } == [nil, "0", nil])
  }

  @Test func datesAreDatesAndTelephonesAreText() throws {
    let book = try Office.workbook(people(), compost())
    let awa = try book.rows(of: "Réussir son compost")[1]
    let received = try #require(awa["H"])
    #expect(received.type == nil)
    #expect(received.format == "dd/mm/yyyy hh:mm")
    // 2026-03-10 at 9:04 in Paris, in days since 1899-12-30.
    let days = try #require(Double(received.text))
    #expect(abs(days - (46_091 + (9 * 60 + 4) / 1440.0)) < 1e-9)
    #expect(awa["F"]?.type == "s")
    #expect(awa["F"]?.format == "@")
  }

  @Test func headingsStayAndColumnsCanBeFiltered() throws {
    let sheet = try Office.workbook(people(), compost()).sheet("Réussir son compost")
    let pane = try #require(sheet.elements("pane").first)
    #expect(pane.attribute("state") == "frozen")
    #expect(pane.attribute("ySplit") == "1")
    #expect(sheet.elements("autoFilter").first?.attribute("ref") == "A1:I6")
    let widths = sheet.elements("col").compactMap { $0.attribute("width").flatMap(Double.init) }
    #expect(widths.count == 9)
    #expect(widths[4] > Double("awa@benkadi91.example".count))
  }

  @Test(arguments: [
    "=1+1", "+33 6", "-2", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "{=1}", "1e5", "0012", "TRUE",
  ])
  func whatAStrangerWritesIsNoFormula(name: String) throws {
    let entry = try Office.entry(
      "compost", name, organisation: name, email: "=a@b.example", phone: "+3212345678")
    let book = try Office.workbook([entry], compost())
    let row = try book.rows(of: "Réussir son compost")[1]
    for column in ["C", "D", "E", "F"] {
      let cell = try #require(row[column])
      #expect(cell.type == "s")
      #expect(!cell.isFormula)
      #expect(cell.format == "@")
    }
    #expect(row["C"]?.text == name.trimmingCharacters(in: .whitespacesAndNewlines))
    #expect(row["F"]?.text == "+3212345678")
  }

  @Test func whatAStrangerWritesIsCleaned() throws {
    let name = "Omar\u{202E} Sarr\u{0} https://spam.example/x" + String(repeating: "a", count: 40_000)
    let organisation = "<b>&amp;\u{1B}[2J</b>"
    let entry = try Office.entry("compost", name, organisation: organisation)
    let row = try Office.workbook([entry], compost()).texts(of: "Réussir son compost")[1]
    #expect(row["C"] == "Omar Sarr")
    #expect(row["D"] == "<b>&amp;[2J</b>")
  }

  @Test func theSameRegisterGivesTheSameBytes() throws {
    let sheets = RegisterSheets(try people(), try compost())
    let bytes = try sheets.workbook(createdAt: Office.instant)
    #expect(try sheets.workbook(createdAt: Office.instant) == bytes)
    #expect(try OpenedWorkbook(bytes).core.contains("2026-03-10T17:00:00Z"))
  }

  @Test func oneEventAlone() throws {
    let book = try Office.workbook(people(), compost(), only: "velo")
    #expect(book.names == ["Événements", "Réunion sur le vélo"])
  }

  @Test func anEventThatLeftTheCatalogueKeepsItsSheet() throws {
    let book = try Office.workbook(people(), Office.catalogue())
    #expect(book.names == ["Événements", "compost"])
    #expect(try book.texts(of: "compost").count == 6)
  }
}
