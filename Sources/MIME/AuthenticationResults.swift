/// One `Authentication-Results` field: what a server says it found out about where a message comes from (RFC 8601 §2.2).
///
/// Anybody may write such a field: it tells something only where its server is known, and known to take away those that others wrote in
/// its name (RFC 8601 §5).
package struct AuthenticationResults: Sendable, Equatable {
  /// One method's result, such as `dmarc=pass header.from=cd-essonne.fr`.
  package struct Finding: Sendable, Equatable {
    /// In lower case: `dmarc`, `spf`, `dkim`, `auth`…
    package var method: String
    /// In lower case: `pass`, `fail`, `none`…
    package var result: String
    /// Such as `header.from`, in lower case, with its value as written; a property named twice is dropped, since it tells nothing.
    package var properties: [String: String]
  }

  /// The server that speaks, as written.
  package var server: String
  package var findings: [Finding]

  /// nil where the value is no such field, or of another version than 1.
  package init?(_ value: String) {
    var scanner = AuthenticationResultsScanner(value)
    guard let server = scanner.value(), scanner.version() == 1 else { return nil }
    self.server = server
    findings = []
    while scanner.take(";") {
      if scanner.isNoResult() { break }
      guard let finding = scanner.finding() else { return nil }
      findings.append(finding)
    }
    guard scanner.isAtEnd else { return nil }
  }
}

/// Reads the parts of the field one after the other, comments and folding white space passed over.
private struct AuthenticationResultsScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  var isAtEnd: Bool {
    var copy = self
    copy.skip()
    return copy.rest.isEmpty
  }

  /// Comments may hold comments (RFC 5322 §3.2.2). One that does not end leaves nothing.
  private mutating func skip() {
    var depth = 0
    while let scalar = rest.first {
      switch scalar {
      case "\\" where depth > 0: rest = rest.dropFirst()
      case "(": depth += 1
      case ")" where depth > 0: depth -= 1
      default: if depth == 0, scalar != " ", scalar != "\t" { return }
      }
      rest = rest.dropFirst()
    }
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skip()
    guard rest.first == mark else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// A quoted string, or what stands up to a space, a semicolon, a comment or one of `ends`.
  mutating func value(endingAt ends: String = "") -> String? {
    skip()
    if rest.first == "\"" { return quoted() }
    let end = rest.firstIndex { " \t;()\"".unicodeScalars.contains($0) || ends.unicodeScalars.contains($0) }
    let value = rest[..<(end ?? rest.endIndex)]
    rest = rest[value.endIndex...]
    return value.isEmpty ? nil : String(value)
  }

  private mutating func quoted() -> String? {
    rest = rest.dropFirst()
    var value = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(value)
      case "\\": if let next = rest.popFirst() { value.append(next) }
      default: value.append(scalar)
      }
    }
    return nil
  }

  /// 1 where none is written (RFC 8601 §2.5); nil where it is not a number.
  mutating func version() -> Int? {
    skip()
    guard let first = rest.first, first != ";" else { return 1 }
    return value().flatMap { Int($0) }
  }

  /// `; none`: nothing was looked at.
  mutating func isNoResult() -> Bool {
    var copy = self
    guard copy.value(endingAt: "=")?.lowercased() == "none", copy.isAtEnd else { return false }
    self = copy
    return true
  }

  mutating func finding() -> AuthenticationResults.Finding? {
    guard let method = value(endingAt: "=/"), skipMethodVersion(), take("="), let result = value() else {
      return nil
    }
    var properties: [String: String] = [:]
    var twice: Set<String> = []
    while let (name, value) = property() {
      if properties.updateValue(value, forKey: name) != nil { twice.insert(name) }
    }
    for name in twice { properties[name] = nil }
    return AuthenticationResults.Finding(
      method: method.lowercased(), result: result.lowercased(), properties: properties)
  }

  private mutating func skipMethodVersion() -> Bool {
    guard take("/") else { return true }
    return value(endingAt: "=").flatMap { Int($0) } == 1
  }

  /// `reason="…"` is one too, though it has no point. nil where the finding ends.
  private mutating func property() -> (name: String, value: String)? {
    var copy = self
    guard var name = copy.value(endingAt: "=.") else { return nil }
    if copy.take(".") {
      guard let second = copy.value(endingAt: "=") else { return nil }
      name += ".\(second)"
    }
    guard copy.take("="), let value = copy.value() else { return nil }
    self = copy
    return (name.lowercased(), value)
  }
}
