/// The keys that a value offers to a template, with what lies under them.
///
/// Read from a sample in which every optional is filled and every list has an element.
indirect enum TemplateShape: Equatable {
  case leaf
  case list(TemplateShape)
  case record([String: TemplateShape])

  init(of value: Any) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: self = mirror.children.first.map { Self(of: $0.value) } ?? .leaf
    case .collection: self = .list(mirror.children.first.map { Self(of: $0.value) } ?? .leaf)
    case .struct where !(value is String):
      let pairs = mirror.children.compactMap { child in child.label.map { ($0, Self(of: child.value)) } }
      self = pairs.isEmpty ? .leaf : .record(Dictionary(pairs) { first, _ in first })
    default: self = .leaf
    }
  }

  /// What a section opens: the element of a list, else the value itself.
  var inside: TemplateShape {
    if case .list(let element) = self { return element }
    return self
  }

  var keys: [String: TemplateShape] {
    if case .record(let keys) = self { return keys }
    return [:]
  }
}

extension [TemplateShape] {
  /// What a name means here: its first part is looked for from the innermost scope outwards, as Mustache does.
  func resolve(_ name: String) -> TemplateShape? {
    if name == "." { return last }
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return nil }
    let found = reversed().lazy.compactMap { $0.keys[first] }.first
    return parts.dropFirst().reduce(found) { shape, part in shape?.keys[part] }
  }

  /// Every key that can be used here, in alphabetical order.
  var knownKeys: [String] { Set(flatMap { $0.keys.keys }).sorted() }
}
