/// Calling codes of countries and how many digits follow them, so that a foreign number ends where it ends.
enum CallingCodes {
  /// The digits that the number takes of those, its code first; nil where the country is not listed.
  static func length(of digits: some Sequence<Unicode.Scalar>) -> ClosedRange<Int>? {
    var code = ""
    for digit in digits.prefix(3) {
      code.unicodeScalars.append(digit)
      if let national = lengths[code] {
        return national.lowerBound + code.utf8.count...national.upperBound + code.utf8.count
      }
    }
    return nil
  }

  /// ITU-T E.164 and its national plans.
  private static let lengths: [String: ClosedRange<Int>] = [
    "1": 10...10, "7": 10...10, "20": 8...10, "27": 9...9, "30": 10...10, "31": 9...9, "32": 8...9,
    "34": 9...9,
    "36": 8...9, "39": 8...11, "40": 9...9, "41": 9...9, "43": 7...13, "44": 9...10, "45": 8...8,
    "46": 7...10,
    "47": 8...8, "48": 9...9, "49": 6...12, "55": 10...11, "84": 9...10, "86": 10...11, "90": 10...10,
    "91": 10...10, "94": 9...9, "98": 10...10,
    "212": 9...9, "213": 8...9, "216": 8...8, "218": 8...9, "220": 7...7, "221": 9...9, "222": 8...8,
    "223": 8...8,
    "224": 8...9, "225": 8...10, "226": 8...8, "227": 8...8, "228": 8...8, "229": 8...10, "230": 7...8,
    "235": 8...8,
    "236": 8...8, "237": 8...9, "238": 7...7, "240": 9...9, "241": 7...8, "242": 9...9, "243": 9...9,
    "244": 9...9,
    "245": 7...9, "249": 9...9, "250": 9...9, "251": 9...9, "253": 8...8, "257": 8...8, "258": 8...9,
    "261": 9...9,
    "262": 9...9, "269": 7...7, "290": 5...5, "291": 7...7, "351": 9...9, "352": 6...11, "353": 7...9,
    "355": 8...9,
    "373": 8...8, "374": 8...8, "376": 6...9, "377": 8...9, "380": 9...9, "381": 8...9, "385": 8...9,
    "386": 8...8,
    "387": 8...8, "420": 9...9, "421": 9...9, "509": 8...8, "590": 9...9, "594": 9...9, "596": 9...9,
    "597": 6...7,
    "687": 6...6, "689": 6...8, "855": 8...9, "856": 8...10, "961": 7...8, "962": 8...9, "963": 8...9,
    "964": 8...10,
    "966": 8...9, "970": 8...9, "971": 8...9, "972": 8...9, "995": 9...9,
  ]

  /// The code of a French national number without its first 0: overseas departments have their own.
  static func french(_ national: String) -> String {
    let overseas: [String: String] = [
      "590": "590", "690": "590", "691": "590", "594": "594", "694": "594", "596": "596", "696": "596",
      "697": "596",
      "262": "262", "263": "262", "692": "262", "693": "262",
    ]
    return overseas[String(national.prefix(3))] ?? "33"
  }
}
