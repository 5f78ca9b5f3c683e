/// What staff have the desk do, in answer to a digest or a sign-in sheet: « 12 oui », « absents : Diallo ».
package struct StaffOrder: Sendable, Equatable {
  /// As staff wrote it.
  package var words: String
  /// The numbers of the cases it decides; empty where it is about none.
  package var cases: [Int64]
  package var deed: Deed

  package enum Deed: Sendable, Equatable {
    /// « oui » : what the digest proposes.
    case accept
    /// « non », with what is sent to the author as it stands.
    case refuse(reason: String?)
    /// « liste » : what the digest proposes, on the waiting list.
    case wait
    /// « répondu » : staff saw to it themselves.
    case settle
    /// « annuler 12 » : the last decision on that case is taken back.
    case undo
    case register([String], EventID)
    /// What stands under a reference of the register's, or those of these names alone.
    case cancel(reference: String, names: [String])
    case move(reference: String, to: EventID)
    /// « absents : Diallo, Lefèvre », in answer to a sign-in sheet.
    case attend(AttendanceNote)
    case unclear(Doubt)
  }

  /// Why an order is not carried out as it is written.
  package enum Doubt: Sendable, Equatable {
    case words
    /// What is to be sent as a reason is not plainly one, or goes on in the next line.
    case longReason
    /// Nothing stands there that staff wrote now.
    case nothing
    /// It decides on a case, and names none.
    case noCase
    case noName
    case unknownEvent
    /// More than one fits, in order of time.
    case severalEvents([EventID])
    /// It speaks of who came, and not plainly.
    case attendance
    /// It speaks of a half-day that the sheet does not have; those it has.
    case unknownHalfDay([HalfDay])
  }

  package init(words: String, cases: [Int64], deed: Deed) {
    self.words = words
    self.cases = cases
    self.deed = deed
  }
}
