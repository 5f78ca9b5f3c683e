/// What labelled mail has taught: a model for each question that is put to a message.
package struct Models: Sendable {
  /// What becomes of somebody (`PartLikelihoods.Part.allCases`), and of an event (the same without a move).
  let person, event: LogisticModel
  /// Where several come to several events: whether one of them comes to one of these.
  let pair: LogisticModel
  /// Whether all that is asked for can be done at once.
  let message: LogisticModel
  /// Whether more seats are asked for than people named.
  let seats: LogisticModel
  /// The same as `person`, `event`, `message` and `seats`, by what the words tell in their order.
  let sequence: SequenceModel
  /// Whether what would be done is just what a clerk would do.
  let plan: TreeModel

  static let shipped = Models(.shipped)

  /// Each is told nothing where the tensors of its name are not there.
  package init(_ tensors: Tensors) {
    person = LogisticModel(tensors, "person", classes: 4)
    event = LogisticModel(tensors, "event", classes: 3)
    pair = LogisticModel(tensors, "pair", classes: 2)
    message = LogisticModel(tensors, "message", classes: 2)
    seats = LogisticModel(tensors, "seats", classes: 2)
    sequence = SequenceModel(tensors, "sequence")
    plan = TreeModel(tensors, "plan")
  }
}
