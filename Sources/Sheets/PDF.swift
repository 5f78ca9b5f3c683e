/// A document to print.
package struct PDF: Sendable, Equatable {
  package var bytes: [UInt8]
  package var pages: Int
  /// Characters that no font of this machine has: they print as boxes. Other than 0, install more fonts (`fonts-noto-core`, `fonts-noto-cjk`).
  package var missingCharacters: Int
}

/// Why a document could not be drawn. Names no person.
package enum SheetError: Error, Equatable, CustomStringConvertible {
  /// The machine has no font at all.
  case noFont
  /// Cairo's own words.
  case notDrawn(String)

  package var description: String {
    switch self {
    case .noFont: "sheet: this machine has no font to print with; install fonts-dejavu-core"
    case .notDrawn(let why): "sheet: it could not be drawn: \(why); check the memory that is left"
    }
  }
}
