/// The values of a view by key, read once for all parts of a letter: Mustache would look through all of a value's properties for each tag,
/// and again for each value around it.
///
/// What is nil is left out: Mustache looks outside for it, as it does for a property that is nil.
enum ViewTree {
  /// A dictionary for a record, an array for a list, and what is printed as it is; nil for nil.
  static func values(of value: Any) -> Any? {
    if value is String || value is Int || value is Bool { return value }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { values(of: $0.value) }
    case .collection: return mirror.children.compactMap { values(of: $0.value) }
    case .struct:
      var record: [String: Any] = [:]
      for (label, child) in mirror.children { if let label { record[label] = values(of: child) } }
      return record.isEmpty ? value : record
    default: return value
    }
  }
}
