@testable import Records

/// What holds after each step whatever the model says, seen in the register's own line before it and after it.
struct Rules {
  let before: [LineSeat]
  let after: [LineSeat]
  let promoted: [RegisterModel.Promotion]
  /// For what the event is after the step: its capacity, and whether anybody may be called up.
  let model: RegisterModel

  /// The rule that is broken, in words; nil where none is.
  var broken: String? {
    if isOverbooked { return "more seats were given than the event has" }
    if leavesASeatEmpty { return "a seat is empty while the first in line fits" }
    if let overtaker { return "somebody who waits was overtaken: \(overtaker)" }
    return isSomebodyNotTold ? "somebody was called up and not told" : nil
  }

  /// There may be too many where the capacity was lowered, and then nobody more.
  private var isOverbooked: Bool {
    guard let capacity = model.capacity else { return false }
    return confirmed(after) > max(capacity, confirmed(before))
  }

  private var leavesASeatEmpty: Bool {
    guard !model.isBegun, !model.isCancelled, let first = hopeful.first else { return false }
    return confirmed(after) + first.count <= model.capacity ?? .max
  }

  /// Somebody who got a seat in this step, not another's, behind a group that waits still.
  private var overtaker: LineSeat? {
    guard model.capacity != nil, let first = hopeful.first?.first else { return nil }
    return after.drop { $0 != first }.first { seat in
      let former = before.first { $0.number == seat.number }
      let isAnothers = former == nil && before.contains { $0.number == seat.group }
      return seat.status == .confirmed && former?.status != .confirmed && !isAnothers
    }
  }

  private var isSomebodyNotTold: Bool {
    let calledUp = after.filter { seat in
      seat.status == .confirmed && before.contains { $0.number == seat.number && $0.status == .waiting }
    }
    var told = promoted.flatMap(\.names)
    return !calledUp.allSatisfy { seat in
      guard let index = told.firstIndex(of: seat.name) else { return false }
      told.remove(at: index)
      return true
    }
  }

  /// The groups that wait and could be seated one day, in order.
  private var hopeful: [[LineSeat]] {
    let waiting = after.filter { $0.status == .waiting }
    return distinct(waiting.map(\.group)).map { group in waiting.filter { $0.group == group } }
      .filter { $0.count <= model.capacity ?? .max }
  }

  private func confirmed(_ line: [LineSeat]) -> Int { line.count { $0.status == .confirmed } }
}
