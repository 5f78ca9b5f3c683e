package import Foundation
internal import Records
internal import Settings

/// A copy of the register, also while a desk is at work.
package struct BackupDesk: Sendable {
  /// Where the copy lies, and what is in it.
  package let file: String
  let copy: RegisterCopy
  /// The copy of the refresh token that was renewed; nil where there is none.
  let token: String?

  /// `destination` is a file, which is replaced, or a folder, in which a file named for the instant is made. Afterwards a whole copy lies
  /// there, verified and on the disk, mode 0600; or what lay there before.
  package static func make(configuration path: String, destination: String, now: Date = Date())
    async throws(Failure)
    -> BackupDesk
  {
    let database = try Configuration.loaded(path).database
    let file = target(destination, database, now)
    for suffix in ["", "-wal", "-shm", "-oauth", "-key", ".lock"] where isSame(file, database + suffix) {
      throw Failure(.usage, "\(destination): is the register itself; give another file")
    }
    let draft = "\(file).\(UUID().uuidString)"
    do {
      let copy = try RegisterCopy.make(of: database, in: draft)
      try WholeFile.put(draft, inPlaceOf: file)
      let token = try copyToken(besides: database, to: file)
      return BackupDesk(file: file, copy: copy, token: token)
    } catch let error as RegisterError {
      throw Failure(error)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.unavailable, "\(database): \(error)")
    }
  }

  private static func target(_ destination: String, _ database: String, _ now: Date) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: destination, isDirectory: &isFolder), isFolder.boolValue
    else {
      return destination
    }
    let name = ((database as NSString).lastPathComponent as NSString).deletingPathExtension
    return (destination as NSString).appendingPathComponent("\(name)-\(now.compact).sqlite")
  }

  private static func isSame(_ file: String, _ other: String) -> Bool {
    var (a, b) = (stat(), stat())
    return stat(file, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }

  private static func copyToken(besides database: String, to file: String) throws(Failure) -> String? {
    guard let token = FileManager.default.contents(atPath: database + "-oauth") else { return nil }
    try WholeFile.write(token, to: file + "-oauth")
    return file + "-oauth"
  }
}

extension BackupDesk {
  /// For a person.
  package var text: String {
    let also = token.map { "The refresh token, as it was renewed, lies in \($0).\n" } ?? ""
    return """
      \(file): \(copy.messages) messages, \(copy.registrations) registrations; read from end to end, and whole.
      \(also)The configuration, the catalogue, the templates and the secrets are not in it: keep these too.

      """
  }
}

extension Date {
  /// `20261129T064000Z`, for the name of a file.
  var compact: String { iso8601(in: .gmt).prefix(19).filter { $0 != "-" && $0 != ":" } + "Z" }
}
