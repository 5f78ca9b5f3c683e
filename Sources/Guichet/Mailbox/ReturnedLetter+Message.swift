internal import Foundation
internal import MIME
internal import Records
internal import Registration

/// Reads what automatic mail says of letters of ours that did not arrive.
///
/// Reports by RFC 3464 say so in fields; older servers, and some of today's, in a text for people, with the letter or its header below.
extension ReturnedLetter {
  /// Lines of a text that are looked into.
  private static let lineLimit = 400
  /// Characters of what the other server said that are kept.
  private static let reasonLimit = 300

  /// nil where the message is no such thing, or only tells of a delay, a delivery or a reading.
  init?(_ message: Message, silence: Silence, path: ReturnPath) {
    guard let kind = Self.kind(of: message, silence) else { return nil }
    self.init(
      kind: kind, messageIDs: Self.messageIDs(in: message, path),
      recipient: kind == .challenge
        ? message.from.first?.address : message.deliveryReport?.recipients.first?.address,
      reason: Self.reason(message, kind))
  }

  private static func kind(of message: Message, _ silence: Silence) -> Kind? {
    switch silence {
    case .challenge: return .challenge
    case .report, .nullReturnPath, .machineSender, .autoSubmitted: break
    default: return nil
    }
    if message.contentType.parameters["report-type"]?.lowercased() == "disposition-notification" {
      return nil
    }
    if let recipients = message.deliveryReport?.recipients, !recipients.isEmpty {
      return kind(of: recipients)
    }
    return kind(ofText: message)
  }

  /// The worst of what the fields tell; a delay is no failure.
  private static func kind(of recipients: [DeliveryReport.Recipient]) -> Kind? {
    let failed = recipients.filter { $0.action == nil || $0.action == "failed" }
    guard !failed.isEmpty else { return nil }
    return failed.contains { isSoft($0.status ?? $0.diagnostic ?? "") } ? .soft : .hard
  }

  /// What a text for people says: a failure, in the words of the servers that write so.
  private static func kind(ofText message: Message) -> Kind? {
    let text = ([message.subject] + message.body.prefix(lineLimit).map(\.text)).joined(separator: "\n")
      .lowercased()
    let failures = [
      "undeliver", "delivery failed", "delivery status notification (failure)", "failure notice",
      "returned mail",
      "mail delivery failed", "could not be delivered", "couldn't be delivered", "wasn't delivered",
      "non remis", "non-remis", "n'a pas pu être", "n’a pas pu être", "échec de la remise",
      "echec de la remise",
      "address not found", "adresse introuvable", "user unknown", "mailbox full",
    ]
    let delays = [
      "delayed", "still being retried", "will be retried", "retardé", "toujours en cours", "(delay)",
    ]
    guard failures.contains(where: text.contains), !delays.contains(where: text.contains) else { return nil }
    return isSoft(text) ? .soft : .hard
  }

  /// RFC 3463: class 4, or a mailbox that is full (x.2.2); RFC 5321: a reply that begins with 4.
  private static func isSoft(_ text: String) -> Bool {
    text.contains(#/\b4\.\d{1,3}\.\d{1,3}\b|\b[45]\.2\.2\b|\b4[2-5]\d[ -]/#)
      || ["quota", "mailbox full", "boîte pleine"].contains { text.lowercased().contains($0) }
  }

  private static func messageIDs(in message: Message, _ path: ReturnPath) -> [String] {
    let addressed =
      (message.to + message.cc).map(\.address) + message.headers("Delivered-To")
      + message.headers("X-Original-To") + message.headers("Envelope-To")
    let told = message.deliveryReport?.messageIDs ?? []
    let written = message.body.prefix(lineLimit).flatMap { ids(in: $0.text) }
    return addressed.compactMap { path.messageID(in: $0) } + told + message.inReplyTo + message.references
      + written
  }

  private static func ids(in line: String) -> [String] {
    guard line.utf8.count < 1000, line.utf8.contains(UInt8(ascii: "<")) else { return [] }
    return line.matches(of: #/<([^<>\s@]{1,200}@[^<>\s@]{1,200})>/#).map { String($0.output.1) }
  }

  /// For staff, in French, with what the other server said.
  private static func reason(_ message: Message, _ kind: Kind) -> String {
    let said = message.deliveryReport?.recipients.compactMap { $0.diagnostic ?? $0.status }.first
    let sentence =
      switch kind {
      case .hard: "refusée par le serveur du destinataire"
      case .soft: "non remise : boîte pleine ou serveur injoignable"
      case .challenge: "retenue par un filtre antispam qui demande une vérification"
      }
    return said.map { "\(sentence) : « \($0.prefix(reasonLimit)) »" } ?? sentence
  }
}
