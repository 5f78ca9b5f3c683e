internal import Calendar
package import MIME

/// Tells mail that no human awaits an answer to. Any one mark is enough (RFC 3834 §2, and what servers do without it).
///
/// Silence towards a person is a harm too: each mark is one that no citizen's own mail client sets.
package struct Screening: Sendable {
  /// Addresses that are the desk's own, in lower case.
  let ownAddresses: Set<String>

  package init(ownAddresses: Set<String>) { self.ownAddresses = ownAddresses }

  /// Why the message must never be answered, or nil where a person may wait for an answer.
  package func silence(for message: Message) -> Silence? {
    silence(
      for: message, of: Author(of: message, ownAddresses: ownAddresses), lines: Zoning(message.body).lines,
      reply: CalendarReply(in: message))
  }

  func silence(for message: Message, of author: Author?, lines: [Zoning.Line], reply: CalendarReply?)
    -> Silence?
  {
    headerSilence(message, reply) ?? listSilence(message, lines) ?? senderSilence(message, author, lines)
      ?? BodyMarks.silence(in: message, lines: lines, reply: reply)
  }

  /// A calendar marks as automatic what a person has declined by a click: it gives up a seat.
  private func headerSilence(_ message: Message, _ reply: CalendarReply?) -> Silence? {
    let mark = HeaderMarks.silence(in: message)
    return mark == .autoSubmitted && reply?.status == .declined ? nil : mark
  }

  /// A letter with a way out of a list is a list's, unless it is to the desk alone and somebody asks for themselves in it, with no mark of
  /// mass mail.
  private func listSilence(_ message: Message, _ lines: [Zoning.Line]) -> Silence? {
    guard HeaderMarks.offersWayOut(message) else { return nil }
    let isToDesk =
      message.to.count == 1 && message.to.allSatisfy { ownAddresses.contains($0.address.lowercased()) }
    return isToDesk && BodyMarks.isPersonal(message, lines: lines) ? nil : .mailingList
  }

  private func senderSilence(_ message: Message, _ author: Author?, _ lines: [Zoning.Line]) -> Silence? {
    if message.from.contains(where: { ownAddresses.contains($0.address.lowercased()) }) { return .ownAddress }
    guard let author else {
      return message.from.contains { MachineSender.matches($0.address) } ? .machineSender : .noSender
    }
    guard MachineSender.matches(author.address) else { return nil }
    let isPerson = !MachineSender.isDaemon(author.address) && BodyMarks.isOfSomebody(message, lines: lines)
    return isPerson ? nil : .machineSender
  }
}

/// Who wrote, and may be answered.
struct Author: Sendable, Equatable {
  /// The display name, nil where there is none.
  var name: String?
  var address: String
  /// The message came through a form on a web site, whose fields tell of the citizen.
  var isThroughForm = false

  init(name: String?, address: String) {
    self.name = name
    self.address = address
  }

  /// « Rose Petit (DRH) »: words behind a name, in parentheses, are none of it. An organisation is read from there, and what is no words
  /// makes the name doubtful.
  private static func withoutRemark(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.firstIndex(of: "("),
      let last = name[..<open].lastIndex(where: { $0 != " " })
    else { return name }
    let remark = name[open...].dropFirst().dropLast()
    let isWords = remark.allSatisfy { $0.isLetter || " -'’".contains($0) }
    let namesOrganisation = Tokeniser.words(of: String(remark.prefix(200))).words.contains {
      NameWords.organisations.contains($0.folded)
    }
    return isWords && !namesOrganisation ? String(name[...last]) : name
  }

  /// The display name's words, folded; of a longer one than anybody has, the first 200 characters.
  var nameWords: [String] { Tokeniser.words(of: String((name ?? "").prefix(200))).words.map(\.folded) }

  /// The words of the name, and those that the address has before its « @ ».
  var parts: Set<String> {
    let local = Folding.fold(address.prefix { $0 != "@" }).split { !$0.isLetter }.map(String.init)
    return Set(nameWords + local)
  }

  /// Whether the name or the address has a part of those words, and the name is one word at most: « Rosie <rosie.petit@…> », of Rose Petit.
  func isNickname(of words: [String]) -> Bool {
    !(name ?? "").contains(" ") && words.contains { $0.utf8.count > 3 && parts.contains($0) }
  }

  /// Whether the address is those words put together: « rose petit », `rose.petit@…`.
  func isAddressed(as words: [String]) -> Bool {
    let local = Folding.fold(address.prefix { $0 != "@" }).filter(\.isLetter)
    return words.allSatisfy { $0.utf8.count > 2 && local.holds($0) }
      && words.reduce(0) { $0 + $1.utf8.count } == local.utf8.count
  }

  /// The first usable address of From; where that is a machine's and the text is a filled form, the citizen's in Reply-To.
  init?(of message: Message, ownAddresses: Set<String>) {
    guard let from = message.from.first(where: { EmailAddress.isUsable($0.address) }) else { return nil }
    // « Rose & Omar Petit » are two.
    name = from.name.map { Self.withoutRemark($0.replacing(" & ", with: " et ")) }
    address = from.address
    guard MachineSender.matches(from.address) else { return }
    let reply = message.replyTo.first { box in
      EmailAddress.isUsable(box.address) && !MachineSender.matches(box.address)
        && !ownAddresses.contains(box.address.lowercased())
    }
    guard let reply, FilledForm.isOne(message.body, of: reply.address) else { return }
    name = reply.name
    address = reply.address
    isThroughForm = true
  }
}

extension EmailAddress {
  /// A citizen's address that can be answered: at a domain of the Internet, with a dot.
  static func isUsable(_ text: String) -> Bool {
    guard let address = EmailAddress(text), address.canBeWrittenTo else { return false }
    return text.split(separator: "@").last?.contains(".") ?? false
  }
}
