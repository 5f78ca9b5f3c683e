import Testing

@testable import Workbooks

/// Names that every spreadsheet program takes, each once.
@Suite struct SheetNameTests {
  @Test(arguments: [
    ("Réussir son compost", "Réussir son compost"),
    ("Évaluer\u{A0}: pourquoi\u{202F}?", "Évaluer - pourquoi"),
    ("a/b\\c [d] *e*", "a-b-c (d) e"), ("'Cité'", "Cité"), ("' '", "Feuille"), ("", "Feuille"),
    ("History", "History (2)"), ("historique", "historique (2)"),
    ("Tailler les arbres fruitiers de son jardin en hiver", "Tailler les arbres fruitiers d…"),
    ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 famille", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…"),
  ])
  func aTitle(title: String, name: String) {
    #expect(SheetName.unique([(title, "")]) == [name])
  }

  @Test func twoOfOneTitleAreToldApartByTheirDay() {
    let names = SheetName.unique([
      ("Tailler les arbres fruitiers", "12\u{A0}mai 2026"),
      ("Tailler les arbres fruitiers", "20\u{A0}mai 2026"), ("Réunion", "1er\u{A0}juin 2026"),
    ])
    #expect(names == ["Tailler les arbres… 12 mai 2026", "Tailler les arbres… 20 mai 2026", "Réunion"])
  }

  @Test func aNumberTellsApartWhatTheDayDoesNot() {
    let names = SheetName.unique(
      [("Atelier", "12 mai"), ("ATELIER", "12 mai"), ("atelier", ""), ("Atelier (2)", "")])
    #expect(names == ["Atelier 12 mai", "ATELIER 12 mai (2)", "atelier", "Atelier (2)"])
    let many = SheetName.unique(Array(repeating: (String(repeating: "é", count: 40), ""), count: 120))
    #expect(Set(many.map { $0.lowercased() }).count == 120)
    #expect(many.allSatisfy { $0.utf16.count <= 31 })
  }
}
