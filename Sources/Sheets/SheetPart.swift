internal import Registration

/// The half-days that one sign-in sheet has boxes for; an event of many days has several sheets.
struct SheetPart: Equatable {
  /// Boxes beside each other at most.
  static let widest = 4
  /// More than these need the paper turned.
  static let narrow = 2

  let halfDays: [HalfDay]

  var paper: Paper { halfDays.count > Self.narrow ? .landscape : .portrait }

  /// Cut between days, never within one.
  static func all(of halfDays: [HalfDay]) -> [SheetPart] {
    let days = Dictionary(grouping: halfDays, by: \.date).sorted { $0.key < $1.key }.map(\.value)
    let parts = days.reduce(into: [[HalfDay]]()) { parts, day in
      if let last = parts.last, last.count + day.count <= widest {
        parts[parts.count - 1] += day
      } else {
        parts.append(day)
      }
    }
    return parts.map(SheetPart.init)
  }
}

/// A4 (ISO 216), in points of 1/72 inch.
struct Paper: Equatable {
  static let portrait = Paper(width: 595.28, height: 841.89)
  static let landscape = Paper(width: 841.89, height: 595.28)
  /// What most printers can reach, and a hole punch spares.
  static let margin = 42.0

  let width: Double
  let height: Double

  /// Between the margins.
  var innerWidth: Double { width - 2 * Self.margin }
  var innerHeight: Double { height - 2 * Self.margin }
}

/// Rows onto pages.
enum Pagination {
  /// The rows of each page, in order: as many as there is room for, and one at least. Never no page.
  static func pages(of heights: [Double], room: Double) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var (first, filled) = (0, 0.0)
    for (row, height) in heights.enumerated() {
      if row > first, filled + height > room {
        pages.append(first..<row)
        (first, filled) = (row, 0)
      }
      filled += height
    }
    return pages + [first..<heights.count]
  }
}
