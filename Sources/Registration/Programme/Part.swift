/// A stretch of a sentence that speaks of one event, or asks one thing.
struct Part: Sendable {
  /// What the stretch says of its event.
  enum Role: Sendable, Hashable {
    /// Somebody is to come.
    case join
    /// Somebody is not to come.
    case leave
    /// There is a registration already: « j'étais inscrit ».
    case had
    /// A registration that stays: « je maintiens ».
    case stay
    /// Set aside in favour of another: « au lieu de … ».
    case setAside
    /// From one to the other: « basculer de … à … ».
    case move
    /// Asks two things at once.
    case tangled
  }

  /// The sentence's clause, narrowed to the stretch.
  var clause: Reading.Clause
  var role: Role?
  var event: EventChoice.Result
  /// The role was taken over from the part before it.
  var isInherited = false
  /// The event is one of those told before, by its place among them.
  var isCounted = false

  var entry: Int? {
    if case .one(let entry) = event { return entry }
    return nil
  }
}

extension Part.Role {
  /// What the turns of phrase of a stretch make of it.
  init?(_ senses: Senses) {
    let joins = !senses.isDisjoint(with: Sense.registering)
    let leaves = !senses.isDisjoint(with: Sense.cancelling)
    if senses.contains(.moves) {
      self = .move
    } else if joins, leaves {
      self = .tangled
    } else if senses.contains(.keeps) {
      self = .stay
    } else if leaves {
      self = .leave
    } else if joins {
      self = senses.contains(.wasRegistered) ? .had : .join
    } else if senses.contains(.wasRegistered) {
      self = .had
    } else {
      return nil
    }
  }
}
