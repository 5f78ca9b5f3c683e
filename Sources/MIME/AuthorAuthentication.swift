/// Whether a message comes from where its `From` says, as far as one named server tells.
package enum AuthorAuthentication: Sendable, Equatable {
  /// DMARC passed for the author's very domain (RFC 7489 §3.1), or the author had signed in there under that address (RFC 8601 §2.7.4).
  case passed
  /// DMARC failed, and the domain asks that such messages be not believed.
  case failed
  /// The server says nothing of it, or contradicts itself, or the domain asks for nothing, or there is not one author.
  case untold
}

extension Message {
  /// What the server of that name found. What others say is not looked at.
  ///
  /// That server must take away fields which others wrote in its name (RFC 8601 §5): where it does not, whoever writes to it may
  /// write them. A name that it might not have known for its own, encoded or behind a comment, is none.
  package func authentication(by server: String) -> AuthorAuthentication {
    guard from.count == 1, let author = from.first?.address.asciiLowercased,
      let at = author.lastIndex(of: "@"),
      isOneOfEach
    else { return .untold }
    let findings = findings(of: server.asciiLowercased)
    let verdicts = findings.filter { $0.method == "dmarc" }
    // Of two, one may be forged: neither is believed.
    guard verdicts.count < 2 else { return .untold }
    if let verdict = verdicts.first {
      let isOfAuthor =
        verdict.properties["header.from"]?.asciiLowercased == String(author[author.index(after: at)...])
      if verdict.result == "fail" { return verdict.isWithoutPolicy ? .untold : .failed }
      if verdict.result == "pass" { return isOfAuthor ? .passed : .untold }
    }
    let signedIn = findings.filter { $0.method == "auth" }
    let isAuthor =
      signedIn.count == 1 && signedIn[0].result == "pass"
      && signedIn[0].properties["smtp.auth"]?.asciiLowercased == author
    return isAuthor ? .passed : .untold
  }

  private func findings(of server: String) -> [AuthenticationResults.Finding] {
    headers.filter { $0.isPlain && $0.isNamed("Authentication-Results") && $0.value.hasServer(server) }
      .compactMap { AuthenticationResults($0.value) }.flatMap(\.findings)
  }

  /// Fields that a message has once (RFC 5322 §3.6): a second one may have been added to a message that was genuine without it.
  private var isOneOfEach: Bool {
    ["From", "Subject", "Message-ID", "In-Reply-To", "References"].allSatisfy { name in
      headers.count { $0.isNamed(name) } < 2
    }
  }
}

extension AuthenticationResults.Finding {
  /// The domain publishes `p=none`: what fails is often a list or a forwarding that breaks signatures.
  fileprivate var isWithoutPolicy: Bool {
    let told =
      properties["policy.published-domain-policy"] ?? properties["policy.dmarc"] ?? properties["action"]
    return told?.asciiLowercased == "none" || comments.contains { $0.asciiLowercased.contains("p=none") }
  }
}

extension String {
  /// Letters of US-ASCII alone: no other letter becomes one of them.
  fileprivate var asciiLowercased: String { String(decoding: utf8.map(\.lowered), as: UTF8.self) }

  /// Its first word, to the letter: no comment before it, no quotes about it.
  fileprivate func hasServer(_ server: String) -> Bool {
    let end = firstIndex { $0 == " " || $0 == ";" } ?? endIndex
    return String(self[..<end]).asciiLowercased == server
  }
}
