import Foundation
import MIME

/// Marks of automatic mail in the header.
enum HeaderMarks {
  static func silence(in message: Message) -> Silence? {
    let fields = message.headers
    if fields.has("x-guichet") { return .ownLetter }
    if isReport(message) { return .report }
    if fields.values("return-path").first.map(isNull) ?? false { return .nullReturnPath }
    if fields.values("auto-submitted").contains(where: isAutomatic) { return .autoSubmitted }
    if fields.values("precedence").contains(where: { precedences.contains(token($0)) }) { return .precedence }
    if fields.has("list-id") || fields.has("list-post") || fields.has("list-help") { return .mailingList }
    if hasChallengeField(fields) { return .challenge }
    if ["x-autoreply", "x-autorespond", "x-autoresponse"].contains(where: fields.has) {
      return .autoResponder
    }
    if fields.has("x-loop") { return .loop }
    return isReaction(fields) ? .reaction : nil
  }

  /// RFC 2369: customer tools set it on personal letters, too.
  static func offersWayOut(_ message: Message) -> Bool { message.headers.has("list-unsubscribe") }

  private static let precedences: WordSet = ["bulk", "list", "junk", "auto_reply", "auto-reply"]

  private static func isNull(_ path: String) -> Bool {
    path.unicodeScalars.filter { !$0.isBlank }.elementsEqual("<>".unicodeScalars)
  }

  /// RFC 3834 §5: `no` alone is a person's; parameters and comments may follow, and unknown tokens count as automatic.
  private static func isAutomatic(_ value: String) -> Bool { !["no", ""].contains(token(value)) }

  /// The first token of a value, comments and parameters aside, in lower case.
  static func token(_ value: String) -> String {
    var depth = 0
    var token = ""
    for character in value.lowercased() {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case ";" where depth == 0: return token
      case " ", "\t":
        if depth == 0, !token.isEmpty { return token }
      default:
        if depth == 0 { token.append(character) }
      }
    }
    return token
  }

  /// RFC 6522 (delivery reports), RFC 8098 (receipts).
  private static func isReport(_ message: Message) -> Bool {
    ["multipart/report", "message/delivery-status", "message/disposition-notification"].contains(
      message.contentType.type)
  }

  /// MailInBlack marks its own.
  private static func hasChallengeField(_ fields: [HeaderField]) -> Bool {
    fields.values("x-mib-type").contains { token($0) == "auth_request" } || fields.has("x-challenge-response")
  }

  private static func isReaction(_ fields: [HeaderField]) -> Bool {
    fields.has("x-ms-reactions") || fields.values("content-disposition").contains { token($0) == "reaction" }
      || fields.values("content-type").contains { $0.lowercased().holds("vnd.google.email-reaction") }
  }
}

extension [HeaderField] {
  fileprivate func has(_ name: String) -> Bool { indices.contains { self[$0].isNamed(name) } }
  fileprivate func values(_ name: String) -> [String] {
    indices.compactMap { self[$0].isNamed(name) ? self[$0].value : nil }
  }
}
