import Foundation
import Testing

@testable import IMAP

@Suite struct IMAPDateTests {
  @Test(arguments: [
    ("17-Jul-1996 02:44:25 -0700", 837_596_665.0), (" 1-Jan-1970 00:00:00 +0000", 0),
    ("01-jan-1970 01:00:00 +0100", 0), ("29-Feb-2024 23:59:60 +0000", 1_709_251_200),
  ])
  func reads(text: String, instant: Double) {
    #expect(IMAPDate.parse(text) == Date(timeIntervalSince1970: instant))
  }

  @Test(arguments: [
    "", "17-Jul-1996", "32-Jan-2024 00:00:00 +0000", "1-Foo-2024 00:00:00 +0000", "1-Jan-2024 25:00:00 +0000",
    "1-Jan-2024 00:00:00 CET",
  ])
  func refuses(text: String) { #expect(IMAPDate.parse(text) == nil) }

  @Test func writes() {
    let date = Date(timeIntervalSince1970: 837_596_665)
    #expect(IMAPDate.dateTime(date) == "\"17-Jul-1996 09:44:25 +0000\"")
    #expect(IMAPDate.day(date) == "17-Jul-1996")
  }

  /// A year has four digits (RFC 3501 §9, date-year).
  @Test func writesWhatServersWithoutAClockSay() throws {
    let date = try #require(IMAPDate.parse("17-Jul-0675 02:44:25 +0200"))
    #expect(IMAPDate.dateTime(date) == "\"17-Jul-0675 00:44:25 +0000\"")
  }
}
