internal import Foundation
internal import GRDB
internal import MIME

/// Whether a text names a person: by address, or by name in either order, whatever the case and the accents.
struct Mentions {
  private let phrases: [String]

  /// Names that somebody else bears too tell nothing, nor does a single word.
  init(of person: Person, _ db: Database) throws {
    let names = try person.names.filter { try !Self.isShared($0, person, db) }
    let orders = names.map(Self.folded).flatMap { name -> [String] in
      let words = name.split(separator: " ").map(String.init)
      guard words.count > 1 else { return [] }
      let turned = [words[words.count - 1]] + words.dropLast()
      return [name, turned.joined(separator: " "), (words.dropFirst() + [words[0]]).joined(separator: " ")]
    }
    phrases = [person.address].compactMap(\.self) + orders
  }

  func found(in text: String) -> Bool {
    let folded = Self.folded(text)
    return phrases.contains { folded.contains($0) }
  }

  /// In a letter of ours or a message, headers and every part of text; attachments are not looked into.
  func found(inMessage bytes: [UInt8]) -> Bool {
    guard let message = try? Message(parsing: bytes) else {
      return found(in: String(decoding: bytes, as: UTF8.self))
    }
    let people = (message.to + message.from).map { "\($0.name ?? "") \($0.address)" }
    return found(in: ([message.subject] + people + message.body.map(\.text)).joined(separator: "\n"))
  }

  private static func isShared(_ name: String, _ person: Person, _ db: Database) throws -> Bool {
    let ids = try RegistrationRow.filter(RegistrationRow.Columns.nameKey == NameKey.of(name))
      .select(RegistrationRow.Columns.id, as: Int64.self).fetchSet(db)
    return !ids.isSubset(of: person.registrations)
  }

  private static func folded(_ text: String) -> String {
    let plain = text.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    return plain.split { $0.isWhitespace || $0 == "," }.joined(separator: " ")
  }
}
