internal import Foundation
internal import Registration

extension Explanation {
  /// One line of JSON, as other programs rely on it; keys without a value are left out.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(
      file: (file as NSString).lastPathComponent, outcome: judgement.decision.outcome, replies: replies,
      actions: judgement.decision.actions.map(Line.Act.init), sender: judgement.sender,
      zones: judgement.zones,
      why: judgement.findings.map { Line.Why(finding: $0.finding, quote: $0.quote) })
    // Plain values of text and numbers: encoding cannot fail.
    guard let data = try? encoder.encode(line) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  private struct Line: Encodable {
    var file: String
    var outcome: String
    var replies: Bool
    var actions: [Act]
    var sender: Participant?
    var zones: [Zone]
    var why: [Why]

    struct Act: Encodable {
      var `do`: Action.Verb
      var event: EventID
      var seats: Int
      var participants: [Participant]

      init(_ action: Action) {
        `do` = action.verb
        event = action.event
        seats = action.seats
        participants = action.participants
      }
    }

    struct Why: Encodable {
      var finding: String
      var quote: String
    }
  }
}
