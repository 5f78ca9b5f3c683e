import Foundation
import Registration
import Testing

@testable import Guichet

/// The labelled mail in Tests/Corpus: nobody may come to harm, and what was understood stays understood.
@Suite struct CorpusTests {
  /// `automation` is what the desk reached when this was written; a change may only raise it.
  @Test(arguments: [
    ("essonne-2017", 69), ("cooperation-2026", 57), ("lot-2027", 42), ("creuse-2027", 7), ("eure-2027", 3),
    ("nievre-2027", 22), ("calvados-2027", 10), ("morbihan-2027", 30),
  ])
  func noMessageComesToHarm(set: String, automation: Int) throws {
    let set = try LabelledSet(set)
    var harm: [String] = []
    var exact = 0
    #expect(set.labels.count >= 50)
    for label in set.labels {
      switch label.verdict(on: try set.explanation(of: label)) {
      case .harm(let why): harm.append("\(label.id): \(why)")
      case .exact: exact += 1
      case .careful: break
      }
    }
    #expect(harm.isEmpty, "\(harm.joined(separator: "\n"))")
    #expect(exact >= automation, "only \(exact) acted upon exactly")
  }

  /// What the desk makes of each message, a line each, beside the mail: the diff of `decisions.txt` is the effect of a
  /// change of rules. `GUICHET_RECORD_GOLDENS=1 swift test --filter CorpusTests` writes it anew; a missing one fails.
  @Test(arguments: LabelledSet.names) func decisionsAreAsRecorded(_ name: String) throws {
    let set = try LabelledSet(name)
    let lines = try set.labels.map { label in DecisionLine(label, try set.explanation(of: label)).text }
    let file = set.folder.appending(path: "decisions.txt")
    if ProcessInfo.processInfo.environment["GUICHET_RECORD_GOLDENS"] == "1" {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    let golden = try #require(try? String(contentsOf: file, encoding: .utf8), "\(name) is missing: record it")
    let changed = zip(golden.split(separator: "\n").map(String.init), lines).filter { $0 != $1 }
    #expect(golden.split(separator: "\n").count == lines.count)
    for (before, now) in changed { Issue.record("\(name)\n  was \(before)\n  is  \(now)") }
  }
}

/// `= 017 register foret: Awa Diallo ×2`. The sign says how it compares with the label: `=` the same, `~` more careful, `!` harm.
private struct DecisionLine {
  let text: String

  init(_ label: Label, _ explanation: Explanation) {
    let judgement = explanation.judgement
    let aside = judgement.aside.map { " + staff \($0.rawValue)" } ?? ""
    let mute = Self.isMute(explanation) ? " (nobody is answered)" : ""
    text = "\(Self.sign(label, explanation)) \(label.id) \(Self.summary(judgement.decision))\(aside)\(mute)"
  }

  private static func sign(_ label: Label, _ explanation: Explanation) -> String {
    switch label.verdict(on: explanation) {
    case .harm: "!"
    case .exact: "="
    case .careful: explanation.judgement.decision.outcome == label.outcome ? "=" : "~"
    }
  }

  /// Silence answers nobody by its nature.
  private static func isMute(_ explanation: Explanation) -> Bool {
    explanation.judgement.decision.outcome != "silent" && !explanation.replies
  }

  private static func summary(_ decision: Decision) -> String {
    switch decision {
    case .act(let actions): actions.map(summary).joined(separator: "; ")
    case .ask(let question): "ask \(question.topic.rawValue)\(summary(question.candidates))"
    case .staff(let matter): "staff \(matter.rawValue)"
    case .silent(let cause): "silent \(cause.rawValue)"
    }
  }

  private static func summary(_ action: Action) -> String {
    let names = action.participants.compactMap(\.name).joined(separator: ", ")
    return "\(action.verb.rawValue) \(action.event.rawValue): \(names) ×\(action.seats)"
  }

  /// A few candidates by name, many by their number.
  private static func summary(_ candidates: [EventID]) -> String {
    if candidates.isEmpty { return "" }
    if candidates.count > 3 { return ": \(candidates.count) events" }
    return ": \(candidates.map(\.rawValue).joined(separator: ", "))"
  }
}
