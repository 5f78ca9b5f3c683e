import Foundation
import MIME
import Registration

/// The octets of a message, all the way to what is done about it; alone, or in answer to a letter of the desk's.
///
/// An input is a message, or parts with a record separator (U+001E) between them: the author's earlier message, the desk's letter, and the
/// message that answers it.
struct MessageTarget: FuzzTarget {
  func run(_ input: [UInt8]) -> Bool {
    let parts = input.split(separator: 0x1E, maxSplits: 2, omittingEmptySubsequences: false)
    let octets = Array(parts.last ?? [])
    let message: Message
    do throws(ParseError) {
      message = try Message(parsing: octets)
    } catch {
      return false
    }
    MessageProperties(message).check()
    let answered = parts.count > 1 ? Self.answered(parts.dropLast()) : nil
    let judgement = Season.judge.judge(message, receivedAt: Self.receipt(of: message), answering: answered)
    JudgementProperties(judgement, message, isAnswer: answered != nil).check()
    return true
  }

  /// As a server may have it: any day of four-digit years.
  private static func receipt(of message: Message) -> Date {
    guard let date = message.date, (-62_135_596_800...253_402_300_799).contains(date.timeIntervalSince1970)
    else {
      return Season.now
    }
    return date
  }

  private static func answered(_ parts: ArraySlice<ArraySlice<UInt8>>) -> Answered {
    let texts = parts.map { String(decoding: $0, as: UTF8.self) }
    let earlier = texts.count > 1 ? texts[0] : ""
    let lines = earlier.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return Answered(
      letter: texts[texts.count - 1], sentAt: Season.now,
      earlier: earlier.isEmpty
        ? nil
        : Answered.Earlier(
          subject: String(lines[0]), text: String(lines.last ?? ""), receivedAt: Season.now - 3_600))
  }
}
