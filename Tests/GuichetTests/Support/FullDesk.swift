import Foundation
import GRDB
import TestSupport
import Testing

/// A desk on the real servers whose training is full: two have a seat, and one waits.
struct FullDesk {
  let desk: TestDesk
  let citizens: [Citizen]

  init() async throws {
    let desk = try TestDesk()
    self.desk = desk
    citizens = ["Awa Diallo", "Omar Sarr", "Rose Petit"].map { Citizen($0, testbed: desk.testbed) }
    for citizen in citizens {
      try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
      _ = try await desk.mailbox.messages(atLeast: 1)
      try await desk.once()
    }
  }

  func rebuild(_ arguments: String...) async throws -> Program.Ending {
    try await Program.run(["rebuild", "--config", desk.configuration] + arguments)
  }

  func change(_ sql: String) async throws {
    try await DatabaseQueue(path: desk.database).write { try $0.execute(sql: sql) }
  }
}

extension TestDesk {
  /// All that people and programs call registrations by, and how they stand.
  func list() async throws -> String {
    try await Program.run("list", "--json", "--config", configuration).output
  }

  /// As if the disk had been lost, but for the key where it is kept.
  func loseRegister(keepingKey: Bool = true) throws {
    for file in ["", "-wal", "-shm"] + (keepingKey ? [] : ["-key"]) {
      try? FileManager.default.removeItem(atPath: database + file)
    }
  }

  func putInPlace(_ file: String) throws {
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: file + suffix) {
      try FileManager.default.moveItem(atPath: file + suffix, toPath: database + suffix)
    }
    if !FileManager.default.fileExists(atPath: database + "-key") {
      try FileManager.default.moveItem(atPath: file + "-key", toPath: database + "-key")
    }
  }
}
