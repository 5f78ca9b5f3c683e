import Foundation
import GRDB
import MIME
import TestSupport
import Testing

@testable import Guichet

/// Plays a conversation on the real servers, step by step; what does not come as the file says is an issue of the test.
final class ConversationPlay {
  private let conversation: Conversation
  private let desk: TestDesk
  private var citizens: [String: Citizen] = [:]
  /// Letters that were read, by citizen.
  private var letters: [String: [Message]] = [:]
  private var daysAhead = 0
  private var hour = Program.morning

  init(_ conversation: Conversation) throws {
    self.conversation = conversation
    desk = try TestDesk(folders: "authserv_id = \"mx.valombre.example\"")
  }

  func run() async throws {
    for (line, step) in conversation.steps {
      do { try await play(step, Place("\(conversation):\(line)")) } catch {
        Issue.record("\(conversation):\(line): \(error)")
        return
      }
    }
    do { try await tell([], Place("\(conversation): at the end")) } catch {
      Issue.record("\(conversation): \(error)")
    }
    for name in citizens.keys.sorted() {
      let count = try written(to: name)
      #expect(
        count == letters[name, default: []].count, "\(conversation): letters to \(name) that no step reads")
    }
  }

  private struct Place: CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  private func play(_ step: Conversation.Step, _ place: Place) async throws {
    switch step {
    case .catalogue(let text):
      try desk.write("catalogue.toml", Self.organiser + dated(text))
      if FileManager.default.fileExists(atPath: desk.database) { try await once() }
    case .later(let days):
      (daysAhead, hour) = (daysAhead + days, Program.morning)
      try await once()
    case .evening:
      try #require(daysAhead > 0, "\(place): the clock of the first day is left alone")
      hour = 19
      try desk.setDigestHour("18:00")
      try await once()
    case .writes(let name, let subject, let text):
      try await write(citizen(name), subject: subject, dated(text), headers: [])
    case .forges(let name, let subject, let text):
      let field = "mx.valombre.example; dmarc=fail (p=reject) header.from=citizens.example"
      let headers = [HeaderField(name: "Authentication-Results", value: field)]
      try await write(citizen(name), subject: subject, dated(text), headers: headers)
    case .replies(let name, let manner, let text): try await reply(name, dated(text), manner)
    case .answersStaffLetter(let name, let subject, let field, let text):
      try await answerStaffLetter(citizen(name), subject, field, dated(text))
    case .answersInvitation(let name, let status): try await answerInvitation(name, status)
    case .reads(let name, let subject, let lines): try await read(name, subject, lines, place)
    case .staffRead(let lines):
      let digest = try await digest()
      for line in lines { #expect(digest.contains(dated(line)), "\(place): in the digest:\n\(digest)") }
    case .folderHolds(let folder, let subjects):
      #expect(try await desk.mailbox.subjects(in: folder) == subjects, "\(place)")
    case .mailboxTells(let lines): try await tell(lines, place)
    case .registerHolds(let lines): #expect(try await desk.register() == lines, "\(place)")
    }
  }

  private func citizen(_ name: String) -> Citizen {
    if let known = citizens[name] { return known }
    let team = desk.address.replacing("@", with: "-team@")
    let new =
      name == "Staff"
      ? Citizen("Équipe", at: team, testbed: desk.testbed) : Citizen(name, testbed: desk.testbed)
    citizens[name] = new
    return new
  }

  private func once() async throws {
    let arguments = ["run", "--once", "--config", desk.configuration]
    let ending = try await Program.run(daysAhead: daysAhead, hour: hour, arguments)
    #expect(ending.status == 0, "\(ending.errors)")
  }

  /// Through the real SMTP server; on a later day than today straight into the mailbox, since the servers' clock is the real one.
  private func write(_ citizen: Citizen, subject: String, _ text: String, headers: [HeaderField]) async throws
  {
    if daysAhead == 0 {
      try await citizen.write(to: desk.address, subject: subject, text, headers: headers)
    } else {
      let message = citizen.message(to: desk.address, subject: subject, text, headers: headers).text
      try Colleague(at: desk).deliver(message, at: now)
    }
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await once()
  }

  /// As the desk's clock has it on a later day.
  private var now: Date {
    get throws { try #require(CivilDay(Date()).adding(daysAhead).instant(hour: hour)) }
  }

  private func reply(_ name: String, _ text: String, _ manner: Conversation.Manner) async throws {
    let last = try #require(letters[name]?.last, "\(name) has no letter to answer")
    try await write(
      citizen(name), subject: "Re: \(last.subject)", manner == .quoting ? text + quoted(last) : text,
      headers: manner == .bySubject ? [] : thread(last))
  }

  /// As telephones do.
  private func quoted(_ letter: Message) -> String {
    let lines = letter.body.map { "> " + $0.text }.joined(separator: "\n")
    return
      "\n\nEnvoyé de mon iPhone\n\n> Le 3 mars 2027 à 10:12, Guichet <\(desk.address)> a écrit :\n> \n\(lines)"
  }

  private func thread(_ letter: Message) -> [HeaderField] {
    let ids = (letter.references + [letter.messageID ?? ""]).map { "<\($0)>" }
    return [
      HeaderField(name: "In-Reply-To", value: ids.last ?? ""),
      HeaderField(name: "References", value: ids.joined(separator: " ")),
    ]
  }

  private func answerStaffLetter(
    _ author: Citizen, _ subject: String, _ field: String?, _ text: String
  ) async throws {
    let last = try #require(
      letters["Staff"]?.last { $0.subject.hasPrefix(subject) }, "staff have no letter to answer")
    let domain = author.address.split(separator: "@").last.map(String.init) ?? ""
    let vouching = field.map {
      HeaderField(name: "Authentication-Results", value: $0.replacing("DOMAIN", with: domain))
    }
    try await write(
      author, subject: "RE: \(last.subject)", text + quoted(last),
      headers: [vouching].compactMap(\.self) + thread(last))
  }

  private func answerInvitation(_ name: String, _ status: String) async throws {
    let citizen = citizen(name)
    let invitation = try #require(
      letters[name]?.flatMap(\.calendars).last { $0.method == "REQUEST" }?.text, "\(name) has no invitation")
    let answer = CalendarAnswerMail(
      invitation: invitation, status: status, from: citizen.name, address: citizen.address)
    try await citizen.hand(in: answer.text(to: desk.address), to: desk.address)
    _ = try await desk.mailbox.messages(atLeast: 1)
    try await once()
  }

  private func read(_ name: String, _ subject: String, _ lines: [String], _ place: Place) async throws {
    let known = letters[name, default: []].map(\.messageID)
    let count = try written(to: name)
    try #require(count > known.count, "\(place): no letter to \(name) was written")
    // Two that left together may arrive in either order.
    let unread = try await citizen(name).letters(count).filter { !known.contains($0.messageID) }
    let letter = unread.first { $0.subject.onOneLine.hasPrefix(dated(subject)) } ?? unread[0]
    letters[name, default: []].append(letter)
    let text = letter.body.map(\.text).joined(separator: " ").onOneLine
    #expect(
      letter.subject.onOneLine.hasPrefix(dated(subject)), "\(place): the subject is \(letter.subject)")
    for line in lines { check(dated(line), letter, text, place) }
  }

  private func check(_ line: String, _ letter: Message, _ text: String, _ place: Place) {
    if line.hasPrefix("not: ") {
      #expect(!text.contains(line.dropFirst(5)), "\(place): the letter reads:\n\(text)")
    } else if line.hasPrefix("file: ") {
      let names = letter.attachments.map(\.fileName)
      #expect(names.contains(String(line.dropFirst(6))), "\(place): its enclosures are \(names)")
    } else if line.hasPrefix("calendar: ") {
      let method = letter.calendars.first?.method ?? "none"
      #expect(method == line.dropFirst(10), "\(place): its calendar entry")
    } else {
      #expect(text.contains(line), "\(place): the letter reads:\n\(text)")
    }
  }

  /// Letters that the desk wrote to that citizen, sent or not.
  private func written(to name: String) throws -> Int {
    let queue = try DatabaseQueue(path: desk.database)
    return try queue.read {
      try Int.fetchOne(
        $0, sql: "SELECT COUNT(*) FROM outbox WHERE recipient = ?", arguments: [citizen(name).address]) ?? 0
    }
  }

  /// What a register made anew from the mailbox is like; that each difference has a cause.
  private func tell(_ lines: [String], _ place: Place) async throws {
    let ending = try await Program.run(
      daysAhead: daysAhead, hour: hour, ["rebuild", "--config", desk.configuration])
    #expect(ending.status == 0, "\(place): \(ending.output)\(ending.errors)")
    for line in lines { #expect(ending.output.contains(line), "\(place): \(ending.output)") }
  }

  private func digest() async throws -> String {
    let folder = desk.folder.appending(path: "digest")
    let ending = try await Program.run(
      daysAhead: daysAhead, hour: hour,
      ["digest", "--config", desk.configuration, "--preview", folder.path])
    #expect(ending.status == 0, "\(ending.errors)")
    return try String(contentsOf: folder.appending(path: "digest.txt"), encoding: .utf8).onOneLine
  }

  /// `{in 20 days}` is a date as the catalogue writes it, `{the day in 20 days}` one as letters do.
  private func dated(_ text: String) -> String {
    let today = CivilDay(Date())
    return text.replacing(#/\{(the day )?in (\d+) days\}/#) { found in
      let day = today.adding(Int(found.output.2) ?? 0)
      return found.output.1 == nil ? day.iso : day.inFrench
    }
  }

  private static let organiser = """
    [organiser]
    name = "Mairie de Valombre"
    address = "rencontres@valombre.example"


    """
}

extension String {
  /// On one line, with ordinary spaces and apostrophes: tests are typed on ordinary keyboards.
  var onOneLine: String {
    let ordinary = map { $0.isWhitespace ? " " : $0 == "’" ? "'" : $0 }
    return String(ordinary).split(separator: " ").joined(separator: " ")
  }
}
