import TestSupport
import Registration

@testable import Records

/// Something that may happen to a register: an event, and what comes to it one after the other.
struct History: Equatable {
  var capacity: Int?
  var steps: [Step]

  /// Random, and as eventful as may be.
  init(using generator: inout SplitMix64) {
    capacity = [nil, 1, 2, 2, 3, 3, 4, 5, 6].randomElement(using: &generator) ?? nil
    steps = []
    var author = HistoryAuthor(capacity: capacity)
    for number in 1...Int.random(in: 6...30, using: &generator) {
      steps.append(author.next(number, using: &generator))
    }
  }

  /// Histories that lack something of this one, those that lack most first.
  var smaller: [History] {
    let halves = sequence(first: steps.count / 2) { $0 > 1 ? $0 / 2 : nil }.filter { $0 > 0 }
    let shorter = halves.flatMap { size in
      stride(from: 0, to: steps.count, by: size).map { start in
        changed { $0.steps.removeSubrange(start..<min(start + size, steps.count)) }
      }
    }
    let poorer = steps.indices.flatMap { index in
      guard case .mail(let mail) = steps[index] else { return [History]() }
      return mail.smaller.map { mail in changed { $0.steps[index] = .mail(mail) } }
    }
    return shorter + poorer
  }

  private func changed(_ change: (inout History) -> Void) -> History {
    var history = self
    change(&history)
    return history
  }
}

extension Mail {
  fileprivate var smaller: [Mail] {
    let fewer = asks.count < 2 ? [] : asks.indices.map { index in changed { $0.asks.remove(at: index) } }
    let poorer = asks.indices.filter { asks[$0].seats > 1 }.flatMap { index in
      let unnamed = asks[index].unnamed > 0 ? [changed { $0.asks[index].unnamed -= 1 }] : []
      return unnamed
        + asks[index].people.indices.map { person in changed { $0.asks[index].people.remove(at: person) } }
    }
    return fewer + poorer + (isReply ? [changed { $0.isReply = false }] : [])
  }

  private func changed(_ change: (inout Mail) -> Void) -> Mail {
    var mail = self
    change(&mail)
    return mail
  }
}
