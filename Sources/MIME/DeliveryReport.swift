/// What a report on the delivery of a letter tells (RFC 3464), with what it brings back of the letter (RFC 6522).
package struct DeliveryReport: Sendable, Equatable {
  /// One recipient's group of fields; nil where a field is absent.
  package struct Recipient: Sendable, Equatable {
    /// `Final-Recipient`, else `Original-Recipient`, without its address type.
    package var address: String?
    /// `failed`, `delayed`, `delivered`, `relayed` or `expanded`, in lower case.
    package var action: String?
    /// RFC 3463, such as `5.1.1`.
    package var status: String?
    /// What the other server said, without its type.
    package var diagnostic: String?

    package init(
      address: String? = nil, action: String? = nil, status: String? = nil, diagnostic: String? = nil
    ) {
      self.address = address
      self.action = action
      self.status = status
      self.diagnostic = diagnostic
    }
  }

  package var recipients: [Recipient]
  /// Message-IDs of the returned message or headers, without brackets.
  package var messageIDs: [String]

  package init(recipients: [Recipient] = [], messageIDs: [String] = []) {
    self.recipients = recipients
    self.messageIDs = messageIDs
  }
}

extension DeliveryReport {
  /// Recipients of one report that are read at most.
  private static let recipientLimit = 50

  /// Reads the text of a `message/delivery-status` part: groups of fields, the first of them about the message as a whole.
  mutating func add(status text: String) {
    let groups = Self.groups(of: text).dropFirst()
    let more = groups.prefix(max(0, Self.recipientLimit - recipients.count)).map(Recipient.init)
    recipients += more
  }

  /// Reads the header of a returned message.
  mutating func add(header text: String) {
    let fields = Self.groups(of: text).first ?? [:]
    messageIDs += fields["message-id"].map(HeaderReading.messageIDs) ?? []
  }

  /// Fields by name in lower case, unfolded (RFC 5322 §2.2.3); blank lines part the groups.
  private static func groups(of text: String) -> [[String: String]] {
    var groups: [[String: String]] = [[:]]
    var last: String?
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(2000) {
      if line.allSatisfy(\.isWhitespace) {
        if groups.last?.isEmpty == false { groups.append([:]) }
        last = nil
      } else if let name = last, line.first?.isWhitespace == true {
        groups[groups.count - 1][name]?.append(" " + line.drop(while: \.isWhitespace))
      } else if let colon = line.firstIndex(of: ":") {
        let name = line[..<colon].lowercased()
        groups[groups.count - 1][name] = String(line[line.index(after: colon)...].drop(while: \.isWhitespace))
        last = name
      }
    }
    return groups.filter { !$0.isEmpty }
  }
}

extension DeliveryReport.Recipient {
  fileprivate init(_ fields: [String: String]) {
    self.init(
      address: (fields["final-recipient"] ?? fields["original-recipient"]).map(Self.untyped),
      action: fields["action"]?.lowercased().fieldValue, status: fields["status"]?.fieldValue,
      diagnostic: fields["diagnostic-code"].map(Self.untyped))
  }

  /// `rfc822; a@b.example`, `smtp; 550 no such user`: what follows the type.
  private static func untyped(_ value: String) -> String {
    let value = value.fieldValue
    guard let semicolon = value.firstIndex(of: ";") else { return value }
    return String(value[value.index(after: semicolon)...].drop { $0 == " " })
  }
}
