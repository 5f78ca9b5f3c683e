internal import Foundation
internal import IMAP
internal import Records

/// What became of a letter that was filed among the drafts.
enum DraftFate: Sendable, Equatable {
  /// It lies there still.
  case waits(SeenMail)
  case sent(SeenMail)
  /// It is in neither folder.
  case missing
}

/// Finds letters again among the drafts and the sent mail, as mail programs leave them there. Pure.
///
/// A program may send a draft under the Message-ID it has, or write a new one; whoever saves a draft anew leaves another message in its
/// place; and staff may change the subject. So a letter is known by its Message-ID, else by subject and addressee, else by the
/// message it answers and its addressee. Each message stands for one letter.
struct DraftSearch {
  /// What a server's clock may be behind ours.
  private static let clockMargin: TimeInterval = 300

  private let letters: [WaitingDraft]
  private var drafts: [SeenMail]
  private var sent: [SeenMail]
  private var fates: [Int64: DraftFate] = [:]

  /// `known`: Message-IDs of other letters of ours, which are these and no other.
  init(_ letters: [WaitingDraft], drafts: [SeenMail], sent: [SeenMail], known: Set<String>) {
    let others = known.subtracting(letters.map(\.messageID))
    func isFree(_ mail: SeenMail) -> Bool { mail.messageID.map { !others.contains($0) } ?? true }
    self.letters = letters
    self.drafts = drafts.filter(isFree)
    self.sent = sent.filter(isFree)
  }

  /// The fate of each, by its number in the register.
  func found() -> [Int64: DraftFate] {
    var search = self
    search.take(\.sent, DraftFate.sent) { $1.messageID == $0.messageID }
    search.take(\.drafts, DraftFate.waits) { $1.messageID == $0.messageID }
    search.take(\.sent, DraftFate.sent) { Self.isLater($1, $0) && Self.isAlike($1, $0) }
    search.take(\.drafts, DraftFate.waits) { Self.isAlike($1, $0) }
    search.take(\.drafts, DraftFate.waits) { Self.isInThread($1, of: $0) }
    search.take(\.sent, DraftFate.sent) { Self.isLater($1, $0) && Self.isInThread($1, of: $0) }
    for letter in letters where search.fates[letter.id] == nil { search.fates[letter.id] = .missing }
    return search.fates
  }

  /// Gives each letter that has no fate yet the first message that is its own; that message is no other letter's.
  private mutating func take(
    _ folder: WritableKeyPath<DraftSearch, [SeenMail]>, _ fate: (SeenMail) -> DraftFate,
    where isOwn: (WaitingDraft, SeenMail) -> Bool
  ) {
    for letter in letters where fates[letter.id] == nil {
      guard let index = self[keyPath: folder].firstIndex(where: { isOwn(letter, $0) }) else { continue }
      fates[letter.id] = fate(self[keyPath: folder].remove(at: index))
    }
  }

  private static func isAlike(_ mail: SeenMail, _ letter: WaitingDraft) -> Bool {
    isTo(letter, mail) && words(mail.subject) == words(letter.subject)
  }

  private static func isInThread(_ mail: SeenMail, of letter: WaitingDraft) -> Bool {
    isTo(letter, mail) && letter.answers.map(mail.thread.contains) == true
  }

  private static func isTo(_ letter: WaitingDraft, _ mail: SeenMail) -> Bool {
    mail.recipients.contains(letter.recipient.lowercased())
  }

  private static func isLater(_ mail: SeenMail, _ letter: WaitingDraft) -> Bool {
    mail.receivedAt.map { $0 > letter.draftedAt.addingTimeInterval(-clockMargin) } ?? true
  }

  /// Programs fold long subjects, each in its way.
  private static func words(_ subject: String) -> [Substring] {
    subject.split(whereSeparator: \.isWhitespace)
  }
}
