/// What others said, or the author before: a name beside it is a source, not a participant.
enum Reported {
  /// « je vous avais dit que … »: what was said then.
  static let said = PhraseBook<Bool>([
    true: """
    avais|avions|avait|aviez ~2 dit|ecrit|annonce|prevenu|prevenus|prevenue|averti|avertis|informe|informes|repondu|signale|indique ~1 que|qu
    disais|ecrivais|annoncais ~1 que|qu
    a|ont|avait|devait|devaient ~2 vous ~1 ecrire|ecrit|appeler|appele|contacter|contacte|joindre|telephoner|telephone|demander|envoyer|transmettre
    vous a|ont|avait ~1 ecrit|appele|contacte|telephone|transmis|envoye
    """
  ])

  /// « X m'a demandé de l'inscrire »: who tells is who comes.
  static let ownWish = PhraseBook<Bool>([
    true: """
    m|nous a|ont ~1 demande|charge|chargee|prie|priee ~2 de|d l|les|le|la|lui|leur inscrire|ajouter|enregistrer|noter|garder|reserver|prevoir
    """
  ])

  static let book = PhraseBook<Bool>([
    true: """
    m a|ont ?bien dit|parle|conseille|recommande|transmis|transfere|suggere|informe|signale|demande|invite|appris|envoye
    nous a|ont dit|parle|conseille|recommande|transmis|transfere|suggere|informe|signale|demande|invite|envoye
    me|nous parle
    de la part de
    il parait
    on dit
    on m a dit
    grace a
    ai|avons ?bien recu|lu|vu ~3 liste|mail|message|confirmation|courriel
    told me
    recommended
    """
  ])
}
