package import Foundation
internal import Records
internal import Registration
internal import Settings

/// Puts a copy in the place of the register. No desk may be at work meanwhile.
package struct RestoreDesk: Sendable {
  private let configuration: Configuration
  private let copy: RegisterCopy
  private let zone: TimeZone
  /// Letters that had not left when the copy was made.
  private let letters: Int
  /// What the register was before; nil where there was none.
  private let former: String?
  private let tookToken: Bool

  /// Afterwards the copy, verified and brought up to date, is the register, and the former one lies beside it; or nothing has changed.
  package static func restore(configuration path: String, from backup: String, now: Date = Date())
    async
    throws(Failure) -> RestoreDesk
  {
    let configuration = try Configuration.loaded(path)
    let zone = try configuration.loadedCatalogue().organiser.timeZone
    let database = configuration.database
    let draft = "\(database).\(UUID().uuidString)"
    let lock = try failing { () throws(RegisterError) in try InstanceLock(besideDatabase: database) }
    defer { withExtendedLifetime(lock) {} }
    let copy = try failing { () throws(RegisterError) in try RegisterCopy.make(of: backup, in: draft) }
    do throws(Failure) {
      let letters = try failing { () throws(RegisterError) in try Restoration.prepare(draft, at: now) }
      WholeFile.giveToOwnerOfFolder(draft)
      let former = try setAside(database, now)
      do throws(Failure) { try WholeFile.put(draft, inPlaceOf: database) } catch {
        bringBack(database, from: former)
        throw error
      }
      try failing { () throws(RegisterError) in try Restoration.keepKey(of: database, former: former) }
      return RestoreDesk(
        configuration: configuration, copy: copy, zone: zone, letters: letters, former: former,
        tookToken: try takeToken(beside: backup, for: database))
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static func failing<Result>(_ body: () throws(RegisterError) -> Result) throws(Failure) -> Result {
    do throws(RegisterError) { return try body() } catch { throw Failure(error) }
  }

  /// The WAL first: beside another database it would be taken for that one's. The register itself keeps its name until the copy has it:
  /// a desk that finds none begins a new one.
  private static func setAside(_ database: String, _ now: Date) throws(Failure) -> String? {
    guard FileManager.default.fileExists(atPath: database) else {
      for suffix in ["-wal", "-shm"] { unlink(database + suffix) }
      return nil
    }
    let former = "\(database).before-\(now.compact)"
    for suffix in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: database + suffix) {
      guard rename(database + suffix, former + suffix) == 0 else { throw cannotSetAside(database) }
    }
    guard link(database, former) == 0 else { throw cannotSetAside(database) }
    return former
  }

  private static func bringBack(_ database: String, from former: String?) {
    guard let former else { return }
    for suffix in ["-wal", "-shm"] { rename(former + suffix, database + suffix) }
    unlink(former)
  }

  private static func cannotSetAside(_ database: String) -> Failure {
    Failure(.cannotCreate, "\(database): cannot be set aside; check that its folder may be written to")
  }

  /// One that is there is as new or newer: the provider may take the older one no more.
  private static func takeToken(beside backup: String, for database: String) throws(Failure) -> Bool {
    let file = database + "-oauth"
    guard !FileManager.default.fileExists(atPath: file),
      let token = FileManager.default.contents(atPath: backup + "-oauth")
    else { return false }
    try WholeFile.write(token, to: file)
    WholeFile.giveToOwnerOfFolder(file)
    return true
  }
}

extension RestoreDesk {
  /// For a person: what stands, and what is to be done.
  package var text: String {
    let folders = configuration.imap.folders
    let names = [folders.handled, folders.review, folders.ignored].compactMap { $0 }.map { "“\($0)”" }
    let since = copy.mailLastReadAt.map { $0.short(in: zone) }
    return [
      "\(configuration.database): \(copy.messages) messages, \(copy.registrations) registrations; "
        + (since.map { "as it was when mail was last read, \($0)." } ?? "mail was never read."),
      former.map { "What was there lies in \($0)." },
      letters > 0
        ? "Letters that had not left: \(letters). Each is looked for among the sent mail before it goes again."
        : nil,
      tookToken ? "The refresh token was taken from the copy; if it is refused, sign in anew." : nil,
      since.map {
        "Before you start the desk: what came after \($0) and was filed in \(names.joined(separator: ", ")) is not known to it. "
          + "Move it back to “\(configuration.imap.folder)”, and it is recorded and answered anew; what it knows is not answered twice."
      },
      "Started, the desk goes on with what lies in “\(configuration.imap.folder)”.",
    ].compactMap(\.self).map { $0 + "\n" }.joined()
  }
}
