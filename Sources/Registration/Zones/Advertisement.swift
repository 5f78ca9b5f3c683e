/// What a shop, a mail provider or a customer tool puts below a letter: « Devis gratuit sous 48 h », « Cliquez ici pour vous désabonner ».
extension Zoning {
  /// Below what its author asks, a line that sells, leads out of a list or calls to follow is nobody's word to the desk.
  mutating func labelAdvertisements() {
    guard let asked = lines.indices.last(where: { lines[$0].kind == .own && asks($0) }) else { return }
    for index in lines.indices where index > asked && [.own, .signature].contains(lines[index].kind) {
      if isAdvertisement(index) { lines[index].kind = .footer }
    }
  }

  private mutating func asks(_ index: Int) -> Bool {
    guard lines[index].text.utf8.count <= 2000 else { return false }
    let words = words(of: index)
    return IntentPhrases.book.hits(in: words, words.indices).contains { Sense.asking.contains($0.meaning) }
  }

  private mutating func isAdvertisement(_ index: Int) -> Bool {
    guard !lines[index].isBlank, lines[index].text.utf8.count <= 400 else { return false }
    let words = words(of: index)
    guard !words.indices.contains(where: { Self.speaks($0, words) }) else { return false }
    if Self.calls.contains(words, words.indices) { return true }
    let isLoud =
      lines[index].text.contains { "!%€".contains($0) }
      || words.indices.contains { words[$0].kind == .url || Self.loud.begin(words[$0].folded) }
    return isLoud
      && MassMail.phrases.hits(in: words, words.indices).contains { [.sale, .wayOut].contains($0.meaning) }
  }

  private static let loud: WordStems = ["cliqu", "desabonn", "desinscri", "offert", "gratuit"]

  /// Whoever writes speaks, of themselves or of who comes.
  private static func speaks(_ index: Int, _ words: Words) -> Bool {
    switch words[index].folded {
    case "je", "moi", "mon", "ma", "mes", "i", "my", "me": true
    case "j", "m": words.after(index).contains(.apostrophe)
    case "nous": !follows.contains(words.folded(index - 1))
    default:
      words[index].folded.hasPrefix("inscri") || words[index].folded.hasPrefix("annul")
        || PredicateWords.forms[words[index].folded]?.kind == .attend && words[index].folded.hasSuffix("ra")
    }
  }

  private static let follows: WordSet = ["suivez", "retrouvez", "rejoignez", "contactez", "likez"]
  private static let calls = PhraseBook<Bool>([
    true: """
    suivez|retrouvez|rejoignez|likez ?nous ~1 sur|instagram|facebook|linkedin
    retrouvez|venez nous|decouvrir ~2 marche|marches|boutique|atelier|stand|site|magasin|page
    message|mail|courriel ?vous est offert par
    creez|ouvrez votre ~2 adresse|compte|boite
    cliquez ici|et|pour
    voir ~2 profil|boutique
    """
  ])
}
