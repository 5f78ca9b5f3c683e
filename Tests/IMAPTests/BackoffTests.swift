import Testing

@testable import IMAP

@Suite struct BackoffTests {
  @Test(arguments: [(1, 2), (2, 4), (3, 8), (7, 128), (8, 200), (99, 200), (0, 2)])
  func doublesUpToTheCeiling(failures: Int, seconds: Int) {
    let backoff = Backoff(base: .seconds(2), ceiling: .seconds(200))
    var generator = SystemRandomNumberGenerator()
    let delays = (0..<200).map { _ in backoff.delay(after: failures, using: &generator) }
    #expect(delays.allSatisfy { $0 >= .seconds(seconds) * 0.5 && $0 <= .seconds(seconds) })
    #expect(Set(delays).count > 1)
  }

  @Test func neverComesBackBeforeTheServerWants() {
    var generator = SystemRandomNumberGenerator()
    for failures in 1...20 {
      #expect(Backoff().delay(after: failures, asked: .seconds(299), using: &generator) >= .seconds(299))
    }
  }

  @Test(arguments: [
    (
      "Request is throttled. Suggested Backoff Time: 299961 milliseconds",
      Duration?.some(.milliseconds(299_961))
    ),
    ("Suggested Backoff Time: 5 seconds", .some(.seconds(5))), ("Suggested Backoff Time: soon", nil),
    ("no", nil),
    ("Suggested Backoff Time: 99999999999999999999 milliseconds", nil),
  ])
  func readsTheServersWish(text: String, wish: Duration?) {
    #expect(IMAPError(.no, "SELECT", text).backoff == wish)
  }
}
