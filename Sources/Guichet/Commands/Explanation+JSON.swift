internal import Foundation
internal import Registration

extension Explanation {
  /// One line of JSON, as other programs rely on it: keys in order, those without a value left out.
  package var json: String {
    JSON.object([
      "actions": .list(judgement.decision.actions.map(\.json)),
      "file": .text((file as NSString).lastPathComponent),
      "outcome": .text(judgement.decision.outcome),
      "replies": .flag(replies),
      "sender": judgement.sender?.json,
      "why": .list(
        judgement.findings.map { .object(["finding": .text("\($0.kind)"), "quote": .text($0.quote)]) }),
      "zones": .list(
        judgement.zones.map { .object(["kind": .text($0.kind.rawValue), "text": .text($0.text)]) }),
    ]).line
  }
}

extension Action {
  fileprivate var json: JSON {
    .object([
      "do": .text(verb.rawValue), "event": .text(event.rawValue),
      "participants": .list(participants.map(\.json)), "seats": .number(seats),
    ])
  }
}

extension Participant {
  fileprivate var json: JSON {
    .object([
      "email": email.map(JSON.text), "name": name.map(JSON.text),
      "organisation": organisation.map(JSON.text), "phone": phone.map(JSON.text),
    ])
  }
}
