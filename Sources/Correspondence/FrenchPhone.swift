/// Telephone numbers as the French read them aloud.
enum FrenchPhone {
  /// `06 12 34 56 78` for a French number in E.164; any other as it is.
  static func spoken(_ number: String) -> String {
    guard number.hasPrefix("+33"), number.utf8.count == 12 else { return number }
    let national = Array("0" + number.dropFirst(3))
    let pairs = stride(from: 0, to: national.count, by: 2).map { String(national[$0...($0 + 1)]) }
    return pairs.joined(separator: String(Space.noBreak))
  }
}
