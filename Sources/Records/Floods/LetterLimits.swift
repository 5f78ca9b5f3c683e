/// How many automatic letters there may be at most: beyond, two machines may be talking (RFC 3834 §2), or the desk is made to write to
/// strangers.
package struct LetterLimits: Sendable, Equatable {
  /// To one address within a day.
  package var perSender: Int
  /// In one thread within a day, whatever addresses write in it.
  package var perThread = 10
  /// Within an hour to one name and one text, whatever addresses they come from: a machine may change its own with each message.
  package var perWords = 20
  /// Within an hour of arrivals to those who were answered in that hour before, and a `crowd` times as many to anybody: beyond, no letter
  /// goes to any citizen before staff say so.
  package var perHour = LetterLimits.perHour

  package static let perHour = 1_000
  /// How many first letters weigh as much as one more to somebody who had one: all who wrote while the desk was away are answered at once.
  package static let crowd = 20

  package init(perSender: Int) { self.perSender = perSender }
}

/// Why a message is not answered although its author may be.
package enum Excess: String, Sendable, Equatable, Codable, CaseIterable {
  /// Its author had as many letters as one address may have in a day.
  case sender
  /// Its thread had as many as a thread may have in a day.
  case thread
  /// The same name and words came as often as they may in an hour, from whatever addresses.
  case words
}
