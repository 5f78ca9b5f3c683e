/// What is wrong with a template, and what to do: a line for the person who edits it.
package struct TemplateProblem: Sendable, Equatable, CustomStringConvertible {
  /// Relative to the folder of templates, such as `fr/waiting/text.mustache`.
  package var file: String
  /// From 1; nil where the whole file is meant.
  package var line: Int?
  /// What is wrong and what to do.
  package var sentence: String

  package var description: String {
    line.map { "\(file):\($0): \(sentence)" } ?? "\(file): \(sentence)"
  }
}

/// Templates that cannot be used. No letter is written with them.
package struct TemplateError: Error, Equatable, CustomStringConvertible {
  /// Never empty.
  package var problems: [TemplateProblem]

  /// A line for each problem.
  package var description: String { problems.map(\.description).joined(separator: "\n") }
}
