import Foundation
import Registration

@testable import Guichet

/// What a careful clerk would do with one message of the corpus.
struct Label: Decodable {
  enum Verdict {
    case harm(String)
    case exact
    case careful
  }

  struct Act: Decodable {
    struct Person: Decodable { var name: String? }
    var `do`: String
    var event: String
    var participants: [Person]?
    var seats: Int?
  }

  var id: String
  var outcome: String
  var also_ok: [String]?
  var actions: [Act]?

  static func read(_ file: URL) throws -> [Label] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Label.self, from: Data($0.utf8)) }
  }

  func verdict(on explanation: Explanation) -> Verdict {
    let decision = explanation.judgement.decision
    let accepted = [outcome] + (also_ok ?? [])
    if outcome == "silent" {
      return explanation.replies ? .harm("answers what must never be answered") : .careful
    }
    switch decision {
    case .silent: return accepted.contains("silent") ? .careful : .harm("silence where \(outcome) was due")
    case .ask, .staff: return .careful
    case .act(let actions):
      guard accepted.contains("act") else { return .harm("acted where \(outcome) was due") }
      let mine = Self.plan(
        actions.map { ($0.verb.rawValue, $0.event.rawValue, $0.participants.compactMap(\.name), $0.seats) })
      let due = Self.plan(
        (self.actions ?? []).map { act in
          let names = (act.participants ?? []).compactMap(\.name)
          return (act.do, act.event, names, max(act.seats ?? 0, act.participants?.count ?? 0))
        })
      return mine == due ? .exact : .harm("acted wrongly: \(mine.sorted()) for \(due.sorted())")
    }
  }

  /// Names compare without case, accents, hyphens or order.
  private static func plan(_ acts: [(verb: String, event: String, names: [String], seats: Int)]) -> Set<
    String
  > {
    Set(
      acts.map { act in
        let names = act.names.map { name in
          name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
        }
        return "\(act.verb) \(act.event) \(names.sorted()) \(act.seats)"
      })
  }
}
