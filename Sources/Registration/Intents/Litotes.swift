/// « je ne demande pas mieux que de venir », « pour rien au monde je ne manquerais ça »: denials that say yes.
enum Litotes {
  /// What is said so of coming, behind the author's own « je » or « nous ».
  static func hits(in sentence: Range<Int>, _ words: Words) -> [PhraseBook<Sense>.Hit] {
    book.hits(in: words, sentence)
  }

  private static let book = PhraseBook<Sense>(
    [
      .registerSelf: """
      rien ne me ferait|fera|rejouirait ~1 plus|davantage ~1 plaisir ~1 que|qu ~1 de|d <come>|m
      je ne demande pas mieux que|qu ~1 de|d <come>|m
      je ne demande que|qu a <come>
      je ne manquerai|manquerais|raterai|raterais|louperai|louperais ~2 pas|point ~3 de|d <come>|m
      je ne manquerai|manquerais|raterai|raterais|louperai|louperais ~4 rien au monde
      pour rien au monde je ne ~1 manquerais|raterais|louperais|manquerai|raterai|louperai
      je ne saurais|veux|voudrais|peux ?surtout ?pas ?surtout ?absolument manquer|rater|louper la|le|l|cette|ce|votre|ca|cela
      ne m|me oubliez ~1 pas ~2 sur|pour|dans la|l|cette|votre ~1 liste|reunion|formation|rencontre|atelier|seance|session|soiree|journee|visite|conference
      pas question ~3 manque|rate|loupe|manquer|rater|louper la|le|l|cette|ce|votre|ca|cela
      hors de question ~3 manque|rate|loupe|manquer|rater|louper la|le|l|cette|ce|votre|ca|cela
      """,
      .registerUs: """
      rien ne nous ferait|fera|rejouirait ~1 plus|davantage ~1 plaisir ~1 que|qu ~1 de|d <come>|nous
      nous ne demandons pas mieux que|qu ~1 de|d <come>|nous
      nous ne manquerons|raterons ~2 pas|point ~3 de|d <come>|nous
      """,
    ], classes: ["come": DeskVerbs.come(.infinitive) + " assister prendre"])
}
