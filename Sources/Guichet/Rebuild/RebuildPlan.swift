internal import Foundation
internal import IMAP
internal import Records
internal import Registration
internal import Settings

/// What of the mailbox the register is made of, and in which order.
struct RebuildPlan: Sendable {
  /// What was read and answered, in the order in which it was.
  var read: [Ledger.Line] = []
  /// What waits for the desk.
  var waiting = 0
  /// What was there before the desk was opened.
  var leftAlone = 0
  /// What lies in a folder of the desk's, and the register in use does not know.
  var strangers: [Ledger.Line] = []
  /// Those that came in the same second as one in another folder, by their SHA-256: their order, and with it their numbers, are not certain.
  var uncertain: Set<String> = []
  /// Mail received before was left alone; where a register is in use, that knows.
  var handlesSince = Date.distantPast
  /// When the desk was opened for the first time, as far as anybody can tell.
  var openedAt: Date

  /// As the register in use was worked at.
  init(_ ledger: Ledger, _ hours: WorkHours) {
    openedAt = hours.openedAt ?? ledger.lines.first?.receivedAt ?? .distantPast
    var numbered: [(number: Int64, line: Ledger.Line)] = []
    for line in ledger.lines {
      if let reading = hours.readings[line.sha256] {
        numbered.append((reading.number, line))
      } else if let mailbox = hours.mailbox, !mailbox.handles(line, in: ledger) {
        leftAlone += 1
      } else if line.folder == ledger.inbox?.name {
        waiting += 1
      } else {
        strangers.append(line)
      }
    }
    read = numbered.sorted { $0.number < $1.number }.map(\.line)
    openedAt = min(openedAt, read.first.flatMap { hours.readings[$0.sha256]?.at } ?? openedAt)
  }

  /// Where there is no register: what was filed had been answered. So had what lies in the inbox and came before some of that: a desk
  /// reads in order of receipt.
  init(_ ledger: Ledger, opened: Configuration.Start, in zone: TimeZone, filesAll: Bool, at now: Date) {
    let inbox = ledger.inbox?.name
    let filed = ledger.lines.filter { $0.folder != inbox }
    let begins =
      switch opened {
      case .all: Date.distantPast
      case .since(let day): CivilDateTime(day, hour: 0, minute: 0)?.instant(in: zone) ?? .distantPast
      case .now: filed.first?.receivedAt ?? (filesAll ? now : .distantPast)
      }
    let ends = filesAll ? filed.last?.receivedAt ?? .distantPast : .distantFuture
    openedAt = begins
    for line in ledger.lines {
      if line.folder != inbox || (line.receivedAt >= begins && line.receivedAt <= ends) {
        read.append(line)
      } else if line.receivedAt < begins {
        leftAlone += 1
      } else {
        waiting += 1
      }
    }
    uncertain = Self.ties(in: read)
    handlesSince = begins
    openedAt = read.first?.receivedAt ?? now
  }

  /// Those that came in the same second as one in another folder.
  private static func ties(in lines: [Ledger.Line]) -> Set<String> {
    let seconds = Dictionary(grouping: lines, by: \.receivedAt).values
    let tied = seconds.filter { Set($0.map(\.folder)).count > 1 }
    return Set(tied.joined().map(\.sha256))
  }
}

extension MailboxState {
  /// Whether the desk was to read it at all. Where UIDs decide, those of other folders tell nothing: the time of receipt does.
  fileprivate func handles(_ line: Ledger.Line, in ledger: Ledger) -> Bool {
    if dateDecides { return handles(receivedAt: line.receivedAt) }
    if line.folder == ledger.inbox?.name, line.uidValidity == uidValidity { return line.uid.value > lastUID }
    return line.receivedAt >= handlesSince
  }
}
