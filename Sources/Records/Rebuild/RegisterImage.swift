internal import Foundation

/// All that a register holds and mail could tell again, each thing under a key that is the same in any register of the same mailbox: what is
/// compared when a register is made anew.
package struct RegisterImage: Sendable {
  /// Something of the register's.
  struct Thing: Sendable {
    enum Kind: String, Sendable, CaseIterable {
      case message, registration, line, letter, question, decision, attendance, certificate
    }

    var kind: Kind
    /// The same in any register of the same mailbox.
    var key: String
    /// For people: numbers, events and references, never a person.
    var label: String
    /// What is compared, by its name.
    var fields: [String: String]
    /// SHA-256 of the message it comes from, or is.
    var message: String?
    var event: String?
    /// The key of the registration it is about.
    var seat: String?
    var number: Int64 = 0
    var isErased = false
    /// Of a letter: whether it is for staff, and not caused by mail. Of a message: whether it is a command.
    var isOffices = false
    /// Of a letter: whether staff send it.
    var isSentByStaff = false
    /// In lower case; never shown.
    var author: String?
    var at = Date.distantPast
  }

  /// A line of the journal that tells of something which no mail could.
  struct Deed: Sendable {
    /// `command cancel`, `rule catalogue`.
    var cause: String
    var line: Int64
    var at: Date
    var registration: Int64?
    var message: Int64?
    var event: String?
  }

  var things: [Thing] = []
  var deeds: [Deed] = []
  /// The last message and letter that were named at random, before names were derived.
  var lastUnnamed: (message: Int64, letter: Int64) = (0, 0)

  func byKey(_ kind: Thing.Kind) -> [String: Thing] {
    Dictionary(things.filter { $0.kind == kind }.map { ($0.key, $0) }) { first, _ in first }
  }
}
