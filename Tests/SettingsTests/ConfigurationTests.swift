import Curl
import Foundation
import Registration
import Testing

@testable import Settings

@Suite struct ConfigurationTests {
  static let least = """
    [imap]
    url = "imaps://imap.example.fr"
    user = "desk@example.fr"
    [smtp]
    url = "smtp://smtp.example.fr:587"
    from = "Action internationale <desk@example.fr>"
    [digest]
    to = ["team@example.fr"]
    """

  @Test func whatIsNotSaidHasADefault() throws {
    let it = try ConfigurationFile.parse(Self.least, file: "/etc/guichet/guichet.toml")
    #expect(it.catalogue == "/etc/guichet/catalogue.toml")
    #expect(it.templates == "/etc/guichet/Templates")
    #expect(it.database == "/etc/guichet/guichet.sqlite")
    #expect(it.imap.folder == "INBOX")
    #expect(it.imap.start == .now)
    #expect(it.imap.pollSeconds == 30)
    #expect(
      it.imap.folders
        == .init(handled: "Guichet/Traités", review: "Guichet/À vérifier", ignored: "Guichet/Ignorés"))
    #expect(it.imap.server.passwordFile == "/etc/guichet/imap-password")
    #expect(it.imap.server.tls == .required)
    #expect(it.smtp.server.user == nil)
    #expect(it.smtp.fromName == "Action internationale")
    #expect(it.smtp.fromAddress == "desk@example.fr")
    #expect(it.smtp.envelopeFrom == nil)
    #expect(it.smtp.perMinute == nil)
    #expect(it.smtp.connections == 4)
    #expect(it.questionDays == 7)
    #expect(it.retention == .standard)
    #expect((it.digest.hour, it.digest.minute) == (18, 0))
    #expect(it.imap.authservID == nil)
    #expect(it.digest.answersFrom == ["team@example.fr"])
  }

  @Test(arguments: [
    ("imap]\n", "imap]\nstart = \"all\"\n", Configuration.Start?.some(.all)),
    (
      "imap]\n", "imap]\nstart = \"2026-09-01\"\n",
      CivilDate(year: 2026, month: 9, day: 1).map(Configuration.Start.since)
    ),
    (
      "imap]\n", "imap]\nstart = 2026-09-01\n",
      CivilDate(year: 2026, month: 9, day: 1).map(Configuration.Start.since)
    ),
  ])
  func startIsNowAllOrADate(old: String, new: String, expected: Configuration.Start?) throws {
    let it = try ConfigurationFile.parse(Self.least.replacing(old, with: new), file: "g.toml")
    #expect(it.imap.start == expected)
  }

  @Test func whoMayAnswerTheDigest() throws {
    let text = Self.least.replacing("[imap]\n", with: "[imap]\nauthserv_id = \"mx.example.fr\"\n")
      .replacing(
        "to = [\"team@example.fr\"]",
        with: "to = [\"team@example.fr\", \"Awa@example.fr\"]\nanswers_from = [\"awa@Example.fr\"]")
    let it = try ConfigurationFile.parse(text, file: "g.toml")
    #expect(it.imap.authservID == "mx.example.fr")
    #expect(it.digest.answersFrom == ["awa@example.fr"])
  }

  @Test func anEmptyFolderLeavesMailInPlace() throws {
    let it = try ConfigurationFile.parse(Self.least + "\n[imap.folders]\nhandled = \"\"\n", file: "g.toml")
    #expect(it.imap.folders.handled == nil)
    #expect(it.imap.folders.review == "Guichet/À vérifier")
  }

  @Test(arguments: [
    (
      "url = \"imaps://imap.example.fr\"", "url = \"http://imap.example.fr\"",
      "g.toml: imap.url: is \"http://imap.example.fr\"; give imap:// or imaps://, a host, and a port where it is not the usual one"
    ),
    ("user = \"desk@example.fr\"", "", "g.toml: imap.user: is missing"),
    ("[smtp]", "[smtp]\nper_minute = 0", "g.toml: smtp.per_minute: is 0; give a number from 1 to 100000"),
    (
      "[smtp]", "[smtp]\nletters_per_hour = 1",
      "g.toml: smtp.letters_per_hour: is 1; give a number from 10 to 1000000"
    ),
    ("[smtp]", "[smtp]\nconnections = 0", "g.toml: smtp.connections: is 0; give a number from 1 to 50"),
    ("[smtp]", "[smtp]\nper_minut = 30", "g.toml: smtp.per_minut: unknown key; did you mean per_minute?"),
    (
      "[smtp]", "[smtp]\nenvelope_from = \"a-name-of-the-office-that-is-long+*@example.fr\"",
      "g.toml: smtp.envelope_from: \"a-name-of-the-office-that-is-long+*@example.fr\" is too long"
    ),
    (
      "[digest]", "[retention]\nphone_days = 0\n[digest]",
      "g.toml: retention.phone_days: is 0; give a number from 1 to 36500"
    ),
    (
      "[digest]", "[[retention.event]]\nname_days = 9\n[digest]",
      "g.toml: retention.event 1: id: is missing"
    ),
    (
      "[digest]", "[[retention.event]]\nid = \"a\"\ndigests_days = 9\n[digest]",
      "g.toml: retention.event \"a\": digests_days: unknown key"
    ),
    (
      "[digest]", "[questions]\nclose_after_days = 0\n[digest]",
      "g.toml: questions.close_after_days: is 0; give a number from 1 to 90"
    ),
    (
      "[smtp]", "[smtp]\ntls = \"off\"",
      "g.toml: smtp.tls: \"off\" is accepted for a loopback address alone; smtp.example.fr is another machine"
    ),
    (
      "from = \"Action internationale <desk@example.fr>\"", "from = \"Action internationale\"",
      "g.toml: smtp.from: is \"Action internationale\"; give an address such as \"Action internationale <contact@exemple.fr>\""
    ),
    ("to = [\"team@example.fr\"]", "to = [\"team\"]", "g.toml: digest.to: \"team\" is not an e-mail address"),
    ("to = [\"team@example.fr\"]", "to = []", "g.toml: digest.to: is empty"),
    (
      "to = [\"team@example.fr\"]", "to = [\"équipe@example.fr\"]",
      "g.toml: digest.to: \"équipe@example.fr\" is not"
    ),
    (
      "[digest]", "[digest]\nat = \"25:00\"",
      "g.toml: digest.at: is \"25:00\"; give an hour such as \"18:00\""
    ),
    (
      "[imap]", "[imap]\nstart = \"yesterday\"",
      "g.toml: imap.start: is \"yesterday\"; give \"now\", \"all\" or a date such as \"2026-09-01\""
    ),
    (
      "[imap]", "[imap]\nauthserv_id = \"mx.example.fr; dmarc=pass\"",
      "g.toml: imap.authserv_id: is \"mx.example.fr; dmarc=pass\"; give the first word"
    ),
    (
      "[digest]", "[digest]\nanswers_from = [\"awa@example.fr\"]",
      "g.toml: digest.answers_from: \"awa@example.fr\" does not get the digest"
    ),
    ("[digest]", "[digests]", "g.toml: digest: the table [digest] is missing"),
    ("[imap]", "[imap", "g.toml: line 1: not valid TOML"),
  ])
  func aMistakeIsNamed(old: String, new: String, expected: String) throws {
    let text = Self.least.replacing(old, with: new)
    let mistakes = #expect(throws: Mistakes.self) { try ConfigurationFile.parse(text, file: "g.toml") }
    #expect(mistakes?.description.contains(expected) == true, "\(mistakes?.description ?? "nothing")")
  }

  @Test func everyMistakeIsToldAtOnce() throws {
    let text = Self.least.replacing("[imap]", with: "[imap]\npoll_seconds = \"x\"").replacing(
      "to =", with: "too =")
    let mistakes = #expect(throws: Mistakes.self) { try ConfigurationFile.parse(text, file: "g.toml") }
    #expect(mistakes?.mistakes.count == 3)
  }

  @Test func anAbsentFileIsNamed() {
    let mistakes = #expect(throws: Mistakes.self) { try ConfigurationFile.load("/nowhere/g.toml") }
    #expect(
      mistakes?.description == "/nowhere/g.toml: cannot be read; check that it exists and who may read it")
  }

  @Test func aPasswordComesFromItsFileOrFromTheCredentials() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    for name in ["own", "credentials"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
      try "secret of \(name)\n".write(
        toFile: "\(folder)/\(name)/imap-password", atomically: true, encoding: .utf8)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let server = try ConfigurationFile.parse(Self.least, file: "\(folder)/own/g.toml").imap.server
    #expect(try server.endpoint(environment: [:]).credentials?.proof == .password(Secret("secret of own")))
    let environment = ["CREDENTIALS_DIRECTORY": "\(folder)/credentials"]
    #expect(
      try server.endpoint(environment: environment).credentials?.proof
        == .password(Secret("secret of credentials")))
  }
}
