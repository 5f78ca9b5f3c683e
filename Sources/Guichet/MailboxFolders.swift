internal import IMAP
internal import Records
internal import Settings

/// The mailbox's folders by their role in the desk.
struct MailboxFolders: Sendable {
  let inbox: MailboxName
  private let destinations: [Folder: MailboxName]

  init(_ settings: Configuration.IMAP) {
    inbox = MailboxName(settings.folder)
    let names = [
      (Folder.handled, settings.folders.handled), (.review, settings.folders.review), (.ignored, settings.folders.ignored),
    ]
    destinations = names.reduce(into: [:]) { folders, pair in pair.1.map { folders[pair.0] = MailboxName($0) } }
  }

  /// Where messages of that kind go; nil leaves them in place.
  func destination(_ folder: Folder) -> MailboxName? { destinations[folder] }

  /// Makes those that are missing.
  func prepare(in session: IMAPSession) async throws {
    for name in Set(destinations.values) { try await session.create(name) }
  }
}
