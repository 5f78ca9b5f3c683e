extension Zoning {
  /// « -- » opens the signature (RFC 3676 §4.3); what it has of a postscript or of sentences stays the author's own.
  mutating func labelSignatureMarks() {
    for index in lines.indices where lines[index].kind == .own {
      let text = lines[index].text
      guard text.utf8.count <= 4, text.split(whereSeparator: \.isWhitespace) == ["--"] || text == "—" else {
        continue
      }
      lines[index].kind = .signature
      var end = index + 1
      while end < lines.count, end - index <= 25, lines[end].kind == .own, isSignatureLine(end) {
        end += 1
      }
      label(index..<end, .signature)
    }
  }

  /// Mobile footers, disclaimers, appeals to save paper, banners of the reader's own gateway.
  mutating func labelFooters() {
    var index = 0
    while index < lines.count {
      guard lines[index].kind == .own || lines[index].kind == .signature, !lines[index].isBlank else {
        index += 1
        continue
      }
      let end = footerEnd(from: index)
      for line in index..<end { lines[line].kind = .footer }
      index = max(end, index + 1)
    }
  }

  private mutating func footerEnd(from index: Int) -> Int {
    let text = lines[index].text
    if text.utf8.count > 4, text.utf8.allSatisfy({ "_-=*~ ".utf8.contains($0) }) { return index + 1 }
    if text.hasPrefix("[cid:") { return index + 1 }
    let words = text.utf8.count <= 400 ? words(of: index) : Tokeniser.words(of: String(text.prefix(400)))
    let hits = FooterPhrases.book.hits(in: words, words.indices)
    if hits.contains(where: { $0.meaning == .line && $0.range.lowerBound <= 2 && words.count < 26 }) {
      return index + 1
    }
    guard hits.contains(where: { $0.meaning == .paragraph && $0.range.lowerBound <= 12 }) else {
      return index
    }
    return paragraphEnd(from: index)
  }

  private func paragraphEnd(from index: Int) -> Int {
    var end = index
    while end < lines.count, !lines[end].isBlank, lines[end].kind == .own || lines[end].kind == .signature {
      end += 1
    }
    return end
  }

  /// After « Cordialement, » come names, roles, addresses: short lines that say nothing else.
  mutating func labelValediction() {
    guard let last = lines.indices.last(where: { lines[$0].kind == .own && isValediction($0) }) else {
      return
    }
    var index = last + 1
    var count = 0
    while index < lines.count, count < 14 {
      if lines[index].kind == .own, !lines[index].isBlank {
        guard isSignatureLine(index) else { return }
        lines[index].kind = .signature
        count += 1
      }
      index += 1
    }
  }

  private mutating func isValediction(_ index: Int) -> Bool {
    guard lines[index].text.utf8.count < 130 else { return false }
    let words = words(of: index)
    guard words.count > 0, words.count < 20 else { return false }
    return FooterPhrases.valediction.hits(in: words, words.indices).contains { $0.range.lowerBound <= 3 }
      && !FooterPhrases.speech.contains(words, words.indices)
  }

  /// Names, roles, places, numbers: no verb of the author's, no question, no postscript, no request.
  private mutating func isSignatureLine(_ index: Int) -> Bool {
    if lines[index].isBlank { return true }
    let text = lines[index].text
    guard text.utf8.count <= 160, !text.utf8.contains(UInt8(ascii: "?")) else { return false }
    let words = words(of: index)
    return words.count <= 16 && !FooterPhrases.speech.contains(words, words.indices)
      && !Postscript.opens(words.indices, words)
      && !IntentPhrases.book.hits(in: words, words.indices).contains { Sense.asking.contains($0.meaning) }
  }
}
