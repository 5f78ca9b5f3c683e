/// How people ask that a message they send on be dealt with.
enum ErrandPhrases {
  private static let classes = [
    "do": DeskVerbs.record(.infinitive),
    "drop": DeskVerbs.drop(.infinitive),
    "handle":
      "traiter enregistrer noter valider gerer saisir prendre donner proceder faire repondre process handle deal",
    "polite":
      "merci remercie remercions veuillez pouvez peux pourriez pourrais pourrez voulez auriez possible demande demandons prie prions laisse laissons charge confie please could can",
    "request":
      "demande demandes inscription inscriptions message messages mail mails courriel courriels mot bulletin fiche request email reponse annulation desistement souhait",
    "send":
      "transmets transmettons transfere transferons fais faisons relaie relayons adresse envoie communique forward forwarding passing",
    "here":
      "dessous bas apres suivant suivante suivants suivantes below sous dessus joint jointe",
  ]

  static let asking = PhraseBook<Errand.Verb>(
    [
      .handle: """
      <polite> ~5 traiter|enregistrer|noter|valider|gerer|saisir|satisfaire|honorer
      <polite> ~5 prendre ~2 en compte|charge|note
      <polite> ~5 donner ~1 suite|satisfaction
      <polite> ~5 faire le|ce necessaire|qu
      <polite> ~5 proceder
      traitez|enregistrez|notez|validez|gerez sa|la|son|l|cette|leur|ce
      a traiter|enregistrer
      suite|suites a donner
      a toutes fins utiles
      pour suite
      pour traitement|enregistrement|prise|suite|attribution
      <polite> ~4 process|handle|deal
      """,
      .register: """
      <polite> ~5 inscrire|ajouter|reserver|reinscrire
      <polite> ~6 place|places a son|leur nom
      inscrivez|ajoutez l|le|la|les|m|mme|monsieur|madame
      inscrivez|ajoutez|reservez lui|leur
      a inscrire
      pour inscription|inscriptions
      souhaite|souhaiterait|voudrait|aimerait|desire|desirerait ~2 s inscrire
      souhaite|souhaiterait|voudrait|aimerait|desire|desirerait ~2 participer|assister|venir
      trouver|trouverez ~4 inscription|inscriptions de|du|d
      kindly ~2 register|enrol|enroll|book|sign|add
      <polite> ~4 register|enrol|enroll|book|sign|add
      """,
      .cancel: """
      <polite> ~5 annuler|desinscrire|retirer|supprimer|rayer|radier
      annulez|desinscrivez|retirez|supprimez l|le|la|les|son|sa|leur|m|mme|monsieur|madame
      pour annulation|desinscription
      a annuler
      <polite> ~4 cancel|remove
      """,
    ], classes: classes)

  /// Words that tell of the message below.
  static let pointing = PhraseBook<Bool>(
    [
      true: """
      <request> ~5 ci <here>
      ci dessous|apres|joint|jointe ~6 <request>
      <request> ~6 plus bas
      <request> ~8 dessous
      sous|dans|apres ce|mon|le message|mail|mot|courriel ~4 <request>
      je|nous vous ~1 <send> ~5 <request>
      je|nous <send> suivre ~4 <request>
      voici|voir|voila|trouverez ~6 <request> de|du|d
      la|cette|sa|leur demande de|du|d
      voir|cf|lire ~1 ci dessous|apres
      voir|cf plus bas
      see below
      suite a donner
      find below ~3 <request>
      forward|forwarding|passing ~4 <request>
      request ~4 below
      """
    ], classes: classes)

  /// What one has with the desk.
  static let owned: WordSet = [
    "inscription", "demande", "place", "participation", "annulation", "desistement", "reservation", "nom",
    "presence", "venue", "inscriptions", "places",
  ]

  static let leaving: WordSet = ["laisse", "laissons", "charge", "confie"]

  static let restrictions: WordSet = [
    "sauf", "avec", "with", "sans", "uniquement", "seulement", "excepte", "hormis", "plutot", "mais", "sinon",
    "si", "aussi",
    "egalement", "except", "only", "but", "if", "also", "too", "autre", "autres", "remplacer", "info",
    "information", "avis", "memoire", "attendre", "attendez", "attendons", "avant", "quand", "wait", "before",
    "when",
  ]
}
