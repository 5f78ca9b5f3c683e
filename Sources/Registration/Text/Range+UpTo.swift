extension Range where Bound == Int {
  /// Empty where the end lies before the start, as behind the last word of a sentence.
  init(_ start: Int, upTo end: Int) { self = start..<Swift.max(start, end) }
}
