/// The event of an iCalendar text (RFC 5545): its properties, those of its time zones and alarms aside.
struct CalendarObject: Sendable {
  struct Property: Sendable {
    var name: String
    /// As written, with the semicolon before each.
    var parameters: String
    var value: String
  }

  /// `METHOD`, in upper case.
  let method: String?
  private let properties: [Property]

  /// Nil where it holds nothing, or several events of different `UID`.
  init?(_ calendar: String) {
    guard calendar.utf8.count < 100_000 else { return nil }
    var path: [String] = []
    var method: String?
    var properties: [Property] = []
    var loose: [Property] = []
    for property in Self.unfolded(calendar) {
      switch property.name {
      case "BEGIN": path.append(property.value.uppercased())
      case "END": _ = path.popLast()
      case "METHOD" where path.count <= 1: method = property.value.uppercased()
      default:
        if path.last == "VEVENT" { properties.append(property) }
        if path.last == "VCALENDAR" { loose.append(property) }
      }
      guard path.count < 8 else { return nil }
    }
    if properties.isEmpty { properties = loose }
    guard !properties.isEmpty, Set(properties.filter { $0.name == "UID" }.map(\.value)).count <= 1 else {
      return nil
    }
    self.method = method
    self.properties = properties
  }

  func all(_ name: String) -> [Property] { properties.filter { $0.name == name } }
  func first(_ name: String) -> Property? { properties.first { $0.name == name } }

  /// RFC 5545 §3.1: a line that begins with a space continues the one before.
  private static func unfolded(_ calendar: String) -> [Property] {
    var lines: [String] = []
    for line in calendar.split(whereSeparator: \.isNewline) {
      if line.first == " " || line.first == "\t", !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(String(line))
      }
    }
    return lines.map(property)
  }

  private static func property(_ line: String) -> Property {
    var inQuotes = false
    let colon = line.firstIndex { character in
      if character == "\"" { inQuotes.toggle() }
      return character == ":" && !inQuotes
    }
    guard let colon else { return Property(name: line.uppercased(), parameters: "", value: "") }
    let head = line[..<colon]
    let name = head.prefix { $0 != ";" }
    return Property(
      name: name.uppercased(), parameters: String(head.dropFirst(name.count)),
      value: String(line[line.index(after: colon)...]).trimmed)
  }
}

extension CalendarObject.Property {
  /// The parameter of that name, quotes aside.
  func parameter(_ name: String) -> String? {
    var inQuotes = false
    let parts = parameters.split { character in
      if character == "\"" { inQuotes.toggle() }
      return character == ";" && !inQuotes
    }
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].uppercased() == name else { continue }
      return pair[1].filter { $0 != "\"" }
    }
    return nil
  }

  /// `mailto:…`, in lower case.
  static func address(_ value: String) -> String {
    let lower = value.lowercased()
    return lower.hasPrefix("mailto:") ? String(lower.dropFirst(7)) : lower
  }
}
