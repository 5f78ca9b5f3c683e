import Records
import Registration
import Testing

@testable import Sheets

@Suite struct SheetLineTests {
  @Test func peopleComeFirstAndInAlphabeticalOrder() {
    let seats = [
      Seat(name: "Rose Petit"), Seat(name: nil, organisation: "Benkadi 91", reservedBy: "Awa Diallo"),
      Seat(name: "élodie Sarr"), Seat(name: "Omar Sarr", organisation: "Benkadi 91"),
      Seat(name: "Élodie Martin"),
    ]
    #expect(
      SheetLine.held(seats) + SheetLine.last(spare: 2) == [
        .person(name: "Élodie Martin", organisation: nil), .person(name: "élodie Sarr", organisation: nil),
        .person(name: "Omar Sarr", organisation: "Benkadi 91"),
        .person(name: "Rose Petit", organisation: nil),
        .reserved(by: "Awa Diallo", organisation: "Benkadi 91"), .spare, .spare, .trainer,
      ])
  }

  /// A sheet lies on a table: nobody's address or telephone is on it.
  @Test(arguments: [
    (Seat(name: nil, reservedBy: "omar@sarr.example"), SheetLine.reserved(by: nil, organisation: nil)),
    (
      Seat(name: nil, reservedBy: "Omar Sarr <omar@sarr.example>"),
      .reserved(by: "Omar Sarr", organisation: nil)
    ),
    (Seat(name: nil, organisation: "06 39 98 12 34"), .reserved(by: nil, organisation: nil)),
    (
      Seat(name: "Omar Sarr", organisation: "Benkadi 91, 06 39 98 12 34"),
      .person(name: "Omar Sarr", organisation: "Benkadi 91")
    ),
    (
      Seat(name: "Omar Sarr https://spam.example/x", organisation: nil),
      .person(name: "Omar Sarr", organisation: nil)
    ),
  ])
  func nobodyCanBeReached(_ seat: Seat, _ line: SheetLine) {
    #expect(SheetLine.held([seat]) == [line])
  }

  @Test(arguments: [
    ("Vie associative, 01 23 45 67 89", "Vie associative"), ("Rose Petit (rose@petit.example)", "Rose Petit"),
    ("Paul Martin et Rose Petit", "Paul Martin et Rose Petit"),
    ("Bureau 12, 2e étage", "Bureau 12, 2e étage"),
    ("+33 1 23 45 67 89", nil), ("", nil), ("Rose Petit 06 12 34 56 78", "Rose Petit"),
    ("Rose Petit, tél. : 01.23.45.67.89, bureau 12", "Rose Petit, bureau 12"), ("Mobile 70 12 34 56", nil),
    ("Collectif W912345678", "Collectif W912345678"), ("Promotion 2026-2027", "Promotion 2026-2027"),
    ("Télécentre (Évry-Courcouronnes)", "Télécentre (Évry-Courcouronnes)"),
  ])
  func aContactIsANameAlone(_ contact: String, _ left: String?) { #expect(Printed.words(contact) == left) }

  @Test(
    arguments: [
      ([10, 10, 10], 30, [0..<3]), ([10, 10, 11], 30, [0..<2, 2..<3]),
      ([10, 40, 10], 30, [0..<1, 1..<2, 2..<3]), ([], 30, [0..<0]), ([40], 30, [0..<1]),
    ] as [([Double], Double, [Range<Int>])])
  func rowsGoOnToTheNextPage(_ heights: [Double], _ room: Double, _ pages: [Range<Int>]) {
    #expect(Pagination.pages(of: heights, room: room) == pages)
  }
}
