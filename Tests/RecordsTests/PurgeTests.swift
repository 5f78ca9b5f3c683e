import Foundation
import GRDB
import Registration
import Testing

@testable import Records

/// What is kept longer than its term goes, field by field and event by event; the rest stays.
@Suite struct PurgeTests {
  private static let terms = PurgeTerms(
    general: [.phone: 30, .email: 60, .organisation: 60, .name: 365, .messages: 90, .digests: 90])
  private static let awa = Participant(
    name: "Awa Diallo", email: "awa@a.example", phone: "+33612345678", organisation: "Benkadi 91")

  /// The event was on 2017-11-14, the message came on 2017-07-14.
  private func desk() async throws -> Desk {
    let desk = try await Desk()
    try await desk.receive(
      .act(.register, Self.awa, Participant(name: "Omar Sarr")), from: "awa@a.example", uid: 1)
    try await desk.sendAll()
    return desk
  }

  @Test(arguments: [
    ("2017-12-13", []), ("2017-12-14", ["phone 1"]),
    ("2018-01-13", ["email 2", "phone 1", "organisation 1"]),
    ("2018-02-12", ["email 2", "phone 1", "organisation 1", "messages 1"]),
    ("2018-11-14", ["name 2", "email 2", "phone 1", "organisation 1", "messages 1"]),
  ])
  func eachHasItsTerm(day: String, lines: [String]) async throws {
    let proposal = try await desk().proposal(Self.terms, on: day)
    #expect(proposal.lines.map { "\($0.holding) \($0.volume)" } == lines)
    #expect(proposal.lines.allSatisfy { "\($0.first)" == "2017-07-14" && $0.first == $0.last })
  }

  @Test func anEventMayHaveTermsOfItsOwn() async throws {
    var terms = Self.terms
    terms.events = [try #require(EventID(rawValue: "training")): [.phone: 1, .messages: 4000]]
    let desk = try await desk()
    #expect(try await desk.proposal(terms, on: "2017-11-15").lines.map(\.holding) == [.phone])
    #expect(
      try await desk.proposal(terms, on: "2018-02-12").lines.map(\.holding).contains(.messages) == false)
  }

  @Test func whatIsProposedIsEliminatedAndTheVisaIsNoted() async throws {
    let desk = try await desk()
    let counts = try await desk.counts()
    let proposal = try await desk.proposal(Self.terms, on: "2018-02-12")
    #expect(try await desk.purge(Self.terms, on: "2018-02-12") == proposal)
    #expect(try await desk.proposal(Self.terms, on: "2018-02-12").lines.isEmpty)
    #expect(try await desk.counts() == counts)
    #expect(try await desk.entries("training") == ["Awa Diallo confirmed", "Omar Sarr confirmed"])
    let left = try await desk.register.entries().map {
      [$0.email, $0.phone, $0.organisation].compactMap(\.self)
    }
    #expect(left == [[], []])
    await #expect(throws: PersonError.unknown) { try await desk.register.personFile("awa@a.example") }
    let line = try #require(try await desk.register.journal().last)
    #expect(line.cause == "command purge execute" && line.act == "eliminated")
    #expect(line.detail.contains("\"visa\":\"AD91-2018-7\"") && line.detail.contains("\"phone\":1"))
    #expect(try await desk.report().registered.map(\.name) == ["Awa Diallo", "Omar Sarr"])
  }

  @Test func whereNothingIsDueNothingIsNoted() async throws {
    let desk = try await desk()
    let lines = try await desk.journal()
    #expect(try await desk.purge(Self.terms, on: "2017-11-15").lines.isEmpty)
    #expect(try await desk.journal() == lines)
  }

  @Test func digestsGoAfterTheirOwnTerm() async throws {
    let desk = try await desk()
    let digest = ComposedLetter(
      kind: "digest", recipient: "equipe@o.example", subject: "s", messageID: "d1@desk", content: [1])
    #expect(try await desk.register.recordDigest(desk.report(), [digest], at: desk.now))
    #expect(try await desk.proposal(Self.terms, on: "2017-10-12").lines.isEmpty)
    try await desk.sendAll()
    #expect(try await desk.purge(Self.terms, on: "2017-10-12").lines.map(\.holding) == [.digests])
    let contents = try await desk.register.writer.read {
      try Int.fetchOne(
        $0, sql: "SELECT COUNT(*) FROM content JOIN outbox ON outbox = id WHERE kind = 'digest'")
    }
    #expect(contents == 0)
  }
}

extension Desk {
  fileprivate func proposal(_ terms: PurgeTerms, on day: String) async throws -> PurgeProposal {
    try await register.purgeProposal(terms, on: Self.day(day), in: Self.paris())
  }

  fileprivate func purge(_ terms: PurgeTerms, on day: String) async throws -> PurgeProposal {
    try await register.purge(terms, on: Self.day(day), in: Self.paris(), visa: "AD91-2018-7", at: now)
      .proposal
  }

  private static func day(_ text: String) throws -> CivilDate {
    CivilDate(try Date(text + "T12:00:00Z", strategy: .iso8601), in: .gmt)
  }

  private static func paris() throws -> TimeZone { try #require(TimeZone(identifier: "Europe/Paris")) }
}
