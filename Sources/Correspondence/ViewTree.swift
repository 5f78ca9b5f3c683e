internal import Mustache

/// The values of a view by key, read once for all parts of a letter: Mustache would look through all of a value's properties for each tag,
/// and again for each value around it.
///
/// What is nil is left out: Mustache looks outside for it, as it does for a property that is nil.
enum ViewTree {
  /// Keys for a record, an array for a list, words for a text, and what is printed as it is; nil for nil.
  static func values(of value: Any) -> Any? {
    if let text = value as? String { return Words(renderText: text) }
    if value is Int || value is Bool { return value }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { values(of: $0.value) }
    case .collection: return mirror.children.compactMap { values(of: $0.value) }
    case .struct:
      var record: [String: Any] = [:]
      for (label, child) in mirror.children { if let label { record[label] = values(of: child) } }
      return record.isEmpty ? value : Keys(values: record)
    default: return value
    }
  }

  /// Mustache asks each value what it is; what it asks first is answered soonest.
  private struct Words: MustacheCustomRenderable, MustacheParent, MustacheTransformable {
    let renderText: String
    let isNull = false

    func child(named: String) -> Any? { nil }

    func transform(_ name: String) -> Any? { renderText.transform(name) }
  }

  private struct Keys: MustacheParent {
    let values: [String: Any]

    func child(named name: String) -> Any? { values[name] }
  }
}
