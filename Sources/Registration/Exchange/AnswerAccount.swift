/// Whether an answer says what was asked and no more: what is left over could take it back.
struct AnswerAccount: Sendable {
  let words: Words

  /// « la seconde », « celle du 19 mars, je travaille en journée ».
  func isChoice(_ answer: Range<Int>, owned: Set<Int>) -> Bool {
    let head = head(answer, [.comma, .open, .dash, .period, .exclamation])
    return !isQuestion(answer)
      && head.allSatisfy {
        owned.contains($0) || Self.choosing.contains(words[$0].folded) || EventWords.isNoun(words[$0].folded)
      }
      && owned.allSatisfy { head.contains($0) } && !owned.isEmpty
      && isAside(Range(head.upperBound, upTo: answer.upperBound))
  }

  /// « Rose Petit et Paul Martin (trésorier) »: the names, and what joins them.
  func isList(_ answer: Range<Int>, owned: Set<Int>) -> Bool {
    let head = head(answer, [.open])
    return !isQuestion(answer)
      && head.allSatisfy { at in
        owned.contains(at) || isOffice(at, head) || Self.joining.contains(words[at].folded)
          || NameWords.civilities.contains(words[at].folded) || NameWords.isKinOrOffice(words[at].folded)
          || [.phone, .email].contains(words[at].kind)
      } && isAside(Range(head.upperBound, upTo: answer.upperBound))
  }

  /// « …, président du conseil syndical »: what somebody is, from the comma to the next.
  private func isOffice(_ at: Int, _ head: Range<Int>) -> Bool {
    guard let comma = (head.lowerBound...at).last(where: { words.before($0).contains(.comma) }),
      comma > head.lowerBound,
      NameWords.offices.contains(words[comma].folded)
    else { return false }
    return isAside(comma..<at + 1) && !(comma..<at + 1).contains { ["et", "and"].contains(words[$0].folded) }
  }

  /// No question, and nothing in it speaks of coming, of deciding, or of another.
  func isPlain(_ answer: Range<Int>) -> Bool { !isQuestion(answer) && isAside(answer) }

  private func isQuestion(_ answer: Range<Int>) -> Bool {
    answer.contains { words.after($0).contains(.question) }
  }

  /// The part before the first such mark.
  private func head(_ answer: Range<Int>, _ marks: Marks) -> Range<Int> {
    let end = answer.dropFirst().first { !words.before($0).isDisjoint(with: marks) }
    return answer.lowerBound..<(end ?? answer.upperBound)
  }

  /// A reason or a remark, in which nothing speaks of coming, of deciding, or of another.
  private func isAside(_ range: Range<Int>) -> Bool {
    !range.contains { at in
      let word = words[at].folded
      return ComingWords.isAlarm(word) || ComingWords.isDecisive(word) || Self.doubts.contains(word)
    }
  }

  private static let doubts: WordSet = [
    "ou", "si", "peut", "encore", "autre", "autres", "plus", "moins", "sinon", "mais", "eventuellement", "or",
    "aussi",
    "egalement", "avec", "sans", "seul", "seule", "seulement", "uniquement", "too", "with",
    "if", "maybe", "perhaps", "verrai", "confirmer", "hors",
  ]
  private static let joining: WordSet = [
    "et", "and", "moi", "meme", "c", "est", "ce", "s", "appelle", "nom", "prenom", "noms", "prenoms", "il",
    "elle", "d", "agit", "de", "mon", "ma", "notre", "avec", "a", "savoir", "reponse", "sera", "seront",
    "bien",
    "sur", "son", "sa", "je", "suis", "name", "is", "me", "merci", "svp", "tel",
  ]
  private static let choosing: WordSet = [
    "la", "le", "l", "celle", "celui", "session", "seance", "date", "creneau", "de", "du", "d", "des", "pour",
    "svp", "s", "il", "vous", "plait", "merci", "plutot", "oui", "ce", "sera", "je", "j", "prefere",
    "choisis",
    "prends", "opte", "me", "convient", "mieux", "va", "nous", "preferons", "en", "mois", "choisissons",
    "preference", "a", "ma", "notre", "reponse", "the", "one", "of", "please", "on", "deux", "two", "trois",
    "serait", "au", "avec", "plaisir", "bien", "sur", "ok",
  ]
}
