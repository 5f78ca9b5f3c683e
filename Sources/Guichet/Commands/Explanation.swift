internal import Foundation
package import MIME
package import Registration

/// What the desk would make of one message and why: the matter of `guichet explain`.
package struct Explanation: Sendable {
  package let file: String
  /// Empty where the file could not be read as a message at all.
  package let subject: String
  package let judgement: Judgement
  /// Whether any mail would go to the author.
  package let replies: Bool

  package init(file: String, message: Message, judgement: Judgement, replies: Bool) {
    self.file = file
    self.subject = message.subject
    self.judgement = judgement
    self.replies = replies
  }

  /// For a file that is not a message: a human must look, and nobody can be answered.
  package init(unreadable file: String) {
    self.file = file
    subject = ""
    judgement = Judgement(decision: .staff(.unreadable), sender: nil, language: .fr, zones: [], findings: [])
    replies = false
  }
}

extension Decision {
  /// `act`, `ask`, `staff` or `silent`.
  package var outcome: String {
    switch self {
    case .act: "act"
    case .ask: "ask"
    case .staff: "staff"
    case .silent: "silent"
    }
  }

  var actions: [Action] {
    if case .act(let actions) = self { return actions }
    return []
  }
}
