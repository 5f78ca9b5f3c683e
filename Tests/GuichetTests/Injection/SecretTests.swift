import Foundation
import Testing

/// Passwords are in files, and nowhere else.
@Suite(.serialized, .timeLimit(.minutes(5))) struct SecretTests {
  private static let secret = "Tr3s-Secr3t-\u{E9}-4821"

  @Test func aRefusedPasswordIsToldNowhere() async throws {
    let desk = try TestDesk()
    try desk.write("password", Self.secret)
    var told = ""
    for command in [["check"], ["run", "--once"], ["list", "--json"], ["journal", "--json"]] {
      let ending = try await Program.run(command + ["--config", desk.configuration])
      told += ending.output + ending.errors
    }
    let preview = desk.folder.appending(path: "preview").path
    _ = try await Program.run("digest", "--preview", preview, "--config", desk.configuration)
    for name in try FileManager.default.contentsOfDirectory(atPath: preview) {
      told += String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: "\(preview)/\(name)")), as: UTF8.self)
    }
    for end in ["", "-wal"] {
      let file = FileManager.default.contents(atPath: desk.database + end) ?? Data()
      told += String(decoding: file, as: UTF8.self)
    }
    #expect(told.contains("sign-in") || told.contains("signing in"))
    let plain = Data("\0\(desk.address)\0\(Self.secret)".utf8).base64EncodedString()
    for form in [Self.secret, "Secr3t", plain, Data(Self.secret.utf8).base64EncodedString()] {
      #expect(!told.contains(form))
    }
  }

  /// RFC 8996: what is older is no longer to be used.
  @Test(arguments: ["imap", "smtp"]) func aServerWithoutTLS12IsRefused(_ protocol: String) async throws {
    let desk = try TestDesk()
    let folder = desk.folder.path
    let made = try await Program.start(
      tool: "openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "\(folder)/key.pem", "-out",
        "\(folder)/old.pem", "-days", "2", "-subj", "/CN=localhost", "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
      ]
    ).ending()
    #expect(made.status == 0)
    let server = try Program.start(
      tool: "sh",
      [
        "-c",
        "exec openssl s_server -accept 127.0.0.1:0 -key \(folder)/key.pem -cert \(folder)/old.pem -tls1_1 -cipher DEFAULT@SECLEVEL=0 -www >&2",
      ])
    defer { server.signal(SIGKILL) }
    let port = try #require(await server.line(with: "ACCEPT ")?.split(separator: ":").last)
    let lines = "url = \"\(`protocol`)s://127.0.0.1:\(port)\"\nca_file = \"old.pem\""
    let old =
      try `protocol` == "imap"
      ? TestDesk(imap: lines) : TestDesk(smtp: lines)
    try FileManager.default.copyItem(atPath: "\(folder)/old.pem", toPath: old.folder.path + "/old.pem")
    let ending = try await Program.run("check", "--config", old.configuration)
    #expect(ending.status == 69)
    let line = ending.output.split(separator: "\n").first { $0.contains(":\(port)") }
    #expect(line?.hasPrefix("FAILED") == true)
    #expect(line?.contains("no secure connection") == true)
    #expect(line?.contains("TLS 1.2 or later") == true)
  }
}
