import Foundation
import Registration
import Testing

@testable import Guichet

/// `guichet export` and `guichet list`: the registrations, for programs and for people.
@Suite(.timeLimit(.minutes(5))) struct ExportTests {
  private func desk() async throws -> QuietDesk {
    let desk = try await QuietDesk()
    try await desk.register(
      Participant(name: "Awa Diallo", email: "awa@a.example", organisation: "=1+1"), for: "atelier-compost",
      uid: 1)
    try await desk.register(
      Participant(name: "Omar Sarr", email: "omar@b.example"), for: "reunion-mobilites", uid: 2)
    return desk
  }

  @Test func aCSVFile() async throws {
    let desk = try await desk()
    let file = desk.folder.appending(path: "out.csv")
    let ending = try await desk.run("export", "--format", "csv", "--output", file.path)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.isEmpty)
    let bytes = try Data(contentsOf: file)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(
      lines[1].hasPrefix("Réussir son compost de quartier;2099-05-12 09:30;confirmée;;Awa Diallo;'=1+1;"))
    #expect(try await desk.run("export", "--format", "csv").output == String(decoding: bytes, as: UTF8.self))
  }

  @Test func aWorkbook() async throws {
    let desk = try await desk()
    let file = desk.folder.appending(path: "out.xlsx")
    #expect(try await desk.run("export", "--format", "xlsx", "--output", file.path).status == 0)
    let bytes = try Data(contentsOf: file)
    #expect(bytes.starts(with: Array("PK".utf8)))
    #expect(try await Export.bytes(configuration: desk.configuration, as: .xlsx, event: nil) == Array(bytes))
    let one = try await Export.bytes(configuration: desk.configuration, as: .xlsx, event: "atelier-compost")
    #expect(one.count < bytes.count)
  }

  @Test func jsonIsThatOfTheList() async throws {
    let desk = try await desk()
    let list = try await desk.run("list", "--json").output
    #expect(list.split(separator: "\n").count == 2)
    #expect(try await desk.run("export", "--format", "json").output == list)
    let one = try await desk.run("export", "--format", "json", "--event", "reunion-mobilites").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(one.utf8)) as? [String: Any])
    #expect(object["name"] as? String == "Omar Sarr")
    #expect(object["message_id"] as? String == "<m2@a.example>")
    #expect(object["status"] as? String == "confirmed")
  }

  @Test func theListForAPerson() async throws {
    let lines = try await desk().run("list").output.split(separator: "\n")
    #expect(lines[0] == "Réussir son compost de quartier (atelier-compost): 1 of 2 places")
    #expect(lines[1].hasPrefix("  confirmed  Awa Diallo  =1+1  "))
  }

  @Test func whatCannotBeWritten() async throws {
    let desk = try await desk()
    let file = desk.folder.appending(path: "none/out.csv").path
    let ending = try await desk.run("export", "--format", "csv", "--output", file)
    #expect(ending.status == 73)
    #expect(
      ending.errors == "\(file): cannot be written; check that its folder exists and may be written to\n")
  }

  @Test func wrongUsage() async throws {
    let desk = try await desk()
    let ending = try await desk.run("export", "--format", "csv", "--event", "nope")
    #expect(ending.status == 64)
    #expect(ending.errors.hasPrefix("--event: “nope” is not in "))
    #expect(try await desk.run("export", "--format", "pdf").status == 64)
    #expect(try await desk.run("export").status == 64)
  }

  @Test func completionScriptsAreGenerated() async throws {
    for shell in ["bash", "zsh", "fish"] {
      let ending = try await Program.run("--generate-completion-script", shell)
      #expect(ending.status == 0)
      #expect(ending.output.contains("journal"))
    }
  }
}
