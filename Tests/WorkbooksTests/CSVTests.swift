import Records
import Registration
import Workbooks
import Testing

/// RFC 4180 in the French way, and nothing that a spreadsheet would run.
@Suite struct CSVTests {
  private func compost() throws -> Catalogue {
    Office.catalogue(try Office.event("compost", "Compost ; \"et plus\"", day: 12))
  }

  @Test func aLineForEachPerson() throws {
    let lines = try Office.csv(
      [
        try Office.entry(
          "compost", "Awa Diallo", organisation: "Benkadi 91", email: "awa@benkadi91.example",
          phone: "+33639981234"), try Office.entry("compost", "Rose Petit", .waiting, minute: 1),
      ], compost())
    #expect(
      lines == [
        "Événement;Date;Inscription;Rang;Nom;Organisation;Adresse électronique;Téléphone;Référence;Demande reçue le;Présence",
        "\"Compost ; \"\"et plus\"\"\";2026-05-12 09:30;confirmée;;Awa Diallo;Benkadi 91;awa@benkadi91.example;06 39 98 12 34;K7M3-QD;2026-03-10 09:00;",
        "\"Compost ; \"\"et plus\"\"\";2026-05-12 09:30;liste d’attente;1;Rose Petit;;;;K7M3-QD;2026-03-10 09:01;",
      ])
  }

  @Test func whoCameIsSaid() throws {
    let day = try #require(CivilDate(year: 2026, month: 5, day: 12))
    let (morning, afternoon) = (
      HalfDay(date: day, part: .morning), HalfDay(date: day, part: .afternoon)
    )
    let told = [
      Attendance(attended: [morning]), Attendance(attended: [], missed: [morning]),
      Attendance(attended: [afternoon], missed: [morning]),
    ]
    let entries = try told.map { attendance in
      var entry = try Office.entry("compost", "Awa Diallo")
      entry.attendance = attendance
      return entry
    }
    let cells = try Office.csv(entries, compost()).dropFirst().compactMap { $0.split(separator: ";").last }
    #expect(cells == ["présence", "absence", "\"présence : mardi 12 mai 2026, après-midi\""])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\t=1", "'\t=1"), ("\r1", "\"'\r1\""),
    ("\n1", "\"'\n1\""), ("\r\n=1", "\"'\r\n=1\""), ("＝1", "'＝1"), ("=1;\"2\"", "\"'=1;\"\"2\"\"\""),
    ("a=1", "a=1"), ("a\nb", "\"a\nb\""), ("a,b", "\"a,b\""), ("", ""),
  ])
  func aCell(text: String, field: String) {
    let table = Table(title: "T", headings: ["H"], rows: [[.text(text)]])
    #expect(CSV.encode(table) == Array("\u{FEFF}H\r\n\(field)\r\n".utf8))
  }

  @Test func aForeignTelephoneStaysText() throws {
    let lines = try Office.csv([try Office.entry("compost", "Awa Diallo", phone: "+3212345678")], compost())
    #expect(lines[1].contains(";'+3212345678;"))
  }
}
