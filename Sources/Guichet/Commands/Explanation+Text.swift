internal import Foundation
internal import Registration

extension Explanation {
  /// For a person: the decision, then the message with the words it rests on marked; in colour, or between ⟦ and ⟧.
  package func text(inColour: Bool) -> String {
    let style = Style(inColour: inColour)
    var lines = [style.bold((file as NSString).lastPathComponent)]
    lines += [field("from", sender.visible), field("subject", style.marked(subject, ranges(in: .subject)))]
    lines += decisionLines(style)
    lines += judgement.findings.map { field("because", "\($0.kind): “\($0.quote.visible)”") }
    if !judgement.zones.isEmpty { lines.append("") }
    return (lines + zoneLines(style)).joined(separator: "\n") + "\n"
  }

  private func field(_ name: String, _ value: String) -> String {
    "  \(name)\(String(repeating: " ", count: 9 - name.count)) \(value)"
  }

  private var sender: String {
    guard let sender = judgement.sender else { return "nobody who could be answered" }
    return [sender.name, sender.email.map { "<\($0)>" }].compactMap { $0 }.joined(separator: " ")
  }

  private func decisionLines(_ style: Style) -> [String] {
    let decision = style.bold(judgement.decision.outcome)
    let reply = replies ? "an answer goes to the author" : "no answer goes to the author"
    let aside = judgement.aside.map { [field("", "and for staff: \($0.rawValue)")] } ?? []
    switch judgement.decision {
    case .act(let actions):
      return [field("decision", "\(decision); \(reply)")] + actions.map { field("", $0.summary.visible) }
        + aside
    case .ask(let question):
      let candidates = question.candidates.map(\.description).joined(separator: ", ")
      return [
        field(
          "decision",
          "\(decision) (\(question.topic.rawValue)\(candidates.isEmpty ? "" : ": \(candidates)")); \(reply)")
      ]
    case .staff(let matter): return [field("decision", "\(decision) (\(matter.rawValue)); \(reply)")]
    case .silent(let cause): return [field("decision", "\(decision) (\(cause.rawValue)); \(reply)")] + aside
    }
  }

  private func ranges(in place: Finding.Place) -> [Range<Int>] {
    judgement.findings.filter { $0.place == place }.compactMap(\.range)
  }

  private func zoneLines(_ style: Style) -> [String] {
    let marks = ranges(in: .body)
    var offset = 0
    var lines: [String] = []
    for zone in judgement.zones {
      let own = marks.map { $0.lowerBound - offset..<$0.upperBound - offset }
      let text = zone.kind == .own ? style.marked(zone.text, own) : zone.text.visible
      let label = zone.kind == .own ? "" : zone.kind.rawValue
      let bar = "  \(label)\(String(repeating: " ", count: 9 - label.count)) │ "
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append(zone.kind == .own ? bar + line : style.dim(bar + line))
      }
      offset += zone.text.utf8.count + 1
    }
    return lines
  }
}

extension Action {
  /// `register atelier-compost, 2 seats: Rosa Almeida (+33612345678, Les Amis du lac); Paul Roy`.
  fileprivate var summary: String {
    let people = participants.map { person in
      let details = [person.email, person.phone, person.organisation].compactMap { $0 }
      return (person.name ?? "?") + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
    }
    return
      "\(verb.rawValue) \(event), \(seats) \(seats == 1 ? "seat" : "seats"): \(people.joined(separator: "; "))"
  }
}

/// How text is set off on a terminal.
private struct Style {
  let inColour: Bool

  func bold(_ text: String) -> String { inColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func dim(_ text: String) -> String { inColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// The text with those UTF-8 ranges marked. Ranges that meet or lie within another become one; those outside are left out.
  func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    for range in merged(ranges.map { $0.clamped(to: 0..<bytes.count) }) {
      result += shown(bytes[position..<range.lowerBound]) + opening + shown(bytes[range]) + closing
      position = range.upperBound
    }
    return String(decoding: result + shown(bytes[position...]), as: UTF8.self)
  }

  private func shown(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).visible.utf8)
  }

  private var opening: [UInt8] { Array((inColour ? "\u{1B}[30;43m" : "⟦").utf8) }
  private var closing: [UInt8] { Array((inColour ? "\u{1B}[0m" : "⟧").utf8) }

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }
}
