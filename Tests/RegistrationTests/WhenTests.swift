import Testing

@testable import Registration

@Suite("Dates as people write them, against Monday 1 March 2027")
struct WhenTests {
  @Test(
    "A weekday beside its date, in figures or of a told week",
    arguments: [
      ("mardi 23/03", "2027-03-23"), ("le mardi 23/03/2027", "2027-03-23"),
      ("mercredi 23/03", "2027-03-23 ?"), ("jeudi 15.04.2027", "2027-04-15"),
      ("jeudi de la semaine prochaine", "2027-03-11"), ("mardi de cette semaine", "2027-03-02"),
      ("jeudi la semaine prochaine", "2027-03-11"), ("mercredi de la semaine dernière", "2027-02-24"),
      ("jeudi, la semaine prochaine", "2027-03-04, 2027-03-08..2027-03-14"),
    ])
  func weekday(_ text: String, _ expected: String) { #expect(DateTests.found(text) == expected) }

  @Test(
    "Days in letters of several words",
    arguments: [
      ("le dix-huit mars", "2027-03-18"), ("le dix sept mars", "2027-03-17"),
      ("le vingt-deux mars", "2027-03-22"), ("le vingt et un avril", "2027-04-21"),
      ("le trente et un mars", "2027-03-31"), ("le trente avril", "2027-04-30"),
      ("jeudi dix-huit mars", "2027-03-18"), ("le dix mars", "2027-03-10"), ("le huit mars", "2027-03-08"),
    ])
  func letters(_ text: String, _ expected: String) { #expect(DateTests.found(text) == expected) }

  @Test(
    "A date taken back for the next",
    arguments: [
      ("du 11, pardon, du 4 avril", "2027-04-04"), ("le 12 mars, pardon le 19 mars", "2027-03-19"),
      ("le 16 mars ou plutôt le 23 mars", "2027-03-23"), ("le 12 avril, oups, le 13 avril", "2027-04-13"),
      ("le 12 avril, je voulais dire le 13 avril", "2027-04-13"),
      ("le 12 avril, désolé, le 13 avril", "2027-04-12, 2027-04-13"),
      ("le 12 avril plutôt que le 13 avril", "2027-04-12, 2027-04-13"),
      ("le 12 avril et le 13 avril", "2027-04-12, 2027-04-13"),
      ("pardon pour le 12 avril, je viens le 13 avril", "2027-04-12, 2027-04-13"),
    ])
  func takenBack(_ text: String, _ expected: String) { #expect(DateTests.found(text) == expected) }
}
