import Curl
import Submission
import TestSupport
import Testing

/// A dialogue that is cut at any of its octets: no letter is lost, and none goes twice that was taken.
@Suite(.timeLimit(.minutes(5))) struct SpoiledDialogueTests {
  @Test(arguments: [SpoilingProxy.Side.client, .server])
  func cutAtEachOctetItIsKnownWhatTheServerHas(side: SpoilingProxy.Side) async throws {
    for octets in 0..<(try await length(of: side)) {
      let (delivery, contents) = try await send(side, .cut(after: octets))
      switch delivery.kind {
      case .accepted: #expect(contents == [.letter], "cut after \(octets)")
      case .serverTrouble: #expect(contents.isEmpty, "cut after \(octets)")
      case .uncertain: #expect(contents.isEmpty || contents == [.letter], "cut after \(octets)")
      case .retryLater, .refused: Issue.record("cut after \(octets): \(delivery)")
      }
    }
  }

  @Test func silentAfterAnyOctetOfTheServersItIsGivenUp() async throws {
    for octets in stride(from: 0, to: try await length(of: .server) - 1, by: 60) {
      let (delivery, contents) = try await send(.server, .silence(after: octets))
      #expect(delivery.kind == (contents.isEmpty ? .serverTrouble : .uncertain), "silent after \(octets)")
    }
  }

  /// Whatever a garbled word makes of the dialogue: what counts as taken was taken, and what is to be tried again was not.
  @Test func garbledAtAnyOctetOfTheServersItIsKnownWhatTheServerHas() async throws {
    var taken = 0
    for octets in stride(from: 0, to: try await length(of: .server), by: 7) {
      let (delivery, contents) = try await send(.server, .garble(at: octets))
      switch delivery.kind {
      case .accepted: #expect(contents == [.letter], "garbled at \(octets)")
      case .serverTrouble, .retryLater, .refused: #expect(contents.isEmpty, "garbled at \(octets)")
      case .uncertain: #expect(contents.isEmpty || contents == [.letter], "garbled at \(octets)")
      }
      taken += delivery.kind == .accepted ? 1 : 0
    }
    // Most octets are words that mean nothing to the protocol.
    #expect(taken > 0)
  }

  @Test(arguments: [1, 3]) func inPiecesItIsTheSame(octets: Int) async throws {
    for side in [SpoilingProxy.Side.client, .server] {
      let (delivery, contents) = try await send(side, .trickle(octets: octets))
      #expect(delivery.kind == .accepted && contents == [.letter])
    }
  }

  @Test func lateItIsTheSame() async throws {
    for side in [SpoilingProxy.Side.client, .server] {
      let (delivery, contents) = try await send(side, .delay(.milliseconds(40)))
      #expect(delivery.kind == .accepted && contents == [.letter])
    }
  }

  /// Octets that a side says until a letter is taken.
  private func length(of side: SpoilingProxy.Side) async throws -> Int {
    let server = try FakeServer()
    defer { server.stop() }
    let proxy = try SpoilingProxy(to: server.port, [])
    let courier = SMTPCourier(try Self.endpoint(proxy))
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    return proxy.octets(from: side)
  }

  private func send(
    _ side: SpoilingProxy.Side, _ fault: SpoilingProxy.Fault
  ) async throws -> (Delivery, [[UInt8]]) {
    let server = try FakeServer()
    defer { server.stop() }
    let proxy = try SpoilingProxy(to: server.port, [(side, fault)])
    var patience = CurlMailer.Patience()
    switch fault {
    case .silence: (patience.reply, patience.finalReply) = (.milliseconds(200), .seconds(1))
    // A line without its end is waited for.
    case .garble: (patience.reply, patience.finalReply) = (.seconds(5), .seconds(5))
    case .cut, .trickle, .delay: break
    }
    let courier = SMTPCourier(try Self.endpoint(proxy), patience: patience)
    let delivery = await courier.deliver(.letter, in: try .example())
    // Once the connection is over, the server has read all that it ever will.
    if delivery.kind != .accepted { for await _ in server.closings { break } }
    return (delivery, server.seen.contents)
  }

  private static func endpoint(_ proxy: SpoilingProxy) throws -> Endpoint {
    try #require(Endpoint(scheme: .smtp, host: "127.0.0.1", port: proxy.port, tls: .off))
  }
}
