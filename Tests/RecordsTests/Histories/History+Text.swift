extension History: CustomStringConvertible {
  /// For people: the capacity, then a line for each step.
  var description: String {
    let lines = steps.enumerated().map { "  \($0 + 1). \($1)" }
    return (["  capacity \(capacity.map(String.init) ?? "none")"] + lines).joined(separator: "\n")
  }
}

extension Step: CustomStringConvertible {
  var description: String {
    switch self {
    case .mail(let mail): "\(mail)"
    case .again(let mail, let repetition): "\(repetition) of the message at \(mail.place)"
    case .capacity(let seats): "capacity \(seats.map(String.init) ?? "none")"
    case .waitingList(let exists): exists ? "a waiting list" : "no waiting list"
    case .begun(let isSo): isSo ? "the event begins" : "the event is moved to a later day"
    case .cancelled(let isSo): isSo ? "the event is cancelled" : "the event takes place after all"
    }
  }
}

extension Mail: CustomStringConvertible {
  var description: String {
    "\(author) at \(place)\(isReply ? ", in reply" : ""): \(asks.map(\.description).joined(separator: " and "))"
  }
}

extension Mail.Place: CustomStringConvertible {
  var description: String { "\(received) s/\(uid)" }
}

extension Ask: CustomStringConvertible {
  var description: String {
    let names = people.map { $0.email == nil ? $0.name : $0.name + " (with address)" }
    return "\(verb) \((names + Array(repeating: "?", count: unnamed)).joined(separator: ", "))"
  }
}
