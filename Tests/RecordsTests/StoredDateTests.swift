import Foundation
import GRDB
import Testing

@testable import Records

/// The register must read as one text what GRDB writes as another.
@Suite struct StoredDateTests {
  @Test func anInstantIsWrittenAsGRDBWritesIt() {
    var generator = SystemRandomNumberGenerator()
    for _ in 1...2000 {
      // Half a millisecond may be rounded either way, and no clock tells one.
      let milliseconds = Double.random(in: -1e12...3e12, using: &generator).rounded()
      let seconds = milliseconds / 1000 + Double.random(in: -0.0004...0.0004, using: &generator)
      // As a clock, a mail server and the database tell instants.
      for told in [seconds, seconds.rounded(), (seconds * 1000).rounded() / 1000] {
        let date = Date(timeIntervalSince1970: told)
        #expect(date.stored == String.fromDatabaseValue(date.databaseValue), "\(date.timeIntervalSince1970)")
      }
    }
  }

  @Test func whatIsReadIsWrittenAsItStood() {
    for text in ["2027-03-16 08:30:00.000", "2028-02-29 23:59:59.999", "1970-01-01 00:00:00.001"] {
      #expect(Date.fromDatabaseValue(text.databaseValue)?.stored == text)
    }
  }
}
