/// What labelled mail has taught: a model for each question that is put to a message.
package struct Models: Sendable {
  /// What becomes of somebody, and of an event: `cancel`, `none` or `register`.
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

  static let shipped = Models(
    person: .person, event: .event, pair: .pair, message: .message, seats: .seats, sequence: .sequence,
    plan: .plan)

  private init(
    person: LogisticModel, event: LogisticModel, pair: LogisticModel, message: LogisticModel,
    seats: LogisticModel, sequence: SequenceModel, plan: TreeModel
  ) {
    self.person = person
    self.event = event
    self.pair = pair
    self.message = message
    self.seats = seats
    self.sequence = sequence
    self.plan = plan
  }

  /// Of other tables, each by its model's name, such as `person`, in the form that `LogisticModel` reads.
  package init(table: (String) throws -> String) rethrows {
    self.init(
      person: LogisticModel(table: try table("person")), event: LogisticModel(table: try table("event")),
      pair: LogisticModel(table: try table("pair")), message: LogisticModel(table: try table("message")),
      seats: LogisticModel(table: try table("seats")), sequence: SequenceModel(table: try table("sequence")),
      plan: TreeModel(table: try table("plan")))
  }
}
