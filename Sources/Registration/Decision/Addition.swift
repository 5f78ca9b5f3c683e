/// « je suis déjà inscrit, ajoutez aussi ma sœur X », « j'avais inscrit X, merci d'ajouter Y »: somebody more, and those who are registered
/// stay as they are.
enum Addition {
  static func isTold(_ clauses: [Reading.Clause], _ words: Words) -> Bool {
    let holding = clauses.filter { $0.has([.wasRegistered]) }
    let asking = clauses.filter { $0.has(Sense.registering) }
    if !holding.isEmpty, joinsHolder(holding, asking, clauses, words) { return true }
    guard !holding.isEmpty,
      !clauses.contains(where: { $0.has(Sense.cancelling.union([.replaces, .moves, .hypothesis, .keeps])) }),
      asking.contains(where: { $0.has([.registerOthers, .attendsThird]) }),
      !asking.contains(where: { $0.has([.registerSelf, .registerUs]) }),
      !clauses.contains(where: { $0.range.contains { isExchange($0, words) } })
    else { return false }
    return asking.contains { $0.range.contains { isMore($0, words) } }
      || holding.allSatisfy {
        $0.range.contains { words[$0].folded == "deja" } && !$0.range.contains { isBygone($0, words) }
      }
  }

  /// « Rose Petit est déjà inscrite, j'aimerais l'accompagner »: somebody else holds a seat, and the author asks for their own.
  private static func joinsHolder(
    _ holding: [Reading.Clause], _ asking: [Reading.Clause], _ clauses: [Reading.Clause], _ words: Words
  ) -> Bool {
    !asking.isEmpty && asking.allSatisfy { $0.senses.intersection(Sense.registering) == [.registerSelf] }
      && !clauses.contains(where: {
        $0.has(Sense.cancelling.union([.replaces, .moves, .hypothesis, .keeps]))
      })
      && !clauses.contains(where: { $0.range.contains { isExchange($0, words) } })
      && holding.allSatisfy { clause in
        clause.range.contains { words[$0].folded == "deja" }
          && clause.hits.allSatisfy { hit in
            hit.meaning != .wasRegistered || hit.range.isEmpty
              || ["est", "sont", "inscrit", "inscrite", "inscrits", "inscrites", "figure", "figurent"]
                .contains(
                  words[hit.range.lowerBound].folded)
          }
          && !clause.range.contains {
            ["suis", "sommes", "etais", "etions", "ai"].contains(words[$0].folded)
          }
      }
  }

  /// « ajoutez », « aussi », « une seconde personne », « en plus », « de plus ».
  private static func isMore(_ index: Int, _ words: Words) -> Bool {
    let word = words[index].folded
    if word == "plus" { return ["en", "de"].contains(words.folded(index - 1)) }
    return more.begin(word)
  }

  private static let more: WordStems = [
    "ajout", "rajout", "aussi", "egalement", "supplementaire", "second", "deuxieme",
  ]

  /// One for the other, or something that is no more.
  private static func isExchange(_ index: Int, _ words: Words) -> Bool {
    let word = words[index].folded
    return ["plutot", "finalement", "lieu"].contains(word)
      || word == "place" && ["ma", "sa", "la", "leur", "notre"].contains(words.folded(index - 1))
        && words.folded(index - 2) == "a"
  }

  private static func isBygone(_ index: Int, _ words: Words) -> Bool {
    ["etais", "etait", "etions", "avais", "avait", "avions"].contains(words[index].folded)
  }
}
