/// A telephone that is dictated in words: « zéro six trente-neuf quatre-vingt-dix-huit dix dix ».
enum SpokenTelephone {
  struct Found: Equatable {
    var range: Range<Int>
    /// E.164.
    var number: String
  }

  static func found(in words: Words, _ stretch: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      if words[index].folded == "zero",
        let telephone = telephone(words, Range(index, upTo: stretch.upperBound))
      {
        found.append(telephone)
        index = telephone.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Ten digits exactly, by pairs or one by one.
  private static func telephone(_ words: Words, _ stretch: Range<Int>) -> Found? {
    var digits = ""
    var index = stretch.lowerBound
    while index < stretch.upperBound, digits.utf8.count < 10,
      let group = group(words, Range(index, upTo: stretch.upperBound))
    {
      digits += group.digits
      index = group.end
    }
    guard digits.utf8.count == 10, digits.dropFirst().first != "0",
      group(words, Range(index, upTo: stretch.upperBound)) == nil
    else { return nil }
    let national = String(digits.dropFirst())
    return Found(range: stretch.lowerBound..<index, number: "+" + CallingCodes.french(national) + national)
  }

  /// « zéro », « six », « trente-neuf », « soixante et onze », « quatre-vingt-dix-huit ».
  private static func group(_ words: Words, _ stretch: Range<Int>) -> (digits: String, end: Int)? {
    guard let first = stretch.first, let value = values[words[first].folded] else { return nil }
    var sum = value
    var index = first + 1
    if value == 4, index < stretch.upperBound, ["vingt", "vingts"].contains(words[index].folded) {
      sum = 80
      index += 1
    }
    guard sum >= 20 else { return ("\(sum)", index) }
    let next = index < stretch.upperBound && words[index].folded == "et" ? index + 1 : index
    if next < stretch.upperBound, let unit = values[words[next].folded],
      (1...(sum % 20 == 0 && sum >= 60 ? 19 : 9)).contains(unit)
    {
      sum += unit
      index = next + 1
      if unit == 10, index < stretch.upperBound, let rest = values[words[index].folded],
        (7...9).contains(rest)
      {
        sum += rest
        index += 1
      }
    }
    return ("\(sum)", index)
  }

  private static let values: [String: Int] = {
    var values: [String: Int] = [:]
    let units =
      "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    for (value, word) in units.split(separator: " ").enumerated() { values[String(word)] = value }
    for (value, word) in [
      (20, "vingt"), (30, "trente"), (40, "quarante"), (50, "cinquante"), (60, "soixante"),
    ] {
      values[word] = value
    }
    return values
  }()
}
