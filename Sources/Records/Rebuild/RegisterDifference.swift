/// Something that the register in use has otherwise than one that was made anew from the mailbox.
package struct RegisterDifference: Sendable, Equatable {
  /// For people, with the numbers of the register in use where it is there: never a person.
  package var subject: String
  package var finding: Finding
  /// nil: nothing explains it.
  package var cause: Cause?

  package init(subject: String, finding: Finding, cause: Cause?) {
    self.subject = subject
    self.finding = finding
    self.cause = cause
  }

  package enum Finding: Sendable, Equatable {
    case onlyInRegister, onlyInMailbox
    /// The names of what differs.
    case differs([String])
  }

  /// What mail cannot tell.
  package indirect enum Cause: Sendable, Equatable {
    /// Staff did it by a command: `cancel`, and the journal's line.
    case command(String, line: Int64)
    /// The catalogue was changed since: the journal's line.
    case catalogue(line: Int64)
    /// A person was erased, or what was kept too long.
    case erased
    /// The message lies in no folder of the mailbox any more.
    case notInMailbox
    /// The server listed the message and never gave it.
    case neverGiven
    /// The message was set aside because the desk came down with it in hand.
    case setAside
    /// It was named at random, before names were derived.
    case namedAtRandom
    /// Digests, sheets and alerts have their hours and readers from the configuration.
    case hours
    /// Staff send it themselves: their program may give it another Message-ID.
    case draft
    /// It comes of another difference, which this explains.
    case follows(Cause)
  }
}
