import MIME
import Testing

@testable import Registration

@Suite("Hostile input comes back, and is never acted upon")
struct HostileTests {
  static let shapes: [(name: String, text: String)] = [
    ("a megabyte without a space", String(repeating: "a", count: 1_000_000)),
    ("a megabyte of digits", String(repeating: "0", count: 1_000_000)),
    ("a megabyte of quotes", String(repeating: ">", count: 100_000)),
    (
      "ten thousand quote levels",
      (1...300).map { String(repeating: ">", count: $0 * 30) + " Bonjour" }.joined(separator: "\n")
    ),
    ("a hundred thousand names", String(repeating: "Awa Diallo, ", count: 100_000)),
    (
      "a hundred thousand lines of names",
      "Merci d'inscrire à la réunion du 10 juin :\n" + String(repeating: "- Awa Diallo\n", count: 100_000)
    ),
    ("a hundred thousand addresses", String(repeating: "a@b.example ", count: 100_000)),
    (
      "a hundred thousand requests",
      String(repeating: "Je m'inscris à la réunion du 10 juin. ", count: 30_000)
    ),
    ("openings of attributions", String(repeating: "Le 6 sept. 2017 à 16:40, Marie\n", count: 50_000)),
    ("openings of header blocks", String(repeating: "De : Marie\n", count: 50_000)),
    ("combining marks", "e" + String(repeating: "\u{301}", count: 500_000)),
    ("strokes", String(repeating: "a b ", count: 100_000) + String(repeating: " / ", count: 100_000)),
    ("bullets", String(repeating: "- \n* \n1) \n", count: 50_000)),
    ("farewells", String(repeating: "Cordialement,\n", count: 80_000)),
  ]

  @Test("Shapes", arguments: shapes.map(\.name))
  func comesBack(_ name: String) {
    let text = Self.shapes.first { $0.name == name }?.text ?? ""
    let judgement = Town.judgement(Town.message(text))
    if case .act = judgement.decision { Issue.record("acted: \(Town.summary(judgement.decision))") }
    #expect(
      judgement.zones.map(\.text).joined(separator: "\n")
        == Town.lines(text).map(\.text).joined(separator: "\n"))
  }

  @Test(
    "A message that was cut, encrypted or spoilt is staff's",
    arguments: [Defect.truncated, .encrypted, .undecodable, .tooDeep, .tooManyParts, .textTooLong])
  func defects(_ defect: Defect) {
    var message = Town.message("Je m'inscris à la réunion du 10 juin.")
    message.defects = [defect]
    #expect(Town.summary(message) == "staff unreadable")
  }

  @Test("The same message gives the same judgement")
  func isDeterministic() {
    let message = Town.message(
      "Bonjour,\nMerci d'inscrire Mme Rose Petit et M. Omar Sy à la réunion du 10 juin.\nAwa Diallo")
    #expect(Town.judgement(message) == Town.judgement(message))
  }
}
