/// What comes of a message's words.
struct Outcome: Sendable {
  var decision: Decision
  /// The author's words that stood in the way of acting.
  var unclear: [Range<Int>] = []
  /// What staff are to know beside what is done.
  var aside: StaffMatter?
  /// What a human may decide to do, where nothing is done; empty where that is not clear either.
  var proposal: [Action] = []

  /// As it is, but for what is decided now.
  func deciding(_ decision: Decision, aside: StaffMatter? = nil) -> Outcome {
    Outcome(decision: decision, aside: aside, proposal: proposal)
  }
}
