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
        "Événement;Date;Inscription;Rang;Nom;Organisation;Adresse électronique;Téléphone;Référence;Demande reçue le",
        "\"Compost ; \"\"et plus\"\"\";2026-05-12 09:30;confirmée;;Awa Diallo;Benkadi 91;awa@benkadi91.example;06 39 98 12 34;K7M3-QD;2026-03-10 09:00",
        "\"Compost ; \"\"et plus\"\"\";2026-05-12 09:30;liste d’attente;1;Rose Petit;;;;K7M3-QD;2026-03-10 09:01",
      ])
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
