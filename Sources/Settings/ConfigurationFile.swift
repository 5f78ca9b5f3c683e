internal import Curl
internal import Foundation
internal import MIME
internal import Registration

/// The configuration file, in TOML.
package enum ConfigurationFile {
  /// Reads it; throws `Mistakes` with everything that is wrong in it, each with file and key. Passwords are not read yet.
  package static func load(_ path: String) throws(Mistakes) -> Configuration {
    try parse(readText(path), file: path)
  }

  package static func parse(_ text: String, file: String) throws(Mistakes) -> Configuration {
    let list = MistakeList(file: file)
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let configuration = TableReader.file(text, list: list).flatMap {
      readConfiguration($0, file: file, folder: folder)
    }
    guard list.mistakes.isEmpty, let configuration else { throw Mistakes(list.mistakes) }
    return configuration
  }

  private static func readConfiguration(_ root: TableReader, file: String, folder: URL) -> Configuration? {
    defer { root.finish() }
    func path(_ key: String, default name: String) -> String {
      absolute(root.string(key, default: name), folder)
    }
    let catalogue = path("catalogue", default: "catalogue.toml")
    let templates = path("templates", default: "Templates")
    let database = path("database", default: "guichet.sqlite")
    let imap = section("imap", of: root) { readIMAP($0, folder) }
    let smtp = section("smtp", of: root) { readSMTP($0, folder) }
    let digest = section("digest", of: root, readDigest)
    let oauth = root.table("oauth")
    checkUse(of: oauth, by: [imap?.server.mechanism, smtp?.server.mechanism], in: root)
    let tokens = oauth.flatMap { readOAuth($0, folder) }
    let questionDays = root.table("questions").flatMap(readQuestionDays) ?? Configuration.questionDays
    let retention = root.table("retention").map(Retention.init) ?? .standard
    let metricsFile = root.table("metrics").flatMap { readMetrics($0, folder) }
    guard let imap, let smtp, let digest else { return nil }
    return Configuration(
      file: file, catalogue: catalogue, templates: templates, database: database, imap: imap, smtp: smtp,
      digest: digest, oauth: tokens, questionDays: questionDays, retention: retention,
      metricsFile: metricsFile)
  }

  /// node_exporter's textfile collector reads no other names.
  private static func readMetrics(_ table: TableReader, _ folder: URL) -> String? {
    defer { table.finish() }
    guard let file = table.requiredString("file") else { return nil }
    if !file.hasSuffix(".prom") {
      table.mistake("file", "is \"\(file)\"; give a name that ends with .prom: node_exporter reads no other")
    }
    return absolute(file, folder)
  }

  private static func readQuestionDays(_ table: TableReader) -> Int? {
    defer { table.finish() }
    return table.integer("close_after_days", in: 1...90)
  }

  private static func section<T>(_ key: String, of root: TableReader, _ read: (TableReader) -> T?) -> T? {
    guard let table = root.table(key) else {
      if !root.has(key) { root.mistake(key, "the table [\(key)] is missing") }
      return nil
    }
    defer { table.finish() }
    return read(table)
  }

  private static func readIMAP(_ table: TableReader, _ folder: URL) -> Configuration.IMAP? {
    let server = readServer(
      table, schemes: [.imap, .imaps], passwordFile: "imap-password", userRequired: true, folder)
    let mailbox = table.string("folder", default: "INBOX")
    let start = readStart(table)
    let pollSeconds = table.integer("poll_seconds", in: 5...3600) ?? 30
    let authservID = readAuthservID(table)
    var folders = Configuration.Folders(
      handled: "Guichet/Traités", review: "Guichet/À vérifier", ignored: "Guichet/Ignorés")
    if let names = table.table("folders") {
      folders.handled = name(names, "handled", folders.handled)
      folders.review = name(names, "review", folders.review)
      folders.ignored = name(names, "ignored", folders.ignored)
      folders.drafts = name(names, "drafts", nil)
      folders.sent = name(names, "sent", nil)
      names.finish()
    }
    return server.map {
      Configuration.IMAP(
        server: $0, folder: mailbox, start: start, pollSeconds: pollSeconds,
        authservID: authservID, folders: folders)
    }
  }

  /// What a server calls itself there: a word without spaces or semicolons, mostly its host name.
  private static func readAuthservID(_ table: TableReader) -> String? {
    guard let name = table.string("authserv_id") else { return nil }
    guard !name.isEmpty,
      name.unicodeScalars.allSatisfy({ $0.isASCII && $0.value > 32 && !";()\"".unicodeScalars.contains($0) })
    else {
      table.mistake(
        "authserv_id",
        "is \"\(name)\"; give the first word of the Authentication-Results field that your server writes, such as \"mx.exemple.fr\""
      )
      return nil
    }
    return name
  }

  /// A folder's name, nil for `""`.
  private static func name(_ table: TableReader, _ key: String, _ fallback: String?) -> String? {
    guard let name = table.string(key) else { return fallback }
    if name.utf8.contains(where: { $0 < 32 || $0 == 127 }) { table.mistake(key, "has control characters") }
    return name.isEmpty ? nil : name
  }

  private static func readStart(_ table: TableReader) -> Configuration.Start {
    if let date = table.civilDate("start") { return .since(date) }
    switch table.string("start", default: "now") {
    case "now": return .now
    case "all": return .all
    case let text:
      let parts = text.split(separator: "-").compactMap { Int($0) }
      if parts.count == 3, let date = CivilDate(year: parts[0], month: parts[1], day: parts[2]) {
        return .since(date)
      }
      table.mistake("start", "is \"\(text)\"; give \"now\", \"all\" or a date such as \"2026-09-01\"")
      return .now
    }
  }

  private static func readSMTP(_ table: TableReader, _ folder: URL) -> Configuration.SMTP? {
    let server = readServer(
      table, schemes: [.smtp, .smtps], passwordFile: "smtp-password", userRequired: false, folder)
    let connections = table.integer("connections", in: 1...50) ?? 4
    let perMinute = table.integer("per_minute", in: 1...100_000)
    let perHour = table.integer("letters_per_hour", in: 10...1_000_000)
    let drafts = table.bool("drafts") ?? false
    let envelope = table.string("envelope_from", default: "")
    if !envelope.isEmpty, !isAddress(envelope) {
      table.mistake("envelope_from", "\"\(envelope)\" is not an e-mail address; \"\" is the null sender")
    } else if !isAddress(envelope.replacing("*", with: String(repeating: "x", count: 36))), !envelope.isEmpty
    {
      table.mistake(
        "envelope_from",
        "\"\(envelope)\" is too long: 36 characters take the place of the star, of 64 before the @")
    }
    guard let from = table.requiredString("from").flatMap({ readMailbox($0, table) }), let server else {
      return nil
    }
    return Configuration.SMTP(
      server: server, fromName: from.name, fromAddress: from.address,
      envelopeFrom: envelope.isEmpty ? nil : envelope,
      connections: connections, perMinute: perMinute, perHour: perHour, drafts: drafts)
  }

  /// `Name <local@domain>` or `local@domain`.
  private static func readMailbox(_ text: String, _ table: TableReader) -> (name: String?, address: String)? {
    var name: String?
    var address = text.trimmingCharacters(in: .whitespaces)
    if address.hasSuffix(">"), let open = address.lastIndex(of: "<") {
      let words = address[..<open].trimmingCharacters(in: CharacterSet(charactersIn: " \""))
      name = words.isEmpty ? nil : words
      address = String(address[address.index(after: open)...].dropLast())
    }
    guard isAddress(address) else {
      table.mistake(
        "from", "is \"\(text)\"; give an address such as \"Action internationale <contact@exemple.fr>\"")
      return nil
    }
    return (name, address)
  }

  private static func readDigest(_ table: TableReader) -> Configuration.Digest? {
    let to = table.strings("to") ?? []
    if to.isEmpty, !table.has("to") { table.mistake("to", "is missing: who reads the daily digest") }
    for address in to where !isAddress(address) {
      table.mistake("to", "\"\(address)\" is not an e-mail address")
    }
    if table.has("to"), to.isEmpty {
      table.mistake("to", "is empty: give the address of at least one person who reads the digest")
    }
    let at = table.string("at", default: "18:00")
    let parts = at.split(separator: ":", omittingEmptySubsequences: false).map {
      $0.count == 2 ? Int($0) : nil
    }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour),
      (0...59).contains(minute)
    else {
      table.mistake("at", "is \"\(at)\"; give an hour such as \"18:00\"")
      return nil
    }
    let answers = table.strings("answers_from")
    for address in answers ?? [] where !to.contains(where: { $0.lowercased() == address.lowercased() }) {
      table.mistake("answers_from", "\"\(address)\" does not get the digest: add it to \"to\"")
    }
    return Configuration.Digest(to: to, answersFrom: answers, hour: hour, minute: minute)
  }

  private static func readServer(
    _ table: TableReader, schemes: [Endpoint.Scheme], passwordFile: String, userRequired: Bool, _ folder: URL
  ) -> Server? {
    let mechanism = readSignIn(table)
    let user = userRequired || mechanism != nil ? table.requiredString("user") : table.string("user")
    let password = absolute(table.string("password_file", default: passwordFile), folder)
    let caFile = table.string("ca_file").map { absolute($0, folder) }
    let tls = readTLS(table)
    guard let text = table.requiredString("url"), let tls else { return nil }
    let forms = schemes.map { "\($0.rawValue)://" }.joined(separator: " or ")
    guard let url = URLComponents(string: text), let scheme = Endpoint.Scheme(rawValue: url.scheme ?? ""),
      schemes.contains(scheme), let host = url.host, url.path.isEmpty || url.path == "/", url.user == nil,
      url.query == nil
    else {
      table.mistake("url", "is \"\(text)\"; give \(forms), a host, and a port where it is not the usual one")
      return nil
    }
    guard Endpoint(scheme: scheme, host: host, port: url.port, tls: tls) != nil else {
      let off = tls == .off && !Endpoint.isLoopback(host)
      table.mistake(
        off ? "tls" : "url",
        off
          ? "\"off\" is accepted for a loopback address alone; \(host) is another machine"
          : "is \"\(text)\": no such host or port can be")
      return nil
    }
    return Server(
      scheme: scheme, host: host, port: url.port, tls: tls, caFile: caFile, user: user,
      passwordFile: password,
      mechanism: mechanism)
  }

  private static func readTLS(_ table: TableReader) -> Endpoint.TLS? {
    switch table.string("tls", default: "required") {
    case "required": return .required
    case "off": return .off
    case let text:
      table.mistake("tls", "is \"\(text)\"; give \"required\", or \"off\" for a server on this machine")
      return nil
    }
  }

  static func absolute(_ path: String, _ folder: URL) -> String {
    path.hasPrefix("/") ? path : folder.appendingPathComponent(path).standardizedFileURL.path
  }
}
