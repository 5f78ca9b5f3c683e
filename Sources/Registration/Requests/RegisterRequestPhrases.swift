/// How people ask where they stand and what is kept of them, and take an earlier message back for a new one.
enum RegisterRequestPhrases {
  static func isOne(_ range: Range<Int>, _ words: Words) -> Bool {
    [status, personalData, replacing].contains { $0.contains(words, range) }
  }

  static let status = PhraseBook<Bool>(
    [
      true: """
      ou j|je|nous en suis|sommes
      ou en suis|sommes je|nous
      ou en est|sont ~1 mon|ma|mes|notre|nos <request>
      j en suis ou
      suis je ~3 inscrit|inscrite|enregistre|enregistree|retenu|retenue
      sommes nous ~3 inscrits|inscrites|enregistres|enregistrees|retenus|retenues
      est ce que je suis ~2 inscrit|inscrite|enregistre|enregistree
      est ce que nous sommes ~2 inscrits|inscrites
      si je suis ~2 inscrit|inscrite|enregistre|enregistree|retenu|retenue
      si nous sommes ~2 inscrits|inscrites|retenus|retenues
      si ~1 mon|ma|mes|notre|nos <request> ~2 est|sont|a|ont|etait|avait
      que je suis ~2 inscrit|inscrite
      que nous sommes ~2 inscrits|inscrites
      que ~1 mon|ma|notre|nos inscription|inscriptions|reservation ~1 est|sont|a
      avez vous ~2 recu|recue|pris|prise|enregistre|enregistree|valide|eu ~3 mon|ma|mes|notre|nos|le <request>
      est ce que vous avez ~2 recu|enregistre|eu ~3 mon|ma|mes|notre|nos <request>
      si vous avez ~2 recu|enregistre|eu ~3 mon|ma|mes|notre|nos <request>
      m|nous avez vous ~2 inscrit|inscrite|inscrits|inscrites
      ai je ~2 une|ma|eu place|reponse
      <request> ~3 est|sont elle|il|elles|ils ~2 enregistree|enregistre|confirmee|confirme|validee|valide|effective|passee|prise|pris|arrivee|arrive|parvenue|parvenu|recue|recu|enregistrees|confirmees
      <request> ~3 a t elle|il ~3 enregistree|enregistre|confirmee|validee|prise|pris|recue|recu|traitee
      <request> ~8 tient|tiennent ~1 elle|il|toujours
      quel|quelle est ~1 mon|ma|notre rang|position|place|numero|statut|situation
      combien ~4 avant|devant moi|nous
      ma|notre position|place sur|dans la|votre liste
      n|ne ~1 ai|avons ~1 pas|jamais|rien|aucune|toujours ~4 recu|eu|confirmation|reponse ~5 inscription|demande|message|mail|courriel
      n|ne ~1 ai|avons ~1 recu|eu ~1 aucune|aucun|ni confirmation|reponse|retour
      n|ne ~1 ai|avons ~2 pas|rien ~1 recu|eu ~2 confirmation|reponse|retour
      sans nouvelles|nouvelle|reponse|confirmation de ~1 mon|ma <request>
      am i ~2 registered|booked|signed|enrolled|confirmed|on
      are we ~2 registered|booked|signed|enrolled|confirmed|on
      that i am ~2 registered|booked|enrolled
      if|whether i am ~2 registered|booked|enrolled|on
      did you ~2 receive|get ~1 my|our <request>
      have you ~2 received|got ~1 my|our <request>
      where do|am i stand|am
      where i stand
      what is|s my|our ~2 status|position|rank|place
      is my|our <request> ~2 confirmed|registered|complete|valid
      has my|our <request> ~2 been
      how many ~4 before|ahead
      """
    ], classes: classes)

  /// Statements that ask only with a question mark.
  static let statusIfAsked = PhraseBook<Bool>(
    [
      true: """
      suis|sommes ~2 inscrit|inscrite|inscrits|inscrites
      <request> ~2 est|sont ~2 enregistree|confirmee|validee|prise|passee|recue|enregistrees|recu|arrivee
      vous avez ~2 recu ~3 <request>
      recu ~2 mon|ma|mes <request>
      my <request> ~2 confirmed|received
      """
    ], classes: classes)

  private static let classes = [
    "request":
      "inscription inscriptions demande demandes reservation reservations participation dossier candidature mail message courriel email place places bulletin registration booking request seat application e"
  ]

  /// Access alone (GDPR art. 15): what is to be erased, corrected or objected to is for a human.
  static let personalData = PhraseBook<Bool>([
    true: """
    quelles ~2 donnees|informations ~3 avez|detenez|conservez|gardez|possedez|disposez ~6 moi|concernant|sujet|compte
    donnees|informations ~3 que vous avez|detenez|conservez|gardez|possedez|auriez ~6 moi|concernant|sujet|compte
    acces|acceder ~3 mes|aux|a donnees|informations
    acces|acceder ~2 a ~4 donnees ~4 me|moi|nous
    droit d acces
    copie ~3 donnees|informations ~8 me|moi|concernant|sujet
    copie de mes donnees
    communiquer|transmettre|envoyer|connaitre|obtenir|recevoir|savoir ~4 donnees|informations ~8 concernant|moi|sujet
    connaitre|obtenir|recevoir|consulter ~3 mes donnees
    que savez vous de|sur moi
    what ~3 data|information ~3 do|have you ~3 about|on me
    access ~2 my ~1 data|information
    copy of ~2 my ~1 data|information
    copy of ~6 data ~6 about|on me
    subject access request
    """
  ])

  static let replacing = PhraseBook<Bool>([
    true: """
    annule et remplace
    annulant et remplacant
    annulent et remplacent
    remplace ~2 mon|ma|notre|le|celui|celle ~2 message|mail|courriel|demande|inscription|envoi|precedent|hier|precedente
    ne|n ~3 tenir|tenez ~1 pas|plus compte ~2 mon|ma|mes|notre|nos|du|des|le ~2 message|mail|courriel|demande|mails|messages|envoi|precedent|precedente
    ne pas|plus tenir compte ~2 mon|ma|mes|notre|nos|du|des ~2 message|mail|courriel|demande|mails|messages|envoi|precedent
    ignorez|ignorer ~2 mon|ma|mes|notre|le ~2 message|mail|courriel|demande|precedent
    cancels|supersedes and|or ~1 replaces|supersedes
    replaces|supersedes my|our|the ~2 message|email|mail|request|one
    ignore|disregard my|our|the ~2 message|email|mail|request
    """
  ])
}
