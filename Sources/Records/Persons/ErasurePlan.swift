internal import Registration

/// What erasing a person comes to, before it is done.
package struct ErasurePlan: Sendable, Equatable {
  /// Their registrations; what is counted stays counted.
  package var registrations: Int
  /// References of those to come that are not cancelled: they stand in the way.
  package var toCome: [Reference]
  /// References of registrations to come that they made for others: these stay, and nobody can be written to about them any more.
  package var orphans: [Reference]
  /// References of registrations of the same name under another address, or none: whether it is the same person is for staff to say.
  package var namesakes: [Reference]
  /// Their messages, which may lie in the mailbox.
  package var messages: [StoredMessage]
  /// The numbers of messages of others that tell of them: what these say is erased too.
  package var traces: [Int64]
  /// Messages to the desk that answer a letter to staff which tells of them, and quote it, or give orders about them.
  package var staffAnswers: [StoredMessage]
  /// Messages of other people that tell of them, or answer a letter which does: in the mailbox these are the others' own.
  package var othersMessages: [StoredMessage]
  /// Letters to them, and to others and to staff that tell of them.
  package var letters: Int
  /// Of these, letters that have not left yet: they stand in the way.
  package var lettersOnTheirWay: Int
  /// All letters that told of them, those whose text was erased earlier among them: copies may lie in the mailbox.
  package var copies: [StoredLetter]
  /// In lower case; nil where none is known.
  package var address: String?

  /// What is to be deleted in the mailbox.
  package var mail: StoredMail { StoredMail(messages: messages + staffAnswers, letters: copies) }
}

/// Why a person cannot be erased yet; nothing changed.
package enum ErasureError: Error, Sendable, Equatable {
  /// Seats, or places in line, to come: under these references.
  case toCome([Reference])
  /// So many letters to them, or that tell of them, have not left yet.
  case lettersOnTheirWay(Int)
}

/// What was erased.
package struct ErasureReport: Sendable, Equatable {
  package var plan: ErasurePlan
  /// Seats that were given back.
  package var cancelled: Int
  /// Groups called up to them.
  package var promotions: [Notice]
  /// Whether nothing of it is left in the database's files; false where a reader kept them open: the desk's next pause ends it.
  package var isWipedOut: Bool
}
