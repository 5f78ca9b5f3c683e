internal import Foundation
internal import Glibc

/// Reads a message in a process of its own, to learn whether it is the message that brings the desk down.
///
/// A desk that is killed thrice while it has the same message in hand has proved nothing against it: the machine may have lost its power,
/// or something else may have brought the desk down, each time before the first message was recorded.
struct Trial: Sendable {
  /// What `guichet explain` reads with, in place of the register that it does without.
  let catalogue: String
  /// This very program, also where its file was replaced meanwhile.
  var program = "/proc/self/exe"
  /// Longer than any message takes that can be read at all.
  var limit: Duration = .seconds(60)

  /// False where the process died of it, or came to no end, or could not be had.
  func isSurvived(by message: [UInt8]) async -> Bool {
    guard let input = Self.file(of: message) else { return false }
    let (ends, end) = AsyncStream.makeStream(of: Bool.self)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["explain", "--catalogue", catalogue, "/dev/stdin"]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = {
      end.yield($0.terminationReason == .exit)
      end.finish()
    }
    guard (try? process.run()) != nil else { return false }
    let child = process.processIdentifier
    let timer = Task(executorPreference: Lanes.shared) {
      await rest(for: limit)
      if !Task.isCancelled { kill(child, SIGKILL) }
    }
    defer { timer.cancel() }
    for await isExit in ends { return isExit }
    return false
  }

  /// Without a name already when the process begins: it is gone with the last who has it open.
  private static func file(of message: [UInt8]) -> FileHandle? {
    guard let handle = FileHandle.nameless() else { return nil }
    guard (try? handle.write(contentsOf: Data(message))) != nil, (try? handle.seek(toOffset: 0)) != nil else {
      return nil
    }
    return handle
  }
}
