import MIME

extension Zoning {
  /// Finds where an earlier message begins that no `>` marks: separators, header blocks, attributions.
  mutating func labelThread(_ body: [TextLine]) {
    var index = 0
    var octets = 0
    while index < lines.count, octets <= AuthorText.octetLimit {
      guard lines[index].kind == .own, !lines[index].isBlank else {
        index += 1
        continue
      }
      octets += lines[index].text.utf8.count
      if let kind = separator(at: index) { return label(index..<lines.count, kind) }
      if isHeaderBlock(at: index) {
        return label(blockStart(index)..<lines.count, forwardsOrQuotes(from: index))
      }
      guard let end = attributionEnd(from: index) else {
        index += 1
        continue
      }
      // With `>` below, what the author wrote between and after the quoted lines is still their own.
      let next = nextText(from: end)
      let isMarkedBelow = next.map { body[$0].quoteDepth > 0 || body[$0].mark == .reply } ?? false
      label(index..<(isMarkedBelow ? end : lines.count), .quoted)
      index = end
    }
  }

  /// « -----Message d'origine----- », « ---------- Forwarded message --------- », « Début du message réexpédié : ».
  private mutating func separator(at index: Int) -> Zone.Kind? {
    let text = lines[index].text
    guard text.utf8.count < 120 else { return nil }
    let isRuled = text.holds("--") || text.holds("__") || text.holds("==")
    let isAbove =
      text.utf8.contains(UInt8(ascii: ":")) || isHeaderBlock(at: nextText(from: index + 1) ?? lines.count)
    guard isRuled || isAbove else { return nil }
    let words = words(of: index)
    guard let meaning = ThreadPhrases.separators.hits(in: words, words.indices).first?.meaning else {
      return nil
    }
    return isRuled || words.count <= 6 ? meaning : nil
  }

  /// Outlook's De / Envoyé / À / Objet: such a name opens the line and two more follow within a few lines.
  private func isHeaderBlock(at index: Int) -> Bool {
    guard index < lines.count, let first = headers[index],
      ThreadPhrases.openers.contains(first)
    else { return false }
    var found: Set<String> = [first]
    for name in headers[(index + 1)..<min(index + 10, lines.count)] {
      if let name { found.insert(name) }
    }
    return found.count >= 3
  }

  static func headerName(_ text: String) -> String? {
    guard let colon = text.utf8.prefix(24).firstIndex(of: UInt8(ascii: ":")),
      !text.utf8[..<colon].contains(where: { (48...57).contains($0) })
    else { return nil }
    let blank = UInt8(ascii: " ")
    var name: [UInt8] = []
    for scalar in text[..<colon].unicodeScalars where scalar != "*" {
      if !scalar.isBlank { Folding.append(scalar, to: &name) }
      if scalar.isBlank, let last = name.last, last != blank { name.append(blank) }
    }
    if name.last == blank { name.removeLast() }
    return ThreadPhrases.headerNames[String(decoding: name, as: UTF8.self)]
  }

  /// A rule of underscores above the block belongs to it.
  private func blockStart(_ index: Int) -> Int {
    var start = index
    while start > 0, lines[start - 1].isBlank { start -= 1 }
    guard start > 0, lines[start - 1].text.utf8.count > 9,
      lines[start - 1].text.allSatisfy({ "_-=* ".contains($0) })
    else { return index }
    return start - 1
  }

  /// The block of a message sent on says so in its subject.
  private func forwardsOrQuotes(from index: Int) -> Zone.Kind {
    for line in Range(index, upTo: min(index + 10, lines.count)) where headers[line] == "subject" {
      let subject = Folding.fold(lines[line].text.drop { $0 != ":" }.dropFirst()).drop { $0 == " " }
      return ["tr", "fwd", "fw"].contains { subject.hasPrefix($0 + ":") || subject.hasPrefix($0 + " :") }
        ? .forwarded : .quoted
    }
    return .quoted
  }

  /// « Le 6 sept. 2017 à 16:40, Marie Diallo <…> a écrit : », wrapped over up to four lines. A date is needed:
  /// « Le projet que Marie a écrit : » is the author's own.
  private func attributionEnd(from index: Int) -> Int? {
    if isBareAttribution(at: index) { return index + 1 }
    let opening = Folding.fold(String(lines[index].text.prefix(24))).drop { $0 == " " || $0 == "\t" }
    guard ThreadPhrases.attributionOpenings.contains(where: opening.hasPrefix) else { return nil }
    for end in Range(index, upTo: min(index + 4, lines.count)) where lines[end].kind == .own {
      if lines[end].isBlank { return nil }
      guard lines[end].text.utf8.suffix(4).contains(UInt8(ascii: ":")),
        lines[index...end].contains(where: { ThreadPhrases.holdVerb($0.text) })
      else { continue }
      let joined = lines[index...end].filter { $0.kind == .own }.map { $0.text.prefix(300) }.joined(
        separator: " ")
      guard ThreadPhrases.endsAttribution(joined) else { continue }
      return isDated(joined) ? end + 1 : nil
    }
    return nil
  }

  /// « Marie Diallo <m@x.example> a écrit : » right above quoted lines: a name or an address and nothing else needs no date.
  private func isBareAttribution(at index: Int) -> Bool {
    let text = lines[index].text
    guard text.utf8.count < 120, text.utf8.suffix(4).contains(UInt8(ascii: ":")),
      ThreadPhrases.holdVerb(text),
      ThreadPhrases.endsAttribution(text), let next = nextText(from: index + 1), lines[next].kind == .quoted
    else { return false }
    return text.split(separator: " ").dropLast().allSatisfy { word in
      word.contains("@") || word.first.map { $0.isUppercase || !$0.isLetter } ?? false
        || ["a", "écrit", "wrote", "de", "da", "von", "van", "le", "quoting"].contains(
          word.lowercased().filter(\.isLetter))
    }
  }

  /// A year or an hour beside a name of month or weekday, a slash or an address; or a whole date in figures with its hour.
  private func isDated(_ text: String) -> Bool {
    let figures = text.utf8.split { !(48...57).contains($0) }.count
    if figures < 2 { return false }
    if figures > 3 || text.contains("/") || text.contains("@") { return true }
    return Tokeniser.words(of: text).words.contains { CalendarWords.isName($0.folded) }
  }
}

/// The words around an earlier message.
enum ThreadPhrases {
  static let separators = PhraseBook<Zone.Kind>([
    .quoted: """
    message d origine
    message initial
    message original
    mail original
    courriel original
    original message
    """,
    .forwarded: """
    message transfere
    message reexpedie
    message transmis
    forwarded message
    forwarded by
    debut du message transfere|reexpedie
    begin forwarded message
    """,
  ])

  /// With which an attribution begins, in the languages that clients here speak.
  static let attributionOpenings = ["le ", "on ", "em ", "el ", "il giorno ", "am ", "op "]

  /// A part of one of the verbs stands there, whatever its case and accents: most lines are told from an attribution by that.
  static func holdVerb(_ text: String) -> Bool {
    ["crit", "CRIT", "rote", "ROTE", "crev", "CREV", "crib", "CRIB", "chri", "CHRI", "chre", "CHRE"].contains
    {
      text.holds($0)
    }
  }

  /// « … a écrit : », the blank before the colon or none; German and Dutch name the author behind the verb.
  static func endsAttribution(_ text: String) -> Bool {
    let text = Folding.fold(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.hasSuffix(":") else { return false }
    let words = text.dropLast().split(separator: " ").joined(separator: " ")
    return [" ecrit", " wrote", " escreveu", " escribio", " scritto"].contains(where: words.hasSuffix)
      || [" schrieb ", " schreef "].contains(where: words.contains)
  }

  static let openers: WordSet = ["from", "sent", "date", "to", "subject"]

  static let headerNames: WordTable<String> = [
    "de": "from", "from": "from", "expediteur": "from", "envoye": "sent", "envoye le": "sent", "sent": "sent",
    "date": "date",
    "a": "to", "to": "to", "pour": "to", "destinataire": "to", "cc": "cc", "copie": "cc", "copie a": "cc",
    "objet": "subject",
    "subject": "subject", "sujet": "subject", "von": "from", "gesendet": "sent", "an": "to",
    "betreff": "subject",
  ]
}
