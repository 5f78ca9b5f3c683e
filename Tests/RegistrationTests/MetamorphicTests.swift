import Foundation
import MIME
import Testing

@testable import Registration

/// However the same request is typed, dressed and sent, from its octets to the decision: the act stays the same or gives way to
/// a question; it never becomes another, and nobody who writes is met with silence.
///
/// Each message meets a few of the changes, in turn, and each change a few of the messages; `GUICHET_ALL_CHANGES=1` tries all
/// on all, and prints how many became more careful under each.
@Suite("The same request, written otherwise")
struct MetamorphicTests {
  private static let isWhole = ProcessInfo.processInfo.environment["GUICHET_ALL_CHANGES"] == "1"
  private static let turns = 32

  /// The messages whose turn it is.
  private static func share(_ originals: [Original], _ turn: Int) -> [Original] {
    isWhole ? originals : originals.enumerated().filter { $0.offset % turns == turn % turns }.map(\.element)
  }

  private struct Tally {
    var same = 0
    var careful: [String] = []
    var wrong: [String] = []

    mutating func add(_ original: Original, _ judgement: Judgement) {
      let (was, now) = (original.judgement, judgement)
      let line = "\(original.name): \(Town.summary(now.decision)) ← \(Town.summary(was.decision))"
      switch now.decision {
      case .act where Self.words(was.decision) == Self.words(now.decision): same += 1
      case .act where Self.words(Self.anonymous(was)) == Self.words(Self.anonymous(now)): same += 1
      case .ask, .staff: careful.append(line)
      case .act, .silent: wrong.append(line)
      }
    }

    /// Names compare without order: capitals alone tell which is the family's.
    private static func words(_ decision: Decision) -> [String] {
      Folding.fold(Town.summary(decision)).split { ", ;:-".contains($0) }.map(String.init).sorted()
    }

    /// The author may go by the name in From where capitals no longer tell the one below.
    private static func anonymous(_ judgement: Judgement) -> Decision {
      guard case .act(var actions) = judgement.decision else { return judgement.decision }
      for index in actions.indices {
        for place in actions[index].participants.indices
        where actions[index].participants[place].name == judgement.sender?.name {
          actions[index].participants[place].name = "author"
        }
      }
      return .act(actions)
    }
  }

  private func expect(_ tally: Tally, _ name: String, _ percent: Int) {
    let count = tally.same + tally.careful.count
    if Self.isWhole {
      print("\(name): \(tally.same) the same, \(tally.careful.count) more careful")
      for line in tally.careful { print("  \(line)") }
    }
    #expect(tally.wrong.isEmpty, "\(name):\n\(tally.wrong.joined(separator: "\n"))")
    let most = max(count * percent / 100, Self.isWhole ? 1 : 5)
    #expect(tally.careful.count <= most, "\(name), of \(count):\n\(tally.careful.joined(separator: "\n"))")
  }

  @Test("Typed, signed, or above a thread", arguments: changes)
  func keepsText(_ change: TextChange) {
    let turn = Self.changes.firstIndex { $0.name == change.name } ?? 0
    var tally = Tally()
    for original in Self.share(change.keepsNames ? Original.acting : Original.town, turn) {
      let draft = change.apply(original.draft, EarlierMail(original.judge.catalogue))
      let form =
        change.isThread && original.name.utf8.count % 2 == 0 ? MailForm(body: .html(.gmail)) : MailForm()
      if let judgement = original.judgement(draft, form) { tally.add(original, judgement) }
    }
    expect(tally, change.name, change.carefulPercent)
  }

  static let changes = TextChange.typing + TextChange.additions + TextChange.threads

  @Test("As HTML", arguments: HTMLShape.allCases)
  func keepsHTML(_ shape: HTMLShape) {
    var tally = Tally()
    for original in Self.share(Original.acting, HTMLShape.allCases.firstIndex(of: shape) ?? 0) {
      for form in [MailForm(body: .html(shape)), MailForm(body: .both(shape))] {
        if let judgement = original.judgement(original.draft, form) { tally.add(original, judgement) }
      }
    }
    expect(tally, "HTML, \(shape.rawValue)", 3)
  }

  @Test("Sent on or quoted by another, nothing of it is theirs", arguments: ForwardShape.allCases)
  func leavesForwarded(_ shape: ForwardShape) {
    for original in Self.share(Original.acting, ForwardShape.allCases.firstIndex(of: shape) ?? 0) {
      let earlier = EarlierMail(original.judge.catalogue)
      var draft = original.draft
      draft.text = shape.text(draft.text, by: earlier)
      draft.subject = "TR: " + draft.subject
      draft.from = Mailbox(name: "Lucie Lefort", address: "lucie.lefort@ailleurs.example")
      guard let judgement = original.judgement(draft) else { continue }
      if judgement.decision.isAct || judgement.decision.isSilent {
        Issue.record("\(shape.rawValue), \(original.name): \(Town.summary(judgement.decision))")
      }
    }
  }

  /// A rule that looks at the next word meets the end of a letter there.
  @Test("Cut off between any two words, it is answered, or what a machine sent")
  func isCutOff() {
    for (number, original) in (Original.corpora + Original.town).enumerated()
    where !original.judgement.decision.isSilent {
      var draft = original.draft
      let words = draft.text.split(separator: " ", omittingEmptySubsequences: false)
      draft.text = words.prefix(1 + number * 31 % words.count).joined(separator: " ")
      guard let judgement = original.judgement(draft) else { continue }
      let isAnswered = !judgement.decision.isSilent || judgement.decision == .silent(.machineSender)
      #expect(isAnswered, "\(original.name), \(draft.text.count) characters")
    }
  }

  /// An earlier message may tell which event is meant, and nothing else of it may.
  @Test("What is careful stays so, what is silent too", arguments: footers + TextChange.threads)
  func staysCareful(_ change: TextChange) {
    let turn = Self.changes.firstIndex { $0.name == change.name } ?? 0
    for original in Self.share(Original.careful, turn) {
      let draft = change.apply(original.draft, EarlierMail(original.judge.catalogue))
      guard let judgement = original.judgement(draft) else { continue }
      let asksWhich = Town.summary(original.judgement.decision).hasPrefix("ask which") && change.isThread
      let isKept =
        original.judgement.decision.isSilent == judgement.decision.isSilent
        && (asksWhich || !judgement.decision.isAct)
      #expect(
        isKept,
        "\(original.name): \(Town.summary(judgement.decision)) ← \(Town.summary(original.judgement.decision))"
      )
    }
  }

  static let footers = TextChange.additions.filter { !$0.name.hasPrefix("signature") }
}

extension Decision {
  fileprivate var isSilent: Bool {
    if case .silent = self { return true }
    return false
  }
}
