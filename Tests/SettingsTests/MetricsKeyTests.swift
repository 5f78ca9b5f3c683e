import Foundation
import Testing

@testable import Settings

/// `[metrics]`, and what stands for a secret of systemd's that is not there.
@Suite struct MetricsKeyTests {
  @Test func nobodyIsTold() throws {
    #expect(try ConfigurationFile.parse(ConfigurationTests.least, file: "g.toml").metricsFile == nil)
  }

  @Test func aFile() throws {
    let text = ConfigurationTests.least + "\n[metrics]\nfile = \"guichet.prom\"\n"
    #expect(
      try ConfigurationFile.parse(text, file: "/etc/guichet/g.toml").metricsFile
        == "/etc/guichet/guichet.prom")
  }

  @Test(arguments: [
    ("file = \"guichet.txt\"", "metrics.file: is \"guichet.txt\"; give a name that ends with .prom"),
    ("fle = \"a.prom\"", "metrics.file: is missing"),
  ])
  func aMistake(line: String, problem: String) {
    let text = ConfigurationTests.least + "\n[metrics]\n\(line)\n"
    #expect {
      try ConfigurationFile.parse(text, file: "g.toml")
    } throws: {
      "\($0)".contains(problem)
    }
  }

  @Test(arguments: [("secret\n", true), ("\n", false), ("", false)])
  func anEmptyCredentialIsNone(content: String, counts: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "credentials-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try content.write(to: folder.appending(path: "imap-password"), atomically: true, encoding: .utf8)
    let path = Credential.path("/etc/guichet/imap-password", ["CREDENTIALS_DIRECTORY": folder.path])
    #expect(path == (counts ? folder.path + "/imap-password" : "/etc/guichet/imap-password"))
  }
}
