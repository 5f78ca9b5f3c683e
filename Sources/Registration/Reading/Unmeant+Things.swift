/// Turns of phrase of papers, of other lists, of other times and places.
extension Unmeant {
  /// « ajoutez mon nom à la pétition », « j'accepte votre invitation à déjeuner »: to what is no meeting and no list of one's.
  func isOfOtherThing(_ hit: Hit) -> Bool {
    let link = hit.range.upperBound
    guard sentence.contains(link), ["a", "au", "aux", "sur", "dans", "d", "de"].contains(words[link].folded)
    else { return false }
    return !Range(link + 1, upTo: min(link + 4, sentence.upperBound)).contains { at in
      EventWords.isNoun(words[at].folded) || words[at].kind == .number
        || CalendarWords.isName(words[at].folded)
        || ["liste", "listes", "participants", "inscrits", "stagiaires", "groupe", "·"].contains(
          words[at].folded)
    }
  }

  /// « pouvez-vous m'envoyer le bulletin d'inscription à … », « merci pour votre confirmation d'inscription à … »: a paper, in a sentence of
  /// its own; not « Bulletin d'inscription à … » above a form.
  func isOfPapers(_ hit: Hit) -> Bool {
    guard ["d", "de"].contains(before(hit)), Self.papers.begin(before(hit, 2)) else { return false }
    let head = Range(sentence.lowerBound, upTo: hit.range.lowerBound - 2)
    return FiniteVerb.stands(in: head, words)
      || head.contains { at in
        let word = words[at].folded
        return [
          "merci", "votre", "vos", "mon", "ma", "le", "la", "les", "un", "une", "quel", "quelle", "quels",
          "quelles",
        ].contains(word)
          || word.hasSuffix("ez") || Self.isInfinitive(word)
      }
  }

  /// « je serai la nouvelle responsable »: an article, no « là ».
  func isArticleOfNoun(_ hit: Hit) -> Bool {
    let next = hit.range.upperBound
    guard hit.meaning == .registerSelf, last(hit) == "la",
      hit.range.contains(where: { words[$0].folded.hasPrefix("ser") }),
      !words[next - 1].text.contains("à"), sentence.contains(next),
      words.before(next).isSubset(of: [.space, .line])
    else { return false }
    return words[next].folded.utf8.count > 5 && !CalendarWords.isName(words[next].folded)
      && !["demain", "evidemment", "egalement"].contains(words[next].folded)
  }

  /// « ma chaise sera vide, vous pouvez la donner »: an article or a pronoun of another stretch, no « là ».
  func isArticleAfar(_ hit: Hit) -> Bool {
    last(hit) == "la" && !words[hit.range.upperBound - 1].text.contains("à")
      && hit.range.contains { words[$0].folded.hasPrefix("ser") }
      && hit.range.dropFirst().contains { words.before($0).contains(.comma) }
  }

  /// « je m'inscris la prochaine fois »: not to what is told of.
  func isDeferred(_ hit: Hit) -> Bool {
    guard hit.meaning.isRegistering,
      let stretch = Stretches.of(sentence, words).first(where: { $0.contains(hit.range.lowerBound) })
    else { return false }
    return Deferral.isTold(in: stretch, words)
      && !stretch.contains { at in
        CalendarWords.isName(words[at].folded) || words[at].kind == .number
          || EventWords.isNoun(words[at].folded)
      }
  }

  /// « je serai absente à la réunion »: there, and not there.
  func isAway(_ hit: Hit) -> Bool {
    hit.range.contains { at in
      ["absent", "indisponible", "empeche", "hospitalis", "souffrant"].contains {
        words[at].folded.hasPrefix($0)
      }
    }
  }

  private static let papers: WordStems = [
    "bulletin", "fiche", "formulaire", "confirmation", "modalite", "condition", "frais", "tarif", "lien",
    "date", "delai",
    "procedure", "mode", "page", "attestation", "preuve", "numero", "rappel", "dossier", "liste", "cloture",
    "ouverture", "fin",
    "accuse", "recu", "coupon", "droit", "cout", "prix", "limite",
  ]
}
