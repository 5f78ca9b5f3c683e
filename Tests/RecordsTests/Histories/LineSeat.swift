@testable import Records

/// A seat as both the register and its model tell of it.
struct LineSeat: Equatable, CustomStringConvertible {
  /// In the order in which seats were written down, from 1.
  var number: Int
  var name: String?
  var email: String?
  var author: String
  var status: Entry.Status
  /// The number of the first of those who came together.
  var group: Int

  var description: String { "\(number) \(name ?? "?") \(status) (\(author), with \(group))" }

  static func line(of model: RegisterModel) -> [LineSeat] {
    model.line.map { seat in
      LineSeat(
        number: seat.number, name: seat.person?.name, email: seat.person?.email, author: seat.author,
        status: seat.status, group: model.line.filter { $0.group == seat.group }.map(\.number).min() ?? 0)
    }
  }
}
