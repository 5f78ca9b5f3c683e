import MIME
import Testing

@testable import Registration

/// Lists, company, spouses, what was given up and is asked for again, what is set aside by « ni ».
@Suite struct CompanyTurnsTests {
  /// Lines that each tell an event and its people, and lists announced in other words.
  @Test(arguments: [
    Row(
      "Bonjour,\n\nPour l'amicale :\n- 24/03, emploi : Jean Petit et Rose Morel\n- 08/04, bénévoles : Rose "
        + "Morel\n- 10/06, forêt : Jean Petit, Luc Roux\n\nMerci de les noter.\n\nAwa Diallo\nsecrétaire de "
        + "l'Amicale laïque",
      "register emploi-mars: Jean Petit, Rose Morel; register accueil: Rose Morel; register foret: Jean Petit, Luc Roux"
    ),
    Row(
      "Bonjour,\nvoici nos inscrits :\n8 avril - accueil des bénévoles : Rose Morel\n10 juin - forêt : Jean "
        + "Petit\nBonne réception,\nAwa Diallo", "register accueil: Rose Morel; register foret: Jean Petit"),
    Row(
      "Madame,\nDe notre côté :\n* accueil du 8 avril : Mme Rose Morel\n* emploi du 19 mai : MM. Jean Petit et "
        + "Luc Roux\nMerci d'en prendre note.\nAwa Diallo",
      "register accueil: Rose Morel; register emploi-mai: Jean Petit, Luc Roux"),
    Row(
      "Participants de notre commune à la réunion forêt :\n\nJean Petit\nadjoint aux "
        + "travaux\nj.petit@commune.example\n\nRose Morel\nconseillère\nr.morel@commune.example\n\nJe transmets "
        + "mais ne viendrai pas.\n\nAwa Diallo", "register foret: Jean Petit, Rose Morel"),
    Row(
      "Bonjour,\nListe de nos agents retenus pour la réunion « Forêt et biodiversité » :\n- PETIT Jean, "
        + "jardinier\n- MOREL Rose, cheffe d'équipe\n- ROUX Luc, apprenti\nJe ne participe pas moi-même.\nAwa "
        + "DIALLO\nService du personnel", "register foret: Jean Petit, Rose Morel, Luc Roux"),
    Row(
      "Réunion forêt du 10 juin. Personnes à inscrire : Jean Petit (service voirie), Rose Morel (service "
        + "jeunesse). Merci.\nAwa Diallo", "register foret: Jean Petit, Rose Morel"),
    Row(
      "Pour le 19 mai : Rose Morel. Pour le 10 juin : Jean Petit. Merci de les inscrire.\nAwa Diallo",
      "register emploi-mai: Rose Morel; register foret: Jean Petit"),
  ])
  func eachEventWithItsPeople(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Who comes along with the author.
  @Test(arguments: [
    Row(
      "Je viendrai à la réunion forêt. Deux collègues du service se joignent à moi : la comptable, Rose Morel, et "
        + "l'enseignant, Jean Petit.\nAwa Diallo", "register foret: Awa Diallo, Rose Morel, Jean Petit"),
    Row(
      "Je viendrai à la réunion forêt. Ma collègue Rose Morel m'accompagnera.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Morel"),
    Row(
      "Inscrivez-moi à la réunion forêt. Je serai accompagnée de Rose Morel.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Morel"),
    Row(
      "Je participerai à la réunion forêt. Viendront avec moi : Rose Morel et Jean Petit.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Morel, Jean Petit"),
    Row(
      "Je m'inscris à la réunion forêt. Deux voisins se joignent à moi : Rose Morel et Jean Petit.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Morel, Jean Petit"),
    Row(
      "Inscrivez-moi à la réunion forêt, ainsi que mon collègue, Jean Petit.\nAwa Diallo",
      "register foret: Awa Diallo, Jean Petit"),
    Row(
      "Je viens à la réunion forêt et j'emmène Jean Petit, mon adjoint.\nAwa Diallo",
      "register foret: Awa Diallo, Jean Petit"),
    Row(
      "Nous serons trois à la réunion forêt : Rose Morel, Luc Roux et votre servante.\nAwa Diallo",
      "register foret: Awa Diallo, Rose Morel, Luc Roux"),
    Row(
      "Je viens le 10 juin à la réunion forêt. Seront également là le maire, Jean Petit, et son adjointe, Rose "
        + "Morel.\nAwa Diallo", "register foret: Awa Diallo, Jean Petit, Rose Morel"),
  ])
  func whoComesAlong(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Of the author alone.
  @Test(arguments: [
    Row(
      "Veuillez réserver deux places pour la réunion forêt : Awa Diallo et son époux Paul. Merci.\nAwa Diallo",
      "register foret: Awa Diallo, Paul Diallo"),
    Row(
      "Deux places pour la forêt svp, pour Awa Diallo et son mari Paul Diallo.\nAwa Diallo",
      "register foret: Awa Diallo, Paul Diallo"),
    Row(
      "Je voudrais deux places pour la réunion forêt, mon mari Paul et moi.\nAwa Diallo",
      "register foret: Awa Diallo, Paul Diallo"),
    Row(
      "Inscrivez-nous à la réunion forêt, mon époux Paul et moi-même.\nAwa Diallo",
      "register foret: Awa Diallo, Paul Diallo"),
    Row(
      "Madame Diallo Awa et son mari Paul viendront à la réunion forêt. Salutations.\nAwa Diallo",
      "register foret: Awa Diallo, Paul Diallo"),
    Row(
      "Veuillez retenir pour la réunion forêt deux sièges : Awa Diallo et son compagnon Paul Martin.\nAwa Diallo",
      "register foret: Awa Diallo, Paul Martin"),
  ])
  func aSpouseByGivenName(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// In answer to the letter that confirmed the author's own seat.
  @Test(arguments: [
    Row(
      "Parfait, je vous remercie. Ma tante Rose Morel sera aussi de la partie, une place supplémentaire pour "
        + "elle donc.\nAwa\n\n> Le 20 février, Ville de Bourges <inscriptions@ville.example> a écrit "
        + ":\n> Bonjour Awa Diallo,\n> Nous avons enregistré votre inscription à la réunion « Réunion Forêt et "
        + "biodiversité » (jeudi 10 juin 2027).", "register foret: Rose Morel",
      subject: "Re: Votre place pour le 10 juin", name: "Awa Diallo"),
    Row(
      "Merci ! Pouvez-vous ajouter mon amie Rose Morel ? Elle vient d'apprendre qu'elle est libre ce "
        + "soir-là.\nAwa\n\n> Le 20 février, Ville de Bourges <inscriptions@ville.example> a écrit :\n> Bonjour Awa "
        + "Diallo,\n> Votre inscription à la réunion « Réunion Forêt et biodiversité » (jeudi 10 juin 2027) est "
        + "confirmée.", "register foret: Rose Morel", subject: "Re: Inscription confirmée", name: "Awa Diallo"
    ),
    Row(
      "C'est noté. Ma voisine Rose Morel sera des nôtres également.\nAwa\n\n> Le 20 février, Ville de Bourges "
        + "<inscriptions@ville.example> a écrit :\n> Bonjour Awa Diallo,\n> Votre inscription à la réunion « "
        + "Réunion Forêt et biodiversité » (jeudi 10 juin 2027) est confirmée.", "register foret: Rose Morel",
      subject: "Re: Inscription confirmée", name: "Awa Diallo"),
    Row(
      "Super, on vient finalement à deux : Rose Morel sera avec moi.\nAwa\n\n> Le 20 février, Ville de Bourges "
        + "<inscriptions@ville.example> a écrit :\n> Bonjour Awa Diallo,\n> Votre inscription à la réunion « "
        + "Réunion Forêt et biodiversité » (jeudi 10 juin 2027) est confirmée.", "register foret: Rose Morel",
      subject: "Re: Inscription confirmée", name: "Awa Diallo"),
  ])
  func oneMoreBesideTheConfirmed(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// A cancellation told as past asks nothing.
  @Test(arguments: [
    Row(
      "Lundi dernier j'ai annulé mon inscription à la réunion forêt, faute de garde. C'est arrangé : "
        + "je redeviens libre, réinscrivez-moi s'il vous plaît.\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "J'avais annulé ma venue à la réunion forêt. Finalement je peux venir : merci de me réinscrire.\nAwa "
        + "Diallo", "register foret: Awa Diallo"),
  ])
  func whatWasGivenUpIsAskedForAgain(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Neither this nor that.
  @Test(arguments: [
    Row(
      "Pas la comptabilité, merci, mais la réunion forêt oui, inscrivez-moi.\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "La rencontre emploi ne m'intéresse pas ; en revanche la forêt, oui, mettez-moi.\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Je laisse de côté la comptabilité. Par contre je viens le 19 mai et le 10 juin.\nAwa Diallo",
      "register emploi-mai: Awa Diallo; register foret: Awa Diallo"),
  ])
  func whatIsSetAside(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Whatever verb of wishing.
  @Test(arguments: [
    Row(
      "I'd love a spot at the forest meeting on 10 June - just me.\nBest "
        + "wishes, Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Could you put me down for the forest evening on June 10th?\nThanks, Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Hi there, I'm keen to come along on 19 May.\nCheers, Awa Diallo", "register emploi-mai: Awa Diallo"),
    Row(
      "Please save me a seat for the meeting about forests (10 June).\nKind regards, Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "I'd be grateful if you could register me for the volunteers training on 8 April.\nAwa Diallo",
      "register accueil: Awa Diallo"),
    Row(
      "I would appreciate a seat at the forest meeting on 10 June.\nMany thanks, Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "I'm afraid I have to pull out of the forest meeting on 10 June, please give my seat to someone "
        + "else.\nAwa Diallo", "cancel foret: Awa Diallo"),
  ])
  func inEnglish(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
