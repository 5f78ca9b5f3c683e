import Authorization
import Curl
import Foundation
import Testing

@Suite final class RefreshTokenStoreTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
  private let first = Secret("first")
  private var file: String { folder.appending(path: "token").path }
  private var state: String { folder.appending(path: "guichet.sqlite-oauth").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try human(writes: "first")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func human(writes token: String) throws {
    try Data("\(token)\n".utf8).write(to: URL(filePath: file))
  }

  private func store(isCredential: Bool = false) -> RefreshTokenStore {
    RefreshTokenStore(file: file, isCredential: isCredential, state: state)
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func aRenewedOneTakesThePlaceOfTheFormer() throws {
    try store().keep(Secret("second"), insteadOf: first, expires: nil)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "second\n")
    #expect(try mode(file) == 0o600)
    #expect(try store().read() == Secret("second"))
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == [
        "token", "guichet.sqlite-oauth",
      ])
  }

  @Test func aCredentialIsLeftAsItIs() throws {
    try store(isCredential: true).keep(Secret("second"), insteadOf: first, expires: nil)
    try store(isCredential: true).keep(Secret("third"), insteadOf: Secret("second"), expires: nil)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "first\n")
    #expect(try store(isCredential: true).read() == Secret("third"))
    #expect(try mode(state) == 0o600)
  }

  /// `guichet check`, which sees the file that the credential is a copy of.
  @Test func whoSeesTheFileItselfGoesOnWithWhatTheDeskHas() throws {
    try store(isCredential: true).keep(Secret("second"), insteadOf: first, expires: nil)
    #expect(try store().read() == Secret("second"))
    try store().keep(Secret("third"), insteadOf: Secret("second"), expires: nil)
    #expect(try store(isCredential: true).read() == Secret("third"))
  }

  @Test(arguments: [true, false]) func whatAHumanWritesCounts(isCredential: Bool) throws {
    try store(isCredential: isCredential).keep(Secret("second"), insteadOf: first, expires: .distantFuture)
    try human(writes: "anew")
    #expect(try store(isCredential: isCredential).read() == Secret("anew"))
    #expect(store(isCredential: isCredential).expiry() == nil)
  }

  /// While the endpoint was being asked, or while there was no room to store its answer.
  @Test(arguments: [true, false]) func whatAHumanWritesMeanwhileStays(isCredential: Bool) throws {
    try human(writes: "anew")
    try store(isCredential: isCredential).keep(Secret("second"), insteadOf: first, expires: .distantFuture)
    #expect(try store(isCredential: isCredential).read() == Secret("anew"))
    #expect(store(isCredential: isCredential).expiry() == nil)
  }

  @Test func aLinkStaysALink() throws {
    let link = folder.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try RefreshTokenStore(file: link, isCredential: false, state: state).keep(
      Secret("second"), insteadOf: first, expires: nil)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "second\n")
  }

  @Test(arguments: [true, false]) func itsEndIsKnownWhetherItChangesOrNot(isCredential: Bool) throws {
    let end = Date(timeIntervalSince1970: 1_900_000_000)
    let store = store(isCredential: isCredential)
    try store.keep(nil, insteadOf: first, expires: end)
    #expect(store.expiry() == end)
    #expect(try store.read() == Secret("first"))
    try store.keep(Secret("second"), insteadOf: first, expires: end.addingTimeInterval(60))
    #expect(store.expiry() == end.addingTimeInterval(60))
    // An answer that says nothing of the same token leaves what is known.
    try store.keep(Secret("second"), insteadOf: Secret("second"), expires: nil)
    #expect(store.expiry() == end.addingTimeInterval(60))
  }

  @Test(arguments: ["", "\n", "one\ntwo\n"]) func aFileWithoutASecretIsNamed(content: String) throws {
    try Data(content.utf8).write(to: URL(filePath: file))
    let error = #expect(throws: SignInError.self) { try self.store().read() }
    #expect(error?.description == "\(file): must hold the secret, alone, on one line")
    #expect(error?.refusal == .file)
  }

  @Test func aMissingFileIsNamed() throws {
    try FileManager.default.removeItem(atPath: file)
    let error = #expect(throws: SignInError.self) { try self.store().read() }
    #expect(error?.description == "\(file): cannot be read; check that it exists, and whose it is")
  }

  @Test func whereNothingCanBeStoredItSaysSo() throws {
    let store = RefreshTokenStore(file: file, isCredential: true, state: folder.path + "/none/state")
    let error = #expect(throws: SignInError.self) {
      try store.keep(Secret("second"), insteadOf: first, expires: nil)
    }
    #expect(error?.kind == .notKept)
    #expect(error?.description.contains("second") == false)
  }
}
