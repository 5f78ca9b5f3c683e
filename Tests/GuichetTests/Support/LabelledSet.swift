import Foundation

@testable import Guichet

/// A set of the labelled mail in Tests/Corpus, read as `guichet explain` reads it.
struct LabelledSet {
  static let names = [
    "essonne-2017", "cooperation-2026", "lot-2027", "creuse-2027", "eure-2027", "nievre-2027",
    "calvados-2027", "morbihan-2027", "ariege-2027", "gers-2027", "jura-2027", "requests-2027", "people-2027",
    "events-2027", "traps-2027",
  ]

  let folder: URL
  let labels: [Label]
  private let explainer: Explainer

  init(_ name: String) throws {
    folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus/\(name)")
    explainer = try Explainer(catalogue: folder.appending(path: "catalogue.toml").path, at: nil)
    labels = try Label.read(folder.appending(path: "expected.jsonl"))
  }

  func explanation(of label: Label) throws -> Explanation {
    try explainer.explain(folder.appending(path: "mail/\(label.id).eml").path)
  }
}
