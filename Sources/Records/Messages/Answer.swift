package import Registration

/// What the author of a message is to be told.
package enum Answer: Sendable, Equatable {
  /// What became of what was asked.
  case done([Outcome])
  /// Where the author stands; never empty.
  case status([Outcome])
  /// What is kept of the author.
  case personalData(PersonalData)
  case question(Question)
  /// A human will read it.
  case passedOn(StaffMatter)
}
