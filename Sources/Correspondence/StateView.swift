internal import Records

/// What became of somebody, for templates to word: one of these is true.
struct StateView: Sendable {
  var isConfirmed: Bool
  var isWaiting: Bool
  /// Put right, with a seat.
  var isCorrected: Bool
  /// Put right, on the waiting list.
  var isCorrectedWaiting: Bool
  var isAlreadyConfirmed: Bool
  var isAlreadyWaiting: Bool
  var isFull: Bool
  var isCancelled: Bool
  var isNoMatch: Bool
  var isForStaff: Bool
}

extension StateView {
  init(_ kind: Change.Result.Kind, waits: Bool) {
    isConfirmed = kind == .confirmed
    isWaiting = kind == .waiting
    isCorrected = kind == .corrected && !waits
    isCorrectedWaiting = kind == .corrected && waits
    isAlreadyConfirmed = kind == .alreadyConfirmed
    isAlreadyWaiting = kind == .alreadyWaiting
    isFull = kind == .full
    isCancelled = kind == .cancelled
    isNoMatch = kind == .noMatch
    isForStaff = kind == .forStaff
  }
}

/// People of one state, with how many they are.
struct StateGroup {
  var state: StateView
  var changes: [Change]

  /// In the order in which a letter tells states; none is empty.
  static func groups(_ changes: [Change]) -> [StateGroup] {
    Change.Result.Kind.allCases.flatMap { kind in
      [false, true].compactMap { waits in
        let own = changes.filter { $0.result.kind == kind && $0.waits == waits }
        return own.isEmpty ? nil : StateGroup(state: StateView(kind, waits: waits), changes: own)
      }
    }
  }
}
