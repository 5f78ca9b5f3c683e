/// How the author uses capitals.
enum Capitals {
  /// Four words in five are in capitals.
  static func areEverywhere(in words: Words, from start: Int) -> Bool {
    let body = words.words[min(start, words.count)...].filter {
      $0.kind == .word && $0.text.unicodeScalars.count > 1
    }
    return body.count > 4 && body.count(where: \.isAllCapitals) * 5 > body.count * 4
  }
}

extension Words {
  /// Small letters for capitals. A line of two to four words that no sentence has, such as who signs or is listed, keeps the
  /// first one of each, as it would have been written; so does what follows « association » or the like.
  mutating func calm() {
    for line in lines {
      let isName = isNameAlone(line)
      var isOrganisation = false
      for index in line where self[index].kind == .word {
        let text = self[index].text
        let folded = self[index].folded
        isOrganisation =
          NameWords.organisations.contains(folded)
          || isOrganisation && (isNamePart(index) || NameWords.particles.contains(folded) || folded == "pour")
        guard self[index].isAllCapitals || text.unicodeScalars.count == 1 else { continue }
        let isProper =
          isName || isOrganisation && folded.utf8.count > 2 && !NameWords.particles.contains(folded)
        respell(index, isProper ? text.prefix(1) + text.dropFirst().lowercased() : text.lowercased())
      }
    }
  }

  private func isNameAlone(_ line: Range<Int>) -> Bool {
    var line = line
    while let first = line.first, NameWords.civilities.contains(self[first].folded) {
      line = line.dropFirst()
    }
    return (2...4).contains(line.count)
      && line.allSatisfy(isNamePart)
  }

  private func isNamePart(_ index: Int) -> Bool {
    let word = self[index]
    return word.kind == .word && !NameWords.excludes(word.folded)
      && PredicateWords.forms[word.folded] == nil && !CalendarWords.isName(word.folded)
  }
}
