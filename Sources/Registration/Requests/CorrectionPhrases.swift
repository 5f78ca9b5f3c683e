/// How people say that something is written wrongly, or has changed.
enum CorrectionPhrases {
  enum Field: Sendable, Hashable { case name, misspelt, phone, email, organisation }

  /// What is told after the phrase is the new value; after `misspelt`, the wrong one.
  static let fields = PhraseBook<Field>(
    [
      .name: """
      nom|prenom ~6 s ecrit ?bien ?en ?fait
      s ecrit
      s orthographie
      nom|prenom ~3 est ?bien ?en ?fait ?plutot
      nom|prenom ~3 c est
      c est ?bien ?en ?fait ?plutot
      il s agit de|d
      faut|fallait ~1 lire|ecrire|noter
      lire|lisez|ecrivez ?plutot
      je m appelle ?en ?fait
      name is ?actually ?spelled|spelt
      is spelled|spelt
      should be|read
      corriger|corrigez|rectifier|rectifiez|modifier
      erreur|faute|coquille|manque ~5 nom|prenom
      manque ~5 nom|prenom de ~1 mon|ma|notre collegue|mari|femme|epouse|fils|fille
      it s|is ?actually
      """,
      .misspelt: """
      avez|aviez|ont|est|a ~2 ecrit|note|orthographie|mis|inscrit|noter ?au ?nom ?de
      il y a ecrit
      you wrote
      """,
      .phone: """
      numero|telephone|portable|mobile|tel ~6 change
      nouveau|nouvel|mon|notre ~2 numero|telephone|portable|mobile|tel ~6 est|c|desormais|maintenant
      nouveau numero|telephone|portable|tel
      <change> ~2 numero|telephone|portable
      joindre|joignable|contacter|appeler ~3 desormais|maintenant|dorenavant
      desormais|maintenant|dorenavant ~3 joindre|joignable|contacter|appeler
      numero|telephone|portable ~3 <wrong>
      erreur|faute|coquille ~3 numero|telephone|portable
      my|new ~2 number|phone|mobile ~3 is|changed
      """,
      .email: """
      adresse ~6 change
      nouvelle ~1 adresse
      mon|ma|notre ~3 adresse|mail|courriel|email ~4 est|c ~1 desormais|maintenant|dorenavant|plutot
      desormais|maintenant|dorenavant ~6 adresse|mail
      adresse ~4 est ?desormais ?maintenant
      <change> ~2 adresse
      ecrire|ecrivez|contacter|repondre ~3 desormais|maintenant|dorenavant|plutot
      erreur|faute|coquille ~3 adresse
      my|new ~2 email|e|address ~3 is|changed
      """,
      .organisation: """
      represente ?maintenant|desormais|dorenavant|plutot ?a ?present ?en ?fait ?plus
      representerai ?maintenant|desormais|plutot ?en ?fait
      mon|ma|notre association|organisme|structure|organisation|employeur est|c|s ?desormais|maintenant ?appelle ?en ?fait
      viens|viendrai|participe|participerai ~2 au nom|titre de|d
      <change> d|de association|structure|organisme|employeur
      i ?now represent
      """,
    ],
    classes: [
      "change": "change changer changeons changement",
      "wrong": "errone erronee faux fausse inexact incorrect mauvais",
    ])

  /// Between the right value and the wrong one.
  static let ratherThan = PhraseBook<Bool>([
    true: """
    et non ?pas
    non ?pas
    pas
    au lieu de|d|du
    plutot que
    et plus
    remplace
    instead of
    not
    """
  ])

  /// How a name is spelled, told beside it.
  static let spelling: WordSet = [
    "avec", "sans", "un", "une", "deux", "en", "with", "comme", "et", "accent", "tiret", "double",
  ]
}
