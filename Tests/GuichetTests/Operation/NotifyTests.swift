import Foundation
import TestSupport
import Testing

/// What systemd is told of a desk on real servers.
@Suite(.timeLimit(.minutes(3))) struct NotifyTests {
  @Test func aDeskIsReadyOnceItHasSignedInAndTellsWhenItCloses() async throws {
    let desk = try TestDesk(folders: "[metrics]\nfile = \"guichet.prom\"")
    let socket = try NotifySocket()
    let running = try Program.start(
      environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "1000000"], "run", "--config",
      desk.configuration)
    let opening = await socket.waits(for: "READY=1")
    #expect(!opening.contains { $0.contains("WATCHDOG=1") })
    let status = try await Program.run("status", "--json", "--config", desk.configuration)
    #expect(status.output.contains("\"at_work\":true"), "\(status.errors)")
    // Again and again, as systemd asks for.
    for _ in 1...3 { _ = await socket.waits(for: "WATCHDOG=1") }
    running.signal(SIGHUP)
    let reload = await socket.waits(for: "RELOADING=1")
    #expect(reload.last?.contains("MONOTONIC_USEC=") == true)
    _ = await socket.waits(for: "READY=1")
    running.terminate()
    _ = await socket.waits(for: "STOPPING=1")
    #expect(await running.ending().status == 0)
    let metrics = desk.folder.appending(path: "guichet.prom")
    let text = try String(contentsOf: metrics, encoding: .utf8)
    #expect(
      text.contains("\nguichet_up 0\n") && text.contains("\nguichet_mailbox_connections_total 1\n"), "\(text)"
    )
    let mode = try FileManager.default.attributesOfItem(atPath: metrics.path)[.posixPermissions] as? Int
    #expect(mode == 0o644)
    let rest = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(rest.filter { $0.contains(".prom") } == ["guichet.prom"])
  }

  @Test func aDeskWhoseServerIsAwayAsksForTimeAndIsNotReady() async throws {
    let desk = try TestDesk(imap: "url = \"imap://127.0.0.1:1\"")
    let socket = try NotifySocket()
    let running = try Program.start(
      environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "1000000"], "run", "--config",
      desk.configuration)
    await running.waits(for: "mailbox out of reach")
    var told: [String] = []
    for _ in 1...3 { told += await socket.waits(for: "EXTEND_TIMEOUT_USEC=") }
    running.terminate()
    told += await socket.waits(for: "STOPPING=1")
    #expect(await running.ending().status == 0)
    #expect(!told.contains { $0.contains("READY=1") || $0.contains("WATCHDOG=1") }, "\(told)")
  }

  @Test func underTheJournalEachLineHasItsLevel() async throws {
    let desk = try TestDesk(imap: "url = \"imap://127.0.0.1:1\"")
    // The shell says of its own standard error what systemd says of the journal's.
    let script =
      "exec env JOURNAL_STREAM=$(stat -L -c %d:%i /dev/stderr) \"$0\" run --once --config \"$1\""
    let running = try Program.start(tool: "sh", ["-c", script, Program.path, desk.configuration])
    let ending = await running.ending()
    #expect(ending.status == 69)
    #expect(ending.errors.contains("<3>"), "\(ending.errors)")
    #expect(ending.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("<") })
  }
}
