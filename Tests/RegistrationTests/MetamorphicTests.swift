import Foundation
import MIME
import Testing

@testable import Registration

/// However the same request is typed, the act stays the same or gives way to a question; it never becomes another.
@Suite("The same request, typed otherwise")
struct MetamorphicTests {
  enum Change: String, Sendable, CaseIterable {
    case withoutAccents, capitals, lowerCase, threadBelow, disclaimerBelow, allQuoted, wrapped, doubledSpaces,
      noPunctuation, longPreface

    func apply(_ text: String) -> String {
      switch self {
      case .withoutAccents:
        String(
          text.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            !(0x300...0x36F).contains($0.value)
          })
      case .capitals: text.uppercased()
      case .lowerCase: text.lowercased()
      case .threadBelow:
        text
          + "\n\nLe 1 mars 2027 à 09:00, Ville <v@x.example> a écrit :\n> Paul Martin est inscrit à la formation du 16 mars, annulez."
      case .disclaimerBelow:
        text
          + "\n\nCe message et ses pièces jointes sont confidentiels. Toute inscription du 19 mai est annulée."
      case .allQuoted:
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(
          separator: "\n")
      case .wrapped: Self.wrap(text)
      case .doubledSpaces: text.replacing(" ", with: "  ")
      case .noPunctuation: text.filter { !".,!?".contains($0) }
      case .longPreface:
        "Chère équipe,\n\nNotre atelier de couture a repris, les petits-enfants vont bien et il pleut beaucoup.\n\n"
          + text
      }
    }

    private static func wrap(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        var lines = [""]
        for word in line.split(separator: " ") {
          if lines[lines.count - 1].count + word.count > 71 { lines.append("") }
          lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }

  /// Names compare without order: capitals alone tell which is the family's.
  private static func words(_ summary: String) -> [String] {
    Folding.fold(summary).split { ", ;:".contains($0) }.map(String.init).sorted()
  }

  static let rows = RegisterTests.selves + RegisterTests.others + CancelTests.rows

  @Test("Never another act", arguments: Change.allCases)
  func keeps(_ change: Change) {
    for row in Self.rows {
      let changed = Town.message(
        change.apply(row.text), subject: row.subject, from: row.name, at: row.address)
      guard case .act = Town.judgement(changed).decision else { continue }
      let summary = Town.summary(changed)
      #expect(Self.words(summary) == Self.words(row.expected), "\(change.rawValue): \(row.text)")
    }
  }

  @Test(
    "What is careful stays so",
    arguments: [
      Change.withoutAccents, .threadBelow, .disclaimerBelow, .allQuoted, .wrapped, .doubledSpaces,
      .longPreface,
    ])
  func staysCareful(_ change: Change) {
    for row in (CarefulTests.rows + TrickyTests.rows)
    where !row.expected.hasPrefix("register") && !row.expected.hasPrefix("cancel") {
      let changed = Town.message(
        change.apply(row.text), subject: row.subject, from: row.name, at: row.address)
      if case .act(let actions) = Town.judgement(changed).decision {
        Issue.record("\(change.rawValue): \(row.text) → \(Town.summary(.act(actions)))")
      }
    }
  }
}
