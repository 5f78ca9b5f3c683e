import Curl
import Foundation
import IMAP
import MIME
import TestSupport
import Testing

/// Somebody of the office, who reads the desk's mailbox with a mail program.
struct Colleague {
  private let address: String
  private let testbed: Testbed

  init(at desk: TestDesk) { (address, testbed) = (desk.address, desk.testbed) }

  /// What lies among the drafts, byte for byte.
  func drafts() async throws -> [[UInt8]] { try await contents(of: "Drafts") }

  /// Makes the folder that mail programs keep sent mail in.
  func hasSentMailBefore() async throws { try await make("Sent") }

  func make(_ folder: String) async throws {
    let session = try await session()
    try await session.create(try #require(MailboxName(folder)))
    await session.logout()
  }

  /// Sends the only draft as a mail program does: a copy among the sent mail, and the draft is gone. `change` is what the program, and its
  /// user, make of it.
  func send(_ change: (String) -> String = { $0 }) async throws {
    let draft = try #require(try await drafts().first)
    let copy = change(String(decoding: draft, as: UTF8.self))
    try await session().append(
      Array(copy.utf8), to: try #require(MailboxName("Sent")), flags: [.seen])
    try await discard()
  }

  /// Puts messages into a folder, which is made where it is missing.
  func keep(_ messages: [[UInt8]], in folder: String) async throws {
    let session = try await session()
    let name = try #require(MailboxName(folder))
    try await session.create(name)
    for message in messages { try await session.append(message, to: name, flags: [.seen]) }
    await session.logout()
  }

  /// Delivers a message as one received at that instant, into the files of the inbox: over IMAP, Dovecot takes none from days to come.
  func deliver(_ message: String, at instant: Date) throws {
    let inbox = try maildir
    for part in ["tmp", "new"] {
      try FileManager.default.createDirectory(atPath: "\(inbox)/\(part)", withIntermediateDirectories: true)
    }
    let name = UUID().uuidString.lowercased()
    try Data(message.utf8).write(to: URL(fileURLWithPath: "\(inbox)/tmp/\(name)"))
    try FileManager.default.setAttributes([.modificationDate: instant], ofItemAtPath: "\(inbox)/tmp/\(name)")
    try FileManager.default.moveItem(atPath: "\(inbox)/tmp/\(name)", toPath: "\(inbox)/new/\(name)")
  }

  /// Every message of every folder, byte for byte, as Dovecot keeps them: a file each.
  func everything() throws -> [[UInt8]] {
    let folder = URL(fileURLWithPath: try maildir).resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let messages = try #require(files).compactMap { $0 as? URL }.filter {
      ["cur", "new", "tmp"].contains($0.deletingLastPathComponent().lastPathComponent)
    }
    return try messages.map { [UInt8](try Data(contentsOf: $0)) }
  }

  /// Deletes all drafts.
  func discard() async throws {
    let session = try await session()
    try await session.select(try #require(MailboxName("Drafts")))
    try await session.expunge(session.search(.all))
    await session.logout()
  }

  /// The flags of each draft, as Dovecot keeps them in the names of its files: D draft, F flagged, S seen.
  func marks() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: maildir + "/.Drafts/cur").sorted()
      .map { $0.components(separatedBy: ":2,").last ?? "" }
  }

  /// The names of the files of all folders below that one, which say what was done with each message, in order.
  func marks(in folder: String) throws -> [String] {
    let root = URL(fileURLWithPath: try maildir).resolvingSymlinksInPath()
    let folders = try FileManager.default.contentsOfDirectory(atPath: root.path).filter {
      $0.hasPrefix(".\(folder).")
    }
    return try folders.sorted().flatMap { name in
      try ["cur", "new"].flatMap { part in
        try FileManager.default.contentsOfDirectory(atPath: "\(root.path)/\(name)/\(part)").sorted().map {
          "\(part)/\($0)"
        }
      }
    }
  }

  /// Moves one message, by its UID, to a folder that is made where it is missing.
  func move(_ uid: UInt32, from source: String, to folder: String) async throws {
    let session = try await session()
    let name = try #require(MailboxName(folder))
    try await session.create(name)
    try await session.select(try #require(MailboxName(source)))
    try await session.move(UIDSet([try #require(UID(uid))]), to: name)
    await session.logout()
  }

  /// Deletes all that lies in a folder.
  func empty(_ folder: String) async throws {
    let session = try await session()
    try await session.select(try #require(MailboxName(folder)))
    try await session.expunge(session.search(.all))
    await session.logout()
  }

  /// Whether the server may write into the folder of drafts.
  func lockDrafts(_ isLocked: Bool) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: isLocked ? 0o500 : 0o700], ofItemAtPath: maildir + "/.Drafts/tmp")
  }

  private var maildir: String {
    get throws {
      let parts = address.split(separator: "@")
      return try testbed("DIR") + "/mail/\(parts[1])/\(parts[0])/Maildir"
    }
  }

  private func contents(of folder: String) async throws -> [[UInt8]] {
    let session = try await session()
    guard let name = MailboxName(folder), try await session.exists(name) else { return [] }
    try await session.select(name)
    let read = Read()
    _ = try await session.fetchMessages(in: session.search(.all)) { message in
      await read.add(message.bytes)
      return .next
    }
    await session.logout()
    return await read.contents
  }

  func session() async throws -> IMAPSession {
    try await IMAPSession.connect(
      to: testbed.endpoint(.imaps, "IMAPS_PORT", user: address), interrupt: Interrupt())
  }
}

private actor Read {
  private(set) var contents: [[UInt8]] = []
  func add(_ bytes: [UInt8]) { contents.append(bytes) }
}
