internal import Records

extension Change.Result {
  /// What became of somebody, without the rank. In the order in which a letter tells it.
  enum Kind: Int, CaseIterable, Comparable {
    case confirmed, waiting, corrected, alreadyConfirmed, alreadyWaiting, full, cancelled, noMatch, forStaff

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  var kind: Kind {
    switch self {
    case .confirmed: .confirmed
    case .waiting: .waiting
    case .corrected: .corrected
    case .alreadyConfirmed: .alreadyConfirmed
    case .alreadyWaiting: .alreadyWaiting
    case .cancelled: .cancelled
    case .full: .full
    case .noMatch: .noMatch
    case .forStaff: .forStaff
    }
  }

  /// 1 = first; nil for those who do not wait, or whose rank is not told.
  var rank: Int? {
    switch self {
    case .waiting(let rank), .alreadyWaiting(let rank): rank
    case .confirmed, .corrected, .alreadyConfirmed, .cancelled, .full, .noMatch, .forStaff: nil
    }
  }

  /// A full event or an unknown person has no registration to refer to.
  var hasReference: Bool { self != .full && self != .noMatch && self != .forStaff }
}

extension Change {
  var hasSeat: Bool {
    switch result {
    case .confirmed, .alreadyConfirmed: true
    case .corrected: entry.status == .confirmed
    case .waiting, .alreadyWaiting, .cancelled, .full, .noMatch, .forStaff: false
    }
  }

  var waits: Bool {
    switch result {
    case .waiting, .alreadyWaiting: true
    case .corrected: entry.status == .waiting
    case .confirmed, .alreadyConfirmed, .cancelled, .full, .noMatch, .forStaff: false
    }
  }
}
