import Foundation
import MIME
import TestSupport
import Testing

/// A server that turns every first try away and takes the next: Postgrey behind Postfix.
@Suite(.timeLimit(.minutes(5))) struct GreylistTests {
  @Test func whatIsTurnedAwayAtFirstArrivesOnceAndInOrder() async throws {
    let testbed = Testbed()
    try testbed.run("start", "greylist")
    let server =
      "url = \"smtp://127.0.0.1:\(try testbed("GREYLISTING_PORT"))\"\nca_file = \"\(try testbed("CA"))\""
    let desk = try TestDesk(smtp: server)
    let (awa, omar) = (Citizen("Awa Diallo", testbed: testbed), Citizen("Omar Sarr", testbed: testbed))
    for (count, citizen) in zip(1..., [awa, omar]) {
      try await citizen.write(to: desk.address, subject: "Inscription", LineTests.request + citizen.name)
      _ = try await desk.mailbox.messages(atLeast: count)
    }
    let first = try await desk.once()
    #expect(first.status == 0)
    #expect(first.errors.split(separator: "letter not taken yet").count == 3)
    #expect(first.errors.contains("450"))
    let status = try await Program.run("status", "--config", desk.configuration)
    #expect(status.output.contains(/letters +2 wait, .*; 2 tried in vain/))
    // The server would take this one, and it would come before the confirmation.
    try await awa.write(
      to: desk.address, subject: "Annulation",
      "Bonjour,\n\nJe souhaite annuler mon inscription à la formation « Réussir son compost de quartier ».\n\nAwa Diallo"
    )
    _ = try await desk.mailbox.messages(atLeast: 1)
    _ = try await desk.once()
    var minutes = 2
    while minutes < 60, try await Self.waits(desk, minutesAhead: minutes) { minutes *= 2 }
    let (told, other) = (try await awa.letters(2), try await omar.letters())
    #expect(told.count == 2 && other.count == 1)
    #expect(told[0].subject.contains("confirmée"))
    #expect(told[1].subject.contains("nnul"))
    #expect(try await desk.register().contains("Omar Sarr confirmed"))
  }

  /// Whether letters still wait after a round with the desk's clock ahead: one that was turned away waits a minute at first.
  private static func waits(_ desk: TestDesk, minutesAhead minutes: Int) async throws -> Bool {
    let command = ["-f", "+\(minutes)m", Program.elsewhen, "run", "--once", "--config", desk.configuration]
    #expect(await (try Program.start(tool: "faketime", command)).ending().status == 0)
    let status = try await Program.run("status", "--config", desk.configuration)
    return !status.output.contains(/letters +none waits/)
  }
}
