import Foundation
import Synchronization

/// The executable `guichet`, run as its users run it.
struct Program {
  struct Ending: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Beside the tests, where the package manager put it.
  private static var executable: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
      path: "guichet")
  }

  /// Runs it to its end.
  static func run(_ arguments: String...) async throws -> Ending { try await run(arguments) }

  static func run(_ arguments: [String]) async throws -> Ending {
    let running = try Running(executable, arguments)
    return await running.ending()
  }

  /// The hour at which it runs on another day, unless a test says otherwise.
  static let morning = 10

  /// The program for another day: AddressSanitizer and faketime(1) do not go together in one process, so that deploy/test names one built
  /// without it.
  static var elsewhen: String {
    ProcessInfo.processInfo.environment["GUICHET_AT_ANOTHER_TIME"] ?? executable.path
  }

  /// Runs it to its end that many days ahead, at that hour: by faketime(1), so that the program itself needs no switch. Today, the clock is
  /// left alone.
  static func run(daysAhead days: Int, hour: Int = morning, _ arguments: [String]) async throws -> Ending {
    guard days > 0 else { return await (try Running(executable, arguments)).ending() }
    let day = CivilDay(Date()).adding(days).iso
    let running = try Running(
      URL(fileURLWithPath: "/usr/bin/env"),
      ["TZ=Europe/Paris", "faketime", "-f", "@\(day) \(hour):00:00", elsewhen] + arguments)
    return await running.ending()
  }

  /// Starts it, for a test that talks to it while it runs.
  static func start(_ arguments: String...) throws -> Running { try Running(executable, arguments) }

  /// Starts it with variables that its manager would set.
  static func start(environment: [String: String], _ arguments: String...) throws -> Running {
    try start(environment: environment, tool: executable.path, arguments)
  }

  static func start(environment: [String: String], tool: String, _ arguments: [String]) throws -> Running {
    try start(tool: "env", environment.map { "\($0.key)=\($0.value)" } + [tool] + arguments)
  }

  static var path: String { executable.path }

  /// Starts another program, by its name.
  static func start(tool: String, _ arguments: [String]) throws -> Running {
    try Running(URL(fileURLWithPath: "/usr/bin/env"), [tool] + arguments)
  }

  /// A program at work.
  final class Running: Sendable {
    private let process: Mutex<Process>
    private let output: Task<String, Never>
    private let errors: Task<String, Never>
    private let ended: AsyncStream<Int32>
    private let lines: AsyncStream<String>

    fileprivate init(_ executable: URL, _ arguments: [String]) throws {
      let process = Process()
      let (out, err) = (Pipe(), Pipe())
      process.executableURL = executable
      process.arguments = arguments
      process.standardOutput = out
      process.standardError = err
      process.standardInput = FileHandle.nullDevice
      let (ended, end) = AsyncStream.makeStream(of: Int32.self)
      process.terminationHandler = {
        end.yield($0.terminationStatus)
        end.finish()
      }
      try process.run()
      let (lines, line) = AsyncStream.makeStream(of: String.self)
      output = Self.read(out.fileHandleForReading, nil)
      errors = Self.read(err.fileHandleForReading, line)
      self.ended = ended
      self.lines = lines
      self.process = Mutex(process)
    }

    /// Waits until standard error has had that many lines with this text in them.
    func waits(for text: String, times: Int = 1) async {
      var left = times
      for await line in lines where line.contains(text) {
        left -= 1
        if left == 0 { return }
      }
    }

    /// Waits for a line of standard error with this text in it; nil where there is none to the end.
    func line(with text: String) async -> String? {
      for await line in lines where line.contains(text) { return line }
      return nil
    }

    var processIdentifier: Int32 { process.withLock { $0.processIdentifier } }

    func terminate() { signal(SIGTERM) }

    func signal(_ number: Int32) { kill(processIdentifier, number) }

    func ending() async -> Ending {
      var status: Int32 = -1
      for await code in ended { status = code }
      return Ending(status: status, output: await output.value, errors: await errors.value)
    }

    /// On a thread of its own: reading a pipe blocks.
    private static func read(_ handle: FileHandle, _ lines: AsyncStream<String>.Continuation?) -> Task<
      String, Never
    > {
      let (chunks, chunk) = AsyncStream.makeStream(of: Data.self)
      Thread.detachNewThread {
        while case let data = handle.availableData, !data.isEmpty { chunk.yield(data) }
        chunk.finish()
      }
      return Task {
        var all = Data()
        var pending = Data()
        for await data in chunks {
          all += data
          pending += data
          while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
            lines?.yield(String(decoding: pending[..<end], as: UTF8.self))
            pending = Data(pending[pending.index(after: end)...])
          }
        }
        lines?.finish()
        return String(decoding: all, as: UTF8.self)
      }
    }
  }
}
