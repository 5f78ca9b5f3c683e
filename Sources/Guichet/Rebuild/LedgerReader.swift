internal import Foundation
internal import IMAP
internal import MIME
internal import Records
internal import Settings

/// Reads the mailbox from its beginning, and changes nothing in it: folders are opened to read only (EXAMINE), messages fetched with PEEK.
struct LedgerReader: Sendable {
  private let configuration: Configuration
  private let inbox: MailboxName
  private let filed: [MailboxName]
  private let letterFolders: DraftFolders
  private let progress: Progress

  /// Throws where a name of the configuration is one that no server could have.
  init(_ configuration: Configuration, progress: @escaping Progress) throws {
    self.configuration = configuration
    self.progress = progress
    let names = try MailboxFolders(configuration)
    inbox = names.inbox
    filed = [.handled, .review, .ignored].compactMap(names.destination)
    letterFolders = try DraftFolders(configuration)
  }

  /// `sought`: what a register says was read, by SHA-256, with its receipt. What of it lies in none of the desk's own folders is looked for
  /// in all others, the bin included: colleagues file as they like.
  func read(sought: [String: Date] = [:]) async throws -> Ledger {
    guard let spool = Spool() else {
      throw Failure(
        .cannotCreate, "\(FileManager.default.temporaryDirectory.path): no file can be made there")
    }
    return try await Accounts(configuration).withMailbox { try await read(sought, spool, in: $0) }
  }

  private func read(_ sought: [String: Date], _ spool: Spool, in session: IMAPSession) async throws -> Ledger
  {
    let listed = try await session.folders().filter(\.isSelectable).map(\.name)
    let (drafts, sent) = letterFolders.among(try await session.folders())
    var ledger = Ledger(spool)
    // First the inbox: a message that a desk files meanwhile is found there or where it goes, never in neither.
    for folder in [inbox] + filed where listed.contains(folder) && (folder == inbox || folder != drafts) {
      let mailbox = try await session.examine(folder)
      if folder == inbox { ledger.inbox = mailbox }
      ledger.add(try await lines(of: mailbox, since: nil, in: session, spool))
      ledger.folders += 1
    }
    let left = sought.filter { !ledger.holds($0.key) }
    let own = [inbox] + filed + [drafts, sent].compactMap(\.self)
    if let earliest = left.values.min() {
      for folder in listed where !own.contains(folder) {
        let found = try await lines(of: session.examine(folder), since: earliest, in: session, spool)
        ledger.add(found.filter { left[$0.sha256] != nil })
      }
    }
    if let sent, listed.contains(sent) { ledger.sent.add(try await copies(in: sent, session)) }
    return ledger
  }

  private func lines(
    of mailbox: SelectedMailbox, since: Date?, in session: IMAPSession, _ spool: Spool
  ) async throws -> [Ledger.Line] {
    // The server's calendar and ours may differ by a day.
    let uids = try await session.search(since.map { .receivedSince($0.addingTimeInterval(-86_400)) } ?? .all)
    let pages = Pages<Ledger.Line>()
    _ = try await session.fetchMessages(in: uids) { message in
      progress(await pages.add(try Ledger.Line(message, in: mailbox, spool)), uids.count)
      return .next
    }
    return await pages.all
  }

  /// Of letters the header tells.
  private func copies(in sent: MailboxName, _ session: IMAPSession) async throws -> [SeenMail] {
    try await session.examine(sent)
    let pages = Pages<SeenMail>()
    _ = try await session.fetch(session.search(.all), .beginning(octets: SeenMail.headerOctets)) { message in
      if let mail = SeenMail(message) { _ = await pages.add(mail) }
      return .next
    }
    return await pages.all
  }
}

/// What a fetch hands on.
private actor Pages<Page: Sendable> {
  private(set) var all: [Page] = []

  /// Says how many there are.
  func add(_ page: Page) -> Int {
    all.append(page)
    return all.count
  }
}
