/// One thing wrong in a file that people edit: where, what, and what to do.
package struct Mistake: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file's name as it was given.
  package let file: String
  /// `line 12`, `imap.url`, `event "construire-un-projet": capacity`…; nil where the whole file is meant.
  package let place: String?
  /// What is wrong and what to do.
  package let problem: String

  package init(file: String, place: String?, problem: String) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  package var description: String {
    "\(file): \(place.map { "\($0): " } ?? "")\(problem)"
  }
}

/// All that is wrong in one file: a person mends it in one go.
package struct Mistakes: Error, Sendable, Equatable, CustomStringConvertible {
  package let mistakes: [Mistake]

  package init(_ mistakes: [Mistake]) { self.mistakes = mistakes }

  /// A line each.
  package var description: String { mistakes.map(\.description).joined(separator: "\n") }
}
