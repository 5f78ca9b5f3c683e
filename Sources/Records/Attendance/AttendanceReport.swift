package import Registration

/// What one line of staff's noted of who came.
package struct AttendanceReport: Sendable, Equatable {
  /// Those that it is about.
  package var halfDays: [HalfDay]
  /// Whether it tells of everybody, and not of those named alone.
  package var isOfAll: Bool
  package var present: [String]
  package var absent: [String]
  /// Those who came without a registration, and have one now.
  package var added: [Entry]

  package init(
    halfDays: [HalfDay], isOfAll: Bool, present: [String] = [], absent: [String] = [], added: [Entry] = []
  ) {
    self.halfDays = halfDays
    self.isOfAll = isOfAll
    self.present = present
    self.absent = absent
    self.added = added
  }
}

/// Why nothing is noted. For staff's own eyes: it names people.
package enum AttendanceDoubt: Error, Sendable, Equatable {
  /// Nobody of that name has a seat; those whose names look alike.
  case unknownName(String, similar: [String])
  /// Several have: their names, with the references that tell them apart.
  case severalFit(String, [String])
  /// It has not begun: nobody tells who will have come.
  case notBegun
  /// Another line of the same message is not clear, and may change what this one means.
  case otherLineUnclear
}

/// How an event stands after staff told who came.
package struct AttendanceSummary: Sendable, Equatable {
  /// Half-days on which the same people were absent.
  package struct Part: Sendable, Equatable {
    package var halfDays: [HalfDay]
    package var present: Int
    package var absent: [String]

    package init(halfDays: [HalfDay], present: Int, absent: [String]) {
      self.halfDays = halfDays
      self.present = present
      self.absent = absent
    }
  }

  package var event: EventID
  /// Whether the sheet has one half-day alone.
  package var hasOneHalfDay: Bool
  /// In order of time.
  package var parts: [Part]
  /// Of which nobody told who came.
  package var untold: [HalfDay]
  /// Seats without a name: nobody's attendance.
  package var unnamed: Int
  package var isOver: Bool
  /// People whose certificates leave now, or, before the event is over, with its end.
  package var certificates: Int
  /// Those present whom the register has no address for.
  package var unreachable: [String]
  /// Those whose certificate left earlier, and does not say what is noted now.
  package var outdated: [String]

  package init(
    event: EventID, hasOneHalfDay: Bool, parts: [Part], untold: [HalfDay] = [], unnamed: Int = 0,
    isOver: Bool = true, certificates: Int, unreachable: [String] = [], outdated: [String] = []
  ) {
    self.event = event
    self.hasOneHalfDay = hasOneHalfDay
    self.parts = parts
    self.untold = untold
    self.unnamed = unnamed
    self.isOver = isOver
    self.certificates = certificates
    self.unreachable = unreachable
    self.outdated = outdated
  }
}
