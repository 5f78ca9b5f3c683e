import Curl
import Foundation
import MIME
import Submission
import TestSupport
import Testing

/// SplitMix64: the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension FakeServer {
  func endpoint(user: String? = nil, tls: Endpoint.TLS = .off) throws -> Endpoint {
    try #require(
      Endpoint(
        scheme: .smtp, host: "127.0.0.1", port: port, tls: tls,
        credentials: user.map { Credentials(user: $0, password: Secret("secret")) }))
  }
}

extension Envelope {
  static func example(to recipient: String = "awa@asso.example") throws -> Envelope {
    Envelope(
      sender: EmailAddress("desk@office.example"),
      recipient: try #require(EmailAddress(recipient)))
  }
}

extension [UInt8] {
  static let letter = Array("Subject: Bonjour\r\n\r\nBonjour,\r\n.\r\n..deux points\r\nAu revoir\r\n".utf8)
}

extension Delivery {
  enum Kind: Sendable, Equatable { case accepted, retryLater, serverTrouble, refused, uncertain }

  var kind: Kind {
    switch self {
    case .accepted: .accepted
    case .retry(let reason): reason.fault == .letter ? .retryLater : .serverTrouble
    case .refused: .refused
    case .uncertain: .uncertain
    }
  }

  var reason: Reason? {
    switch self {
    case .accepted: nil
    case .retry(let reason), .refused(let reason), .uncertain(let reason): reason
    }
  }
}
