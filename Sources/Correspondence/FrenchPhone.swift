/// French telephone numbers in pairs, as they are read aloud and printed.
package enum FrenchPhone {
  /// `06 12 34 56 78` for a French number in E.164; any other as it is.
  package static func spoken(_ number: String) -> String {
    guard let pairs = pairs(of: number) else { return number }
    return joined(["0" + pairs[0]] + pairs.dropFirst())
  }

  /// `+33 6 12 34 56 78` for a French number in E.164; any other as it is (ITU-T E.123 §2).
  static func international(_ number: String) -> String {
    guard let pairs = pairs(of: number) else { return number }
    return joined(["+33"] + pairs)
  }

  /// The national number without its zero: one figure, then pairs.
  private static func pairs(of number: String) -> [String]? {
    guard number.hasPrefix("+33"), number.utf8.count == 12 else { return nil }
    let national = Array(number.dropFirst(3))
    return [String(national[0])] + stride(from: 1, to: 9, by: 2).map { String(national[$0...($0 + 1)]) }
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: String(Space.noBreak)) }
}
