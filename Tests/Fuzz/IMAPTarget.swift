import Curl

@testable import IMAP

/// What an IMAP server says, octet by octet: each response by itself, and the whole of a session.
struct IMAPTarget: FuzzTarget {
  private let interrupt: Interrupt

  init() {
    do {
      interrupt = try Interrupt()
    } catch {
      fatalError("\(error)")
    }
  }

  func run(_ input: [UInt8]) -> Bool {
    let whole = responses(input, step: .max)
    // The smallest steps are slow, and a short script has every kind of cut.
    let step = input.count < 2_000 ? 1 : 7
    hold(responses(input, step: step) == whole, "the same responses however they are cut")
    for response in whole { check(response) }
    return SessionRehearsal(input, interrupt: interrupt).play() || !whole.isEmpty
  }

  /// All there are before the first that is none.
  private func responses(_ script: [UInt8], step: Int) -> [Response] {
    let bytes = ByteReader(
      ScriptedServer(script, step: step), interrupt: interrupt, deadlines: Deadlines(), bounds: Bounds())
    let reader = ResponseReader(bytes, bounds: Bounds())
    var found: [Response] = []
    while true {
      bytes.deadline = .now + .seconds(60)
      do throws(IMAPError) {
        found.append(try reader.next(keeping: 4_096))
      } catch {
        hold(
          [.protocolViolation, .connectionLost].contains(error.kind), "an error of the dialogue: \(error)")
        return found
      }
    }
  }

  private func check(_ response: Response) {
    hold(!response.traced.isEmpty, "every response can be traced")
    switch response {
    case .data(_, let values): for value in values { check(value) }
    case .search(let numbers): check(UIDSet(numbers: numbers), numbers)
    case .fetched(let attributes):
      hold((attributes.content?.count ?? 0) <= 4_096, "no more than the limit is kept")
      hold((attributes.content?.count ?? 0) <= attributes.contentLength, "no more than the server counted")
      if let date = attributes.internalDate.flatMap(IMAPDate.parse) {
        hold(IMAPDate.dateTime(date).utf8.count >= 28, "a date can be written")
      }
    case .tagged(_, let status), .status(let status): _ = (status.codeName, status.codeArguments)
    case .continuation, .exists, .expunged, .other: break
    }
  }

  private func check(_ value: Value) {
    switch value {
    case .list(let values): for value in values { check(value) }
    case .string(let bytes): checkWritten(bytes)
    case .atom(let text): checkNames(Array(text.utf8))
    case .none: break
    }
  }

  /// What was read is read again as it is written.
  private func checkWritten(_ bytes: [UInt8]) {
    for allowingUTF8 in [false, true] {
      let written = Command("* LIST () NIL").string(bytes, allowingUTF8: allowingUTF8).parts.flatMap { part in
        switch part {
        case .text(let text): Array(text.utf8)
        case .literal(let octets): Array("{\(octets.count)}\r\n".utf8) + octets
        }
      }
      // As text, octets that are no UTF-8 would be others: they go only where the server takes names as UTF-8.
      guard !allowingUTF8 || String(validating: bytes, as: UTF8.self) != nil else { continue }
      hold(
        responses(written + [13, 10], step: .max) == [.data("LIST", [.list([]), .none, .string(bytes)])],
        "a string is read as it was written")
    }
    checkNames(bytes)
  }

  /// A mailbox's name that a human can write goes out as it came in, or as an equal one.
  private func checkNames(_ bytes: [UInt8]) {
    if let name = ModifiedUTF7.decode(bytes) {
      hold(ModifiedUTF7.decode(ModifiedUTF7.encode(name)) == name, "modified UTF-7 there and back")
    }
    for naming in Self.namings {
      guard let name = naming.decode(bytes) else { continue }
      hold(naming.decode(naming.encode(name)) == name, "a mailbox's name there and back: \(naming) \(name)")
    }
  }

  private static let namings = [
    Naming(delimiter: "/"), Naming(delimiter: ".", prefix: "INBOX."), Naming(delimiter: "/", isUTF8: true),
    Naming(),
  ]

  private func check(_ set: UIDSet, _ numbers: [UInt32]) {
    let unique = Set(numbers.filter { $0 > 0 })
    hold(set.count == unique.count, "a set has each number once")
    hold(set.members.map(\.value).elementsEqual(unique.sorted()), "a set has its numbers in order")
    for (one, next) in zip(set.ranges, set.ranges.dropFirst()) {
      hold(one.upperBound < next.lowerBound - 1, "ranges neither overlap nor touch")
    }
    let half = UIDSet(numbers: Array(numbers.prefix(numbers.count / 2)))
    let rest = set.subtracting(half)
    hold(rest.union(half) == set, "what is taken off and put back")
    hold(half.ranges.isEmpty || rest.subtracting(half) == rest, "what is taken off is gone")
    let pieces = set.pieces(octets: 60, limit: 5)
    hold(pieces.reduce(UIDSet()) { $0.union($1) } == set, "pieces make the whole")
    hold(
      pieces.allSatisfy { $0.count <= 5 && $0.description.utf8.count <= 60 }, "no piece is over its bounds")
  }
}
