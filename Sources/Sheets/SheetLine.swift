internal import Foundation
internal import Records

/// A line of a sign-in sheet. No address and no telephone of anybody.
enum SheetLine: Equatable {
  case person(name: String, organisation: String?)
  /// A seat whose holder is not named yet, for whoever comes to write the name; `by` is who asked for it.
  case reserved(by: String?, organisation: String?)
  /// For somebody who comes without a registration.
  case spare
  /// Last: whoever leads signs too.
  case trainer

  /// Spare lines of a sheet: as many as make no page of their own.
  static let spareLines = 2...5

  /// People in alphabetical order of their names as they wrote them, then seats without a name.
  static func held(_ seats: [Seat]) -> [SheetLine] { people(seats) + unnamed(seats) }

  /// What follows those.
  static func last(spare: Int) -> [SheetLine] { Array(repeating: .spare, count: spare) + [.trainer] }

  private static func people(_ seats: [Seat]) -> [SheetLine] {
    seats.alphabetical.map { .person(name: $0.name, organisation: organisation($0.seat)) }
  }

  private static func unnamed(_ seats: [Seat]) -> [SheetLine] {
    seats.filter { Printed.words($0.name) == nil }.map {
      .reserved(by: Printed.words($0.reservedBy), organisation: organisation($0))
    }
  }

  private static func organisation(_ seat: Seat) -> String? { Printed.words(seat.organisation) }
}

extension [Seat] {
  /// Those whose holder is named, in alphabetical order, whatever the accents and capitals; each with the name as it is printed.
  var alphabetical: [(name: String, seat: Seat)] {
    let named = compactMap { seat in
      Printed.words(seat.name).map { (name: $0, key: $0.sortKey, seat: seat) }
    }
    return named.sorted { ($0.key, $0.name) < ($1.key, $1.name) }.map { ($0.name, $0.seat) }
  }
}

extension String {
  fileprivate var sortKey: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "fr"))
  }
}
