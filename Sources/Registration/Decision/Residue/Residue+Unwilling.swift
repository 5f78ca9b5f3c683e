extension Residue {
  /// « je n'en ai aucune envie », « je m'y oppose », « il plaisantait »: wherever it stands, nothing beside it is asked in earnest,
  /// or not by who writes.
  func isUnwilling(_ clause: Reading.Clause) -> Bool {
    let kept = clause.hits.filter { $0.meaning == .keeps }.map(\.range)
    return !clause.sentence.isSubject && !clause.awaitsWord
      && (Self.unwilling.hits(in: words, clause.range).contains { hit in
        !kept.contains { $0.overlaps(hit.range) && $0.count > hit.range.count }
      } || isSigh(clause))
  }

  /// « Hélas. », « Dommage ! »: after a wish, all is said.
  private func isSigh(_ clause: Reading.Clause) -> Bool {
    clause.range.count < 4
      && clause.range.contains { ["helas", "dommage", "malheureusement"].contains(words[$0].folded) }
      && clause.senses.isSubset(of: [.plain, .courtesy])
  }

  /// Closed classes of French: unwillingness, opposition, jest, another's own step, either way round.
  private static let unwilling = PhraseBook<Bool>([
    true: """
    aucune|pas|guere|nulle ~1 envie
    m y oppose|opposons|refuse
    s y oppose|refuse
    la|le|les|l refuse en son|leur nom
    refuse en son|leur|mon|notre nom
    plaisantait|plaisantais|blaguait|blaguais
    je plaisante|blague|rigole
    comptez|compte|croyez|crois la dessus
    vous ecrira|contactera|appellera|telephonera|repondra ?elle ?lui meme|directement|bientot
    elle|il|lui vous ecrira|contactera|appellera|telephonera
    elles|ils vous ecriront|contacteront|appelleront
    ne changez|modifiez|touchez|faites rien
    ou l inverse
    ou le contraire
    ou vice
    attendez|attends ?donc ?bien ma|notre reponse|confirmation
    je lui|leur ~1 reponds|repondrai|repondu
    on ~1 en reparle|reparlera
    rappelez|rappelle le moi
    premiere nouvelle
    ne|n peux|peut|pouvons|peuvent toujours pas
    c est|etait une blague|plaisanterie
    tout compte fait
    reflexion faite
    finalement non
    et moi pas
    pas a votre|vos|cette reunion|formation|rencontre|soiree|journee|atelier|seance
    je le|la|l|lui|leur ~2 interdit|interdis|defendu|defends
    rate|manque|loupe|manquerai|raterai|louperai ~2 premier|premiere|second|seconde|deuxieme|dernier|derniere jour|journee|seance
    pas au courant
    rien demande
    pas tout de suite
    vous redis|redirai|redirons|redira ?ca ?cela si|s|ce|des|quand|lundi|demain|plus
    """
  ])
}
