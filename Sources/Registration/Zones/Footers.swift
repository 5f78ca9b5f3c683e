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

/// « PS : », « P.-S. : », « post-scriptum », « NB »: what follows is the author's own, below a signature too.
enum Postscript {
  private static let openings = PhraseBook<Bool>([
    true: """
    ps
    p s
    pps
    p p s
    post scriptum
    postscriptum
    nb
    n b
    """
  ])

  /// « P. S. Petit » signs: spaced letters need a mark, or a word that opens no name.
  static func opens(_ line: Range<Int>, _ words: Words) -> Bool {
    guard
      let end = openings.hits(in: words, line).first(where: { $0.range.lowerBound == line.lowerBound })?.range
        .upperBound
    else { return false }
    guard end < line.upperBound, end - line.lowerBound > 1, words[line.lowerBound].folded.utf8.count == 1
    else { return true }
    if !words.before(line.lowerBound + 1).contains(.space) { return true }
    return !words.before(end).isDisjoint(with: [.colon, .dash, .comma]) || !words[end].isCapitalised
  }
}

/// How footers, disclaimers and farewells are worded.
enum FooterPhrases {
  enum Footer: Hashable, Sendable { case line, paragraph }

  static let book = PhraseBook<Footer>([
    .line: """
    envoye de|depuis|a|avec|par mon|ma|partir|l|iphone|ipad|yahoo|outlook|gmail|la|samsung|android|proton
    sent from|with|via my|yahoo|outlook|mail|proton|samsung|iphone
    telecharger outlook
    obtenir outlook
    get outlook
    provenance courrier
    pensez a l environnement
    p pensez a l environnement
    avant d imprimer
    p avant d imprimer
    n imprimez ~6 que si
    please consider the environment
    garanti sans virus
    sans virus
    l absence de virus dans ce
    """,
    .paragraph: """
    externe ce message|courriel|mail
    attention ce|cet message|courriel|mail|email ~4 exterieur|externe
    ce message|courriel|mail provient ~4 exterieur|externe
    ce message|mail|courriel vient ~3 exterieur|externe
    caution this email|message
    external email|sender|message
    ce message|courriel|mail|email et ~6 confidentiel|confidentiels
    ce message|courriel|mail|email et ~3 pieces|fichiers jointes|joints
    ce message|courriel|mail|email ~4 confidentiel|confidentiels|confidentielle
    ce message|courriel|mail|email ~3 destine exclusivement
    les informations contenues dans ce message|courriel|mail
    si vous n etes pas le destinataire
    usage exclusif de ses|son|sa destinataire|destinataires
    si vous l avez recu|recue par erreur
    this e mail|message ~8 confidential|intended
    this email|message ~8 confidential|intended
    this e mail including
    if you are not the intended
    """,
  ])

  static let valediction = PhraseBook<Bool>([
    true: """
    cordialement
    cdt
    cdlt
    bien|tres|sinceres|associativement|fraternellement|amicalement|sportivement cordialement|amicalement
    bien a vous|toi
    bien sincerement
    salutations
    respectueuses|sinceres|meilleures|cordiales salutations
    salutations distinguees
    respectueusement
    sincerement
    amicalement
    fraternellement
    amities
    belle|bonne journee|soiree|semaine|reception|fin
    bon week
    agreer|agreez ~12 salutations|sentiments|consideration|expression
    a bientot
    best|kind|warm regards|wishes
    regards
    best
    sincerely
    yours sincerely|faithfully|truly
    cheers
    dans l attente ~6 reponse|confirmation|retour
    """
  ])

  /// Words with which a line says something, not merely who signs.
  static let speech = PhraseBook<Bool>([
    true: """
    je|j|nous|on
    ps|nb
    moi
    merci ~3 de|d
    inscris|inscrire|inscrivez|inscription|inscriptions|annuler|annulez|annulation
    viendra|viendront|participera|participeront|assistera|assisteront|sera|seront|vient|viennent|accompagne|accompagnera
    ne|pas
    pouvez|pourriez|veuillez
    i|we|please|will
    si|mais|car
    """
  ])
}
