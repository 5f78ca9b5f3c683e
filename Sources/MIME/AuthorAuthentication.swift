/// Whether a message comes from where its `From` says, as far as one named server tells.
package enum AuthorAuthentication: Sendable, Equatable {
  /// DMARC passed for the author's very domain (RFC 7489 §3.1), or the author had signed in there under that address (RFC 8601 §2.7.4).
  case passed
  /// DMARC failed: the domain disowns the message.
  case failed
  /// The server says nothing of it, or contradicts itself, or there is not one author.
  case untold
}

extension Message {
  /// What the server of that name (any case) found. What others say is not looked at.
  ///
  /// That server must take away fields which others wrote in its name (RFC 8601 §5): where it does not, whoever writes to it may
  /// write them.
  package func authentication(by server: String) -> AuthorAuthentication {
    guard from.count == 1, let author = from.first?.address.lowercased(), let at = author.lastIndex(of: "@")
    else { return .untold }
    let domain = author[author.index(after: at)...]
    let findings = headers("Authentication-Results").compactMap(AuthenticationResults.init)
      .filter { $0.server.lowercased() == server.lowercased() }.flatMap(\.findings)
    let verdicts = findings.filter { $0.method == "dmarc" }
    // Of two, one may be forged: neither is believed.
    guard verdicts.count < 2 else { return .untold }
    if let verdict = verdicts.first {
      guard verdict.properties["header.from"]?.lowercased() == String(domain) else {
        return verdict.result == "fail" ? .failed : .untold
      }
      if verdict.result == "pass" { return .passed }
      if verdict.result == "fail" { return .failed }
    }
    let signedIn = findings.filter { $0.method == "auth" }
    let isAuthor =
      signedIn.count == 1 && signedIn[0].result == "pass"
      && signedIn[0].properties["smtp.auth"]?.lowercased() == author
    return isAuthor ? .passed : .untold
  }
}
