import MIME

/// To whom a message went, as its header tells.
struct Recipients: Sendable {
  /// The desk is not among those it is addressed to: « Undisclosed recipients:; », a list, somebody else.
  let isElsewhere: Bool
  /// It went to many who have nothing to do with each other.
  let isCrowd: Bool

  init(_ message: Message, own: Set<String>) {
    let all = (message.to + message.cc).map { $0.address.lowercased() }
    isElsewhere = message.header("To") != nil && !all.contains(where: own.contains)
    isCrowd = Set(all.map { $0.drop { $0 != "@" } }).count > 4
  }
}

extension Organiser {
  /// The name in From is the desk's, and the domain is not: its own letter come back, or somebody who passes himself off for it.
  func isFeigned(by author: Author) -> Bool {
    let shown = author.nameWords
    let own = Set(Tokeniser.words(of: name).words.map(\.folded))
    let domain = { (address: String) in String(address.lowercased().drop { $0 != "@" }) }
    return shown.count > 1 && shown.allSatisfy(own.contains) && domain(author.address) != domain(address)
  }
}
