import TestSupport

extension Testbed {
  /// The first message in an address's mailbox, byte for byte, once there is one.
  func firstMessage(of address: String) async throws -> String {
    let contents = try await RealMailbox(address, testbed: self).contents(atLeast: 1)
    return String(decoding: contents[0], as: UTF8.self)
  }
}
