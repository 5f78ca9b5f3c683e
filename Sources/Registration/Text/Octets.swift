/// Plain search and clipping, octet by octet: the standard library's go by characters, which takes many times as long.
extension String {
  /// Whether that text stands somewhere in this one.
  func holds(_ part: String) -> Bool {
    var text = self
    var part = part
    return part.withUTF8 { part in text.withUTF8 { $0.holds(part) } }
  }

  /// As many characters as that, at most.
  func clipped(to length: Int) -> String { utf8.count <= length ? self : String(prefix(length)) }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    var start = startIndex
    while start + part.count <= count, let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: part) { return true }
      start = found + 1
    }
    return false
  }
}
