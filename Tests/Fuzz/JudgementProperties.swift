import Foundation
import MIME
import Registration

/// What is true of a judgement whatever the message said.
struct JudgementProperties {
  private let judgement: Judgement
  private let message: Message
  private let isAnswer: Bool

  init(_ judgement: Judgement, _ message: Message, isAnswer: Bool) {
    self.judgement = judgement
    self.message = message
    self.isAnswer = isAnswer
  }

  func check() {
    let text = judgement.zones.map(\.text).joined(separator: "\n")
    // The comment of a calendar's answer is read as a first line.
    if message.calendars.isEmpty {
      hold(text == message.body.map(\.text).joined(separator: "\n"), "zones put together give the whole text")
    }
    for finding in judgement.findings { check(finding, Array(text.utf8)) }
    switch judgement.decision {
    case .act(let actions): check(acting: actions)
    case .ask(let question):
      hold(question.candidates.allSatisfy(isInCatalogue), "candidates are in the catalogue")
    case .staff: break
    case .silent:
      hold(judgement.proposal.isEmpty, "nothing is proposed where nobody is answered")
    }
    judgement.proposal.forEach(check)
    checkRecord(judgement.decision)
  }

  /// The words to the letter, where it says that they stand.
  private func check(_ finding: Finding, _ body: [UInt8]) {
    guard let range = finding.range else {
      return hold(finding.place == .header, "only a header has no range")
    }
    let source = finding.place == .subject ? Array(message.subject.utf8) : body
    hold(range.upperBound <= source.count, "evidence lies within the text: \(finding)")
    hold(source[range].elementsEqual(finding.quote.utf8), "evidence is what stands there: \(finding)")
  }

  private func check(acting actions: [Action]) {
    hold(!actions.isEmpty, "an act does something")
    hold(message.defects.isEmpty, "a damaged message is never acted upon")
    hold(judgement.sender?.email != nil, "who is acted for can be answered")
    actions.forEach(check)
    guard message.calendars.isEmpty, !isAnswer else { return }
    let own = [message.subject] + judgement.zones.filter { $0.kind == .own }.map(\.text)
    hold(!own.allSatisfy { $0.allSatisfy(\.isWhitespace) }, "what acts stands in the author's own words")
    hold(judgement.findings.contains { $0.range != nil }, "an act rests on words of the text")
  }

  private func check(_ action: Action) {
    hold(isInCatalogue(action.event), "an event of the catalogue's")
    hold(action.seats >= max(1, action.participants.count), "a seat for each, and one at least: \(action)")
    hold(action.seats <= 1_000, "seats that a message can ask for: \(action.seats)")
    for person in action.participants {
      hold(person.name?.contains(where: \.isLetter) ?? false, "a person has a name")
      for value in [person.name, person.email, person.organisation] {
        hold(value?.unicodeScalars.allSatisfy { $0.value >= 32 } ?? true, "no control characters: \(action)")
      }
      let isNumber = person.phone.map {
        $0.hasPrefix("+") && $0.dropFirst().utf8.allSatisfy { (48...57).contains($0) }
      }
      hold(isNumber ?? true, "a telephone in E.164: \(person.phone ?? "")")
      hold((person.phone?.count ?? 8) <= 16, "E.164 has fifteen digits at most: \(person.phone ?? "")")
    }
  }

  /// The register keeps it as JSON.
  private func checkRecord(_ decision: Decision) {
    do {
      let kept = try JSONDecoder().decode(Decision.self, from: JSONEncoder().encode(decision))
      hold(kept == decision, "a decision is read again as it was recorded")
    } catch {
      hold(false, "a decision can be recorded: \(error)")
    }
  }

  private func isInCatalogue(_ event: EventID) -> Bool { Season.catalogue.event(event) != nil }
}
