import Curl
import Submission
import Testing

/// Shutdown: the letter in hand is finished, the next not begun, and a server that has fallen silent holds nobody.
@Suite struct InterruptTests {
  @Test(arguments: [FakeServer.Step.greeting, .sender, .data, .content])
  func letterInHandIsFinishedTheNextNotBegun(step: FakeServer.Step) async throws {
    let interrupt = try Interrupt()
    let server = try FakeServer(.init(actions: [step: [.after { interrupt.ring() }]]))
    defer { server.stop() }
    let courier = SMTPCourier(try server.endpoint(), interrupt: interrupt)
    #expect(await courier.deliver(.letter, in: try .example()).kind == .accepted)
    let next = await courier.deliver(.letter, in: try .example())
    #expect(next.kind == .serverTrouble)
    #expect(next.reason?.sentence == "stopping; the letter stays to be sent")
    await courier.close()
    #expect(server.seen.contents.count == 1)
    #expect(server.seen.commands.last == "QUIT")
  }

  @Test(arguments: [
    (FakeServer.Step.greeting, Delivery.Kind.serverTrouble), (.recipient, .serverTrouble),
    (.content, .uncertain),
  ])
  func silentServerDoesNotHoldTheShutdown(step: FakeServer.Step, kind: Delivery.Kind) async throws {
    let interrupt = try Interrupt()
    let server = try FakeServer(.init(actions: [step: [.silence]]))
    defer { server.stop() }
    var patience = CurlMailer.Patience()
    patience.stopBeforeContent = .zero
    patience.stopAfterContent = .zero
    let courier = SMTPCourier(try server.endpoint(), patience: patience, interrupt: interrupt)
    async let delivery = courier.deliver(.letter, in: .example())
    while !server.hasReached(step) { await Task.yield() }
    interrupt.ring()
    #expect(try await delivery.kind == kind)
    await courier.close()
  }
}
