internal import IMAP
internal import Records
internal import Settings

/// The mailbox's folders by their role in the desk.
struct MailboxFolders: Sendable {
  let inbox: MailboxName
  private let destinations: [Folder: MailboxName]

  /// Throws where a name of the configuration is one that no server could have.
  init(_ configuration: Configuration) throws(Mistakes) {
    let settings = configuration.imap
    func name(_ text: String, _ key: String) throws(Mistakes) -> MailboxName {
      try configuration.mailboxName(text, key)
    }
    inbox = try name(settings.folder, "imap.folder")
    var destinations: [Folder: MailboxName] = [:]
    if let text = settings.folders.handled { destinations[.handled] = try name(text, "imap.folders.handled") }
    if let text = settings.folders.review { destinations[.review] = try name(text, "imap.folders.review") }
    if let text = settings.folders.ignored { destinations[.ignored] = try name(text, "imap.folders.ignored") }
    if destinations.values.contains(inbox) {
      let problem =
        "“\(settings.folder)” is the folder that is watched: give another, or \"\" to leave handled messages in place"
      throw Mistakes([Mistake(file: configuration.file, place: "imap.folders", problem: problem)])
    }
    self.destinations = destinations
  }

  /// Where messages of that kind go; nil leaves them in place.
  func destination(_ folder: Folder) -> MailboxName? { destinations[folder] }

  /// Makes those that are missing.
  func prepare(in session: IMAPSession) async throws {
    for name in Set(destinations.values) { try await session.create(name) }
  }
}

extension Configuration {
  /// A folder's name as a key of the configuration gives it. Throws where no server could have it.
  func mailboxName(_ text: String, _ key: String) throws(Mistakes) -> MailboxName {
    if let name = MailboxName(text) { return name }
    let problem =
      "“\(text)” cannot be a folder's name: give levels separated by “/”, without “*”, “%” or control characters"
    throw Mistakes([Mistake(file: file, place: key, problem: problem)])
  }
}
