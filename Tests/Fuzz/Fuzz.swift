import Foundation

/// One way by which what strangers wrote comes in. It traps where a property does not hold.
protocol FuzzTarget: Sendable {
  /// Whether the input is worth keeping and changing further: one that never reaches what is tried is not.
  func run(_ input: [UInt8]) -> Bool
}

/// The target that the environment names; `deploy/fuzz` sets it.
private let target: any FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["GUICHET_FUZZ_TARGET"] ?? ""
  switch name {
  case "imap": return IMAPTarget()
  case "message": return MessageTarget()
  case "catalogue": return CatalogueTarget()
  case "orders": return OrdersTarget()
  default: fatalError("GUICHET_FUZZ_TARGET is “\(name)”: imap, message, catalogue or orders")
  }
}()

/// What libFuzzer calls with each input; -1 tells it not to keep this one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  target.run(Array(UnsafeBufferPointer(start: data, count: size))) ? 0 : -1
}

/// Ends the process with a sentence where a property does not hold: libFuzzer keeps the input.
func hold(
  _ isTrue: @autoclosure () -> Bool, _ property: @autoclosure () -> String, line: UInt = #line,
  file: StaticString = #file
) {
  guard !isTrue() else { return }
  fatalError("does not hold: \(property())", file: file, line: line)
}

/// The folder of this package's tests.
let testsFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
