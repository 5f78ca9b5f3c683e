import Foundation
import Logging
import Records
import Registration
import Testing

@testable import Guichet

/// `guichet status` and what Prometheus reads: the same state, nobody's name.
@Suite(.timeLimit(.minutes(3))) struct StatusTests {
  private static let people = (1...4).map {
    Participant(name: "Personne \($0)", email: "p\($0)@mail.example")
  }

  /// Two registered, one waiting, a case, trouble with the mailbox.
  private func desk() async throws -> QuietDesk {
    let desk = try await QuietDesk()
    try await desk.register.setMailbox(
      MailboxState(uidValidity: 1, lastUID: 4, handlesSince: desk.now, dateDecides: false))
    try await desk.register.noteMailboxRead(at: desk.now)
    for (uid, person) in zip(UInt32(1)..., Self.people.prefix(3)) {
      try await desk.register(person, for: "atelier-compost", uid: uid)
    }
    try await desk.receive(.staff(.question), from: Self.people[3], uid: 4, words: "Avec un chien ?")
    try await desk.register.noteMailboxError(
      "imaps://imap.valombre.example: no answer", at: desk.now.addingTimeInterval(600))
    return desk
  }

  @Test func forAPerson() async throws {
    let desk = try await desk()
    let status = try await StatusReading.read(
      configuration: desk.configuration, now: desk.now.addingTimeInterval(7_200))
    let lines = status.text.components(separatedBy: "\n")
    let register = try #require(lines.firstIndex { $0.hasPrefix("register") })
    #expect(lines[register].hasPrefix("register   \(desk.database), "))
    #expect(
      lines[..<register].joined(separator: "\n") == """
        desk       not at work
        mail       last read 2026-03-10 18:00 (2 h ago)
                   out of reach, last tried 2026-03-10 18:10 (110 min ago): imaps://imap.valombre.example: no answer
        letters    4 wait, the oldest since 2026-03-10 18:00 (2 h ago)
        cases      1 undecided: guichet review
        questions  0 wait for their author
        """)
    #expect(
      lines[(register + 1)...].joined(separator: "\n") == """

        atelier-compost    2 of 2 places  1 wait
        reunion-mobilites  0 places

        """)
  }

  @Test func forAProgram() async throws {
    let desk = try await desk()
    let lock = try InstanceLock(besideDatabase: desk.database)
    let ending = try await desk.run("status", "--json")
    withExtendedLifetime(lock) {}
    #expect(ending.status == 0, "\(ending.errors)")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(ending.output.utf8)) as? [String: Any])
    #expect(object["at_work"] as? Bool == true)
    #expect(object["mail_last_read_at"] as? String == "2026-03-10T18:00:00+01:00")
    #expect(object["mailbox_error"] as? String == "imaps://imap.valombre.example: no answer")
    #expect((object["letters"] as? [String: Any])?["queued"] as? Int == 4)
    #expect(object["hold"] is NSNull)
    let events = try #require(object["events"] as? [[String: Any]])
    #expect(events.map { $0["confirmed"] as? Int } == [2, 0])
    #expect(events.map { $0["waiting"] as? Int } == [1, 0])
    #expect(!ending.output.contains("Personne") && !ending.output.contains("mail.example"))
  }

  @Test func forPrometheus() async throws {
    let desk = try await desk()
    let counters = Counters()
    let log = DeskLog(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, counters: counters)
    for number in 1...3 {
      log.decided(number: Int64(number), uid: 1, outcome: number == 3 ? "staff" : "act", letters: 1)
    }
    log.sent(letter: 1, tries: 1)
    log.letterFailed(letter: 2, problem: "p")
    let state = try await StatusReading.read(configuration: desk.configuration, now: desk.now).state
    let text = MetricsText(isUp: true, counters: counters, state: state).text
    let size = try #require(text.firstMatch(of: /guichet_register_size_bytes (\d+)/)).1
    let expected = try String(contentsOf: Self.golden, encoding: .utf8)
    #expect(text.replacing("bytes \(size)", with: "bytes 1") == expected)
    #expect(try #require(Int(size)) > 100_000)
  }

  @Test func aRegisterThatCannotBeReadIsSaid() {
    let text = MetricsText(isUp: false, counters: Counters(), state: nil).text
    #expect(text.contains("\nguichet_up 0\n") && text.contains("\nguichet_register_readable 0\n"))
    #expect(!text.contains("guichet_letters_waiting"))
  }

  /// What promtool(1) would check: each family once, with its help and type, in one block; counters end with _total.
  @Test func theFormatIsKept() async throws {
    let desk = try await desk()
    let state = try await StatusReading.read(configuration: desk.configuration).state
    var known: Set<String> = []
    var family = ""
    for line in MetricsText(isUp: true, counters: Counters(), state: state).text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.hasPrefix("# TYPE ") {
        #expect(known.insert(String(words[2])).inserted)
        #expect((words[3] == "counter") == words[2].hasSuffix("_total"))
        family = String(words[2])
      } else if !line.hasPrefix("# HELP ") {
        #expect(words[0].split(separator: "{")[0] == family)
        #expect(words.count == 2 && Double(words[1]) != nil)
      }
    }
    #expect(known.count > 20)
  }

  @Test func aDeskAtWorkIsKnownByItsLockAndALookMakesNone() async throws {
    let desk = try await desk()
    let lock = try InstanceLock(besideDatabase: desk.database)
    #expect(InstanceLock.isHeld(besideDatabase: desk.database))
    withExtendedLifetime(lock) {}
    #expect(!InstanceLock.isHeld(besideDatabase: desk.database + "-another"))
    #expect(!FileManager.default.fileExists(atPath: desk.database + "-another.lock"))
  }

  @Test func systemdIsToldInALine() async throws {
    let desk = try await desk()
    var state = try await StatusReading.read(configuration: desk.configuration, now: desk.now).state
    #expect(
      StatusLine(state, hasFailed: true).text
        == "Mailbox out of reach; mail read at 2026-03-10T17:00:00Z; letters waiting: 4; cases undecided: 1.")
    (state.register.mailboxError, state.register.hold) = (nil, Hold(since: desk.now, letters: 1, repeats: 1))
    #expect(
      StatusLine(state, hasFailed: true).text
        == "Mail read at 2026-03-10T17:00:00Z; letters waiting: 4; letters to citizens are HELD; cases undecided: 1."
    )
    // Before the very first look, the register has no place for the trouble.
    state.register.mailLastReadAt = nil
    #expect(StatusLine(state, hasFailed: true).text.hasPrefix("Mailbox out of reach; mail not read yet; "))
    #expect(StatusLine(state, hasFailed: false).text.hasPrefix("Mail not read yet; "))
  }

  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "metrics.prom")
}
