internal import Authorization
internal import Curl
internal import Foundation
internal import IMAP
internal import Records
internal import Submission

/// Files letters among the drafts, and finds out what became of those that lie there: over a connection of its own, held no longer than
/// that takes.
actor DraftsRound {
  /// How long a letter lies among the drafts before it is looked for again.
  static let timeBetweenLooks: TimeInterval = 300

  private let account: Account
  private let folders: DraftFolders
  private let register: Register
  private let interrupt: Interrupt
  private let log: DeskLog
  private let now: @Sendable () -> Date
  private var randomness = SystemRandomNumberGenerator()
  private var lastLook: Date?
  private var drafts = FolderView()
  private var sent = FolderView()
  /// Letters that were marked in the folder as outdated: a mark that staff take off stays off.
  private var marked: Set<Int64> = []

  init(
    account: Account, folders: DraftFolders, register: Register, interrupt: Interrupt, log: DeskLog,
    now: @escaping @Sendable () -> Date
  ) {
    self.account = account
    self.folders = folders
    self.register = register
    self.interrupt = interrupt
    self.log = log
    self.now = now
  }

  /// Files what is due, and looks where the last look is some time ago. Without either, no connection is made. Says whether anything is
  /// left to be filed, or lies among the drafts.
  func work() async throws -> Bool {
    var isDue = try await !register.draftsDue(at: now(), limit: 1).isEmpty
    if !isDue { isDue = try await isLookDue() }
    if isDue { try await visit() }
    return try await register.followsDrafts(at: now())
  }

  private func visit() async throws {
    let session = try await IMAPSession.connect(to: account, interrupt: interrupt)
    let found = try await folders.find(in: session)
    try await file(in: session, found)
    if !interrupt.isRung { try await look(in: session, found) }
    await session.logout()
  }

  private func isLookDue() async throws -> Bool {
    if let lastLook, (0..<Self.timeBetweenLooks).contains(now().timeIntervalSince(lastLook)) { return false }
    return try await !register.waitingDrafts(at: now()).isEmpty
  }
}

// MARK: filing

extension DraftsRound {
  private func file(in session: IMAPSession, _ found: DraftFolders.Found) async throws {
    while !interrupt.isRung {
      let letters = try await register.draftsDue(at: now(), limit: 100)
      if letters.isEmpty { return }
      for letter in letters where !interrupt.isRung { try await file(letter, in: session, found) }
    }
  }

  /// Throws where the connection is lost: the server may have the letter, and whoever comes next looks first.
  private func file(_ letter: Outgoing, in session: IMAPSession, _ found: DraftFolders.Found) async throws {
    if letter.attempts > 0, try await isThere(letter, in: session, found) {
      return try await noteFiled(letter)
    }
    try await register.beginDrafting(letter.id)
    do throws(IMAPError) {
      try await session.append(letter.content, to: found.drafts, flags: [.draft])
    } catch {
      guard error.sessionLives else { throw error }
      return try await postpone(letter, error)
    }
    try await noteFiled(letter)
  }

  private func noteFiled(_ letter: Outgoing) async throws {
    try await register.noteDrafted(letter.id, at: now())
    log.drafted(letter: letter.id)
  }

  /// Whether a try that did not end well had filed it after all; it may even be sent by now.
  private func isThere(_ letter: Outgoing, in session: IMAPSession, _ found: DraftFolders.Found) async throws
    -> Bool
  {
    for folder in [found.drafts, found.sent].compactMap(\.self) {
      try await session.select(folder)
      if try await !session.search(.header("Message-ID", "<\(letter.messageID)>")).isEmpty { return true }
    }
    return false
  }

  /// The server would not have it: the folder is full, or the letter too large for it.
  private func postpone(_ letter: Outgoing, _ error: IMAPError) async throws {
    let wait = RetrySchedule.letter.wait(after: letter.attempts + 1, using: &randomness)
    if let wait {
      log.letterWaits(letter: letter.id, problem: "\(error)", wait: wait)
    } else {
      log.letterFailed(letter: letter.id, problem: "\(error)")
    }
    let reason = "le dossier des brouillons ne l’a pas prise : \(error.text)"
    try await register.noteNotDrafted(
      letter.id, reason: reason, retryAt: wait.map { now().addingTimeInterval($0 / .seconds(1)) }, at: now())
  }
}

// MARK: looking

extension DraftsRound {
  private func look(in session: IMAPSession, _ found: DraftFolders.Found) async throws {
    try await register.noteOutdated(at: now())
    let letters = try await register.waitingDrafts(at: now())
    guard let earliest = letters.map(\.draftedAt).min() else { return }
    // The drafts first: what is sent meanwhile is then seen twice, and not never.
    drafts = try await drafts.refreshed(found.drafts, since: earliest, in: session)
    if let folder = found.sent { sent = try await sent.refreshed(folder, since: earliest, in: session) }
    let ids = (drafts.mails + sent.mails).compactMap(\.messageID)
    let fates = DraftSearch(
      letters, drafts: drafts.mails, sent: found.sent == nil ? [] : sent.mails,
      known: try await register.knownLetters(among: ids)
    ).found()
    for letter in letters {
      guard case .sent(let mail) = fates[letter.id], let folder = found.sent else { continue }
      try await noteSent(letter, mail, in: session, folder)
    }
    try await note(letters, fates)
    try await mark(letters, fates, in: session, found.drafts)
    lastLook = now()
  }

  private func note(_ letters: [WaitingDraft], _ fates: [Int64: DraftFate]) async throws {
    var (present, missing): ([Int64], [Int64]) = ([], [])
    for letter in letters {
      switch fates[letter.id] {
      case .waits: present.append(letter.id)
      case .missing: missing.append(letter.id)
      case .sent, nil: break
      }
    }
    try await register.notePresent(present)
    let discarded = try await register.noteMissing(missing, at: now())
    if discarded > 0 { log.discarded(drafts: discarded) }
  }

  /// What staff have changed is theirs: the letter is kept as it went out.
  private func noteSent(
    _ letter: WaitingDraft, _ mail: SeenMail, in session: IMAPSession, _ folder: MailboxName
  ) async throws {
    if await session.selected?.name != folder { try await session.select(folder) }
    let copy = Copy()
    _ = try await session.fetchMessages(in: UIDSet([mail.uid])) { message in
      if !message.isTruncated { await copy.keep(message.bytes) }
      return .next
    }
    try await register.noteSentByStaff(
      letter.id, SentCopy(messageID: mail.messageID, subject: mail.subject, content: await copy.content),
      at: now())
    log.sentByStaff(letter: letter.id)
  }

  /// Flags the drafts that must not be sent any more, where staff see them.
  private func mark(
    _ letters: [WaitingDraft], _ fates: [Int64: DraftFate], in session: IMAPSession, _ folder: MailboxName
  ) async throws {
    var uids: [UID] = []
    for letter in letters where letter.isOutdated && !marked.contains(letter.id) {
      guard case .waits(let mail) = fates[letter.id] else { continue }
      uids.append(mail.uid)
      marked.insert(letter.id)
    }
    guard !uids.isEmpty else { return }
    try await session.select(folder)
    try await session.store(UIDSet(uids), .add, [.flagged])
  }
}

/// One message's bytes.
private actor Copy {
  private(set) var content: [UInt8]?

  func keep(_ bytes: [UInt8]) { content = bytes }
}
