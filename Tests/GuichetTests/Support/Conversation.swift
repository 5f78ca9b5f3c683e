import Foundation

/// A conversation as a data file tells it: who writes what, and what must come back.
///
/// The first line says what it shows. A line that begins with `== ` opens a step, the lines below are its text:
/// - `== catalogue`: the events, in TOML; `{in 20 days}` is the civil date 20 days from today. At the beginning, and again
///   wherever the office changes it.
/// - `== Awa Diallo writes: SUBJECT`: a message of that text; `== Somebody writes as Awa Diallo: SUBJECT`: one that DMARC finds forged; `== Awa Diallo replies`: one in the thread of the last letter
///   to her, with the letter quoted below as telephones do; `… replies without quoting`; `… replies by its
///   subject alone`, as programs do that know no threads; `… accepts`, `… declines`, `… may come`:
///   the answer of her calendar to the last invitation.
/// - `== 3 days later`: from here on the desk's clock is that much further on, at ten in the morning.
/// - `== in the evening`: from here on it is seven in the evening of that day, which must not be the first.
/// - `== Awa Diallo reads: SUBJECT`: the next letter to her. Its subject begins so, and each line below stands in its text;
///   after `not: ` what must not; after `calendar: ` the method of its calendar entry, or `none`; after `file: ` the name of an enclosure.
/// - `== Staff reads: SUBJECT`, `== Staff replies`: as a citizen does, at the digest's address; a server that the desk believes vouches for
///   the reply. `== Staff replies, vouched for by: FIELD`: with that Authentication-Results field instead, `nobody` with none.
/// - `== Rose Petit answers the digest`: a reply of hers to the last letter to staff, for which that server vouches too.
/// - `== Staff answers the sheet`, `… answers the sheet, vouched for by: FIELD`: the same, to the last sign-in sheet.
/// - `== staff read`: each line below stands in the digest that comes next.
/// - `== the folder NAME holds`: each line is the subject of a message there, all of them, in order of arrival.
/// - `== the mailbox tells`: a register is made anew from the mailbox alone, and each line below stands in what is said of it: `Identical.`, or
///   the cause of a difference. At the end of each conversation there is at least a cause for each.
/// - `== the register holds`: each line is a name and its state, all of them, in order.
///
/// A letter that no step reads is a fault.
struct Conversation: CustomStringConvertible, Sendable {
  enum Step: Sendable {
    case catalogue(String)
    case writes(String, subject: String, text: String)
    case forges(String, subject: String, text: String)
    case replies(String, Manner, text: String)
    /// `field` is nil where nobody vouches for it; `subject` is how the letter's begins.
    case answersStaffLetter(String, subject: String = "", field: String?, text: String)
    case answersInvitation(String, status: String)
    case later(days: Int)
    case evening
    case reads(String, subject: String, lines: [String])
    case staffRead([String])
    case registerHolds([String])
    case mailboxTells([String])
    case folderHolds(String, subjects: [String])
  }

  /// What a reply has of the letter it answers.
  enum Manner: String, Sendable {
    /// Message-IDs in its header, and the letter quoted below.
    case quoting = ""
    /// Message-IDs alone.
    case withoutQuoting = " without quoting"
    /// The subject, with the reference in it, and nothing else.
    case bySubject = " by its subject alone"
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  let description: String
  let steps: [(line: Int, step: Step)]

  init(_ file: URL) throws {
    description = file.deletingPathExtension().lastPathComponent
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    let heads = lines.indices.filter { lines[$0].hasPrefix("== ") }
    steps = try zip(heads, heads.dropFirst() + [lines.count]).map { head, end in
      let text = lines[head + 1..<end].joined(separator: "\n").trimmingCharacters(in: .newlines)
      guard let step = Step(String(lines[head].dropFirst(3)), text) else {
        throw Malformed(description: "\(file.lastPathComponent):\(head + 1): no such step")
      }
      return (head + 1, step)
    }
  }

  /// Every one of the folder, in order of its name.
  static func all() throws -> [Conversation] {
    let folder = TestDesk.root.appending(path: "Tests/GuichetTests/Conversations")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map(Conversation.init)
  }
}

extension Conversation.Step {
  /// DOMAIN stands for the author's.
  private static let vouching = "mx.valombre.example; dmarc=pass (p=reject) header.from=DOMAIN"

  init?(_ head: String, _ text: String) {
    let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
      !$0.isEmpty
    }
    if head == "catalogue" {
      self = .catalogue(text)
    } else if head == "staff read" {
      self = .staffRead(lines)
    } else if head == "the register holds" {
      self = .registerHolds(lines)
    } else if head == "the mailbox tells" {
      self = .mailboxTells(lines)
    } else if head == "in the evening" {
      self = .evening
    } else if let found = head.wholeMatch(of: #/(\d+) days? later/#), let days = Int(found.output.1) {
      self = .later(days: days)
    } else if let found = head.wholeMatch(of: #/the folder (.+) holds/#) {
      self = .folderHolds(String(found.output.1), subjects: lines)
    } else if let found = head.wholeMatch(of: #/Somebody writes as (.+?): (.+)/#) {
      self = .forges(String(found.output.1), subject: String(found.output.2), text: text)
    } else if let found = head.wholeMatch(of: #/(.+?) writes: (.+)/#) {
      self = .writes(String(found.output.1), subject: String(found.output.2), text: text)
    } else if head == "Staff replies" {
      self = .answersStaffLetter("Staff", field: Self.vouching, text: text)
    } else if let found = head.wholeMatch(of: #/(.+?) answers the digest/#) {
      self = .answersStaffLetter(String(found.output.1), field: Self.vouching, text: text)
    } else if let found = head.wholeMatch(of: #/(.+?) answers the sheet(?:, vouched for by: (.+))?/#) {
      let field = found.output.2.map(String.init) ?? Self.vouching
      self = .answersStaffLetter(
        String(found.output.1), subject: "Feuille", field: field == "nobody" ? nil : field, text: text)
    } else if let found = head.wholeMatch(of: #/Staff replies, vouched for by: (.+)/#) {
      let field = String(found.output.1)
      self = .answersStaffLetter("Staff", field: field == "nobody" ? nil : field, text: text)
    } else if let found = head.wholeMatch(of: #/(.+?) replies(.*)/#),
      let manner = Conversation.Manner(rawValue: String(found.output.2))
    {
      self = .replies(String(found.output.1), manner, text: text)
    } else if let found = head.wholeMatch(of: #/(.+?) (accepts|declines|may come)/#) {
      let status = ["accepts": "ACCEPTED", "declines": "DECLINED", "may come": "TENTATIVE"]
      self = .answersInvitation(String(found.output.1), status: status[String(found.output.2)] ?? "")
    } else if let found = head.wholeMatch(of: #/(.+?) reads: (.+)/#) {
      self = .reads(String(found.output.1), subject: String(found.output.2), lines: lines)
    } else {
      return nil
    }
  }
}
