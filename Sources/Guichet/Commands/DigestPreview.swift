package import Foundation
internal import MIME
internal import Records
internal import Registration
internal import Settings

/// A day's digest as files, for whoever wants to see it before it is sent.
package enum DigestPreview {
  /// Writes `digest.eml`, `digest.html`, `digest.txt` and the attachments into the folder, made where it is missing, and returns
  /// their paths. Sends nothing, and changes nothing in the register. `date` is YYYY-MM-DD; nil is the digest that comes next.
  package static func write(
    configuration path: String, date: String?, into folder: String,
    now: @escaping @Sendable () -> Date = { Date() }
  ) async throws(Failure) -> [String] {
    let configuration = try Configuration.loaded(path)
    let office = try configuration.loadedOffice()
    let given = try date.map { text throws(Failure) in try CivilDate(option: "--date", text) }
    return try await configuration.reading { register in
      let writer = DigestWriter(
        register: register, office: CurrentOffice(office), sender: configuration.sender,
        settings: configuration.digest, acceptsAnswers: configuration.imap.authservID != nil,
        signIn: SignInNotices(configuration, zone: office.catalogue.organiser.timeZone), now: now)
      let report = try await writer.preview(for: given ?? writer.day.upcoming(at: now()))
      return try files(of: await writer.letters(for: report), in: folder)
    }
  }

  private static func files(of letters: [Letter], in folder: String) throws -> [String] {
    guard let letter = letters.first else { return [] }
    var files: [(String, [UInt8])] = [
      ("digest.eml", try letter.encoded()), ("digest.txt", Array(letter.text.utf8)),
    ]
    if let html = letter.html { files.append(("digest.html", Array(html.utf8))) }
    files += letter.enclosures.map { (($0.fileName as NSString).lastPathComponent, $0.content) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreate, "\(folder): cannot be written to: \(error.localizedDescription)")
    }
    return try files.map { name, content in
      let path = "\(folder)/\(name)"
      try OutputFile.write(content, to: path)
      return path
    }
  }
}
