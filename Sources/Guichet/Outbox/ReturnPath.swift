internal import MIME

/// Where a letter comes back to that cannot be delivered: the envelope's sender (RFC 5321 §4.1.1.2).
enum ReturnPath: Sendable, Equatable {
  /// `<>`: nothing comes back (RFC 3834 §3.3).
  case null
  case fixed(EmailAddress)
  /// One for each letter, which tells it when it comes back.
  case perLetter(BounceAddress)

  /// `setting` is `[smtp] envelope_from`, checked to be an address; `domain` that of our Message-IDs.
  init(_ setting: String?, domain: String) {
    if let setting, let bounces = BounceAddress(pattern: setting, domain: domain) {
      self = .perLetter(bounces)
    } else {
      self = setting.flatMap { EmailAddress($0) }.map(Self.fixed) ?? .null
    }
  }

  /// nil is the null one.
  func address(for messageID: String) -> EmailAddress? {
    switch self {
    case .null: nil
    case .fixed(let address): address
    case .perLetter(let bounces): bounces.address(for: messageID)
    }
  }

  /// Of the letter that this address was made for; nil for any other address.
  func messageID(in address: String) -> String? {
    if case .perLetter(let bounces) = self { bounces.messageID(in: address) } else { nil }
  }
}

/// An envelope address with its letter's Message-ID in it (VERP): `desk+*@office.example`, the local part where the star is.
struct BounceAddress: Sendable, Equatable {
  private let before: String
  private let after: String
  private let domain: String

  /// nil where the pattern has no star.
  init?(pattern: String, domain: String) {
    guard let star = pattern.firstIndex(of: "*") else { return nil }
    before = pattern[..<star].lowercased()
    after = pattern[pattern.index(after: star)...].lowercased()
    self.domain = domain
  }

  /// nil where the Message-ID cannot stand in an address.
  func address(for messageID: String) -> EmailAddress? {
    EmailAddress("\(before)\(messageID.prefix { $0 != "@" })\(after)")
  }

  func messageID(in address: String) -> String? {
    let address = address.lowercased()
    guard address.hasPrefix(before), address.hasSuffix(after), address.count > before.count + after.count
    else { return nil }
    return "\(address.dropFirst(before.count).dropLast(after.count))@\(domain)"
  }
}
