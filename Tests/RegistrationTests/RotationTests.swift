import Testing

@testable import Registration

/// One leaves and another comes; who merely leaves, and who stays.
@Suite struct RotationTests {
  @Test(
    "One put for another",
    arguments: [
      "Pour la réunion forêt, retirez Omar Sy et mettez Rose Petit.",
      "Rayez Omar Sy de la liste du 10 juin et inscrivez Rose Petit.",
      "Enlevez donc Omar Sy de la réunion du 10 juin et notez Rose Petit en échange.",
      "Réunion forêt : ôtez Omar Sy, qui déménage, et ajoutez Rose Petit.",
      "Omar Sy a changé de service : effacez-le de la liste du 10 juin et mettez à sa place Mme Rose Petit.",
      "Omar Sy ne viendra pas le 10 juin. J'emmène à sa place ma voisine Rose Petit.",
      "Omar Sy ne viendra pas à la réunion forêt. Nous envoyons à sa place Mme Rose Petit.",
      "Désinscrivez Omar Sy de la réunion forêt et inscrivez Rose Petit.",
      "Supprimez l'inscription d'Omar Sy à la réunion forêt et enregistrez Rose Petit.",
      "Merci de retirer Omar Sy de la réunion du 10 juin et d'inscrire Rose Petit.",
    ])
  func put(text: String) {
    let row = Row(text, "cancel foret: Omar Sy; register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "In the author's place",
    arguments: [
      "C'est ma sœur Rose Petit qui suivra la réunion du 10 juin, moi je me retire.",
      "Je me retire de la réunion forêt, c'est Rose Petit qui ira.",
      "Annulez mon inscription à la réunion forêt et inscrivez Rose Petit.",
      "Rose Petit, notre trésorière, me supplée à la réunion forêt.",
      "Rose Petit me relaiera à la réunion du 10 juin.",
      "J'avais une place pour la réunion forêt. Je la laisse à ma collègue Rose Petit.",
      "Je laisse mon tour du 10 juin à mon amie Rose Petit.",
      "Je cède mon fauteuil à Rose Petit pour la réunion forêt.",
      "Rose Petit est libre le 10 juin. Mettez son nom à la place du mien pour la réunion forêt.",
      "Inscrivez Rose Petit à la place de moi à la réunion forêt.",
    ])
  func ofAuthor(text: String) {
    let row = Row(text, "cancel foret: Awa Diallo; register foret: Rose Petit")
    #expect(row.isMet, "\(row.summary)")
  }

  /// Who comes may be registered already, or what is given up was perhaps never asked for.
  @Test(
    "Near misses",
    arguments: [
      "Retirez Omar Sy de la réunion forêt et mettez peut-être Rose Petit.",
      "Retirez Omar Sy de la réunion forêt, Rose Petit et moi viendrons.",
      "Retirez Omar Sy de la réunion forêt et inscrivez Rose Petit et Jean Morel.",
      "Retirez Omar Sy de la réunion forêt, puis inscrivez Omar Sy à la réunion forêt.",
      "Faut-il retirer Omar Sy de la réunion forêt et mettre Rose Petit ?",
      "Si Omar Sy ne vient pas le 10 juin, retirez Omar Sy et mettez Rose Petit.",
      "Je ne peux pas venir le 10 juin, inscrivez quelqu'un d'autre.",
      "Omar Sy est absent le 10 juin, Rose Petit, qui est aussi sur votre liste, représentera le club.",
      "Retirez-nous de la réunion forêt et mettez Rose Petit.",
      "Nous serons 3 à la réunion forêt et pas 1 : ajoutez Omar Sy et Rose Petit.",
    ])
  func nearMisses(text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Given up, in whatever words",
    arguments: [
      "Ma chaise du 10 juin sera vide.", "Mon fauteuil à la réunion forêt est libre.",
      "Rendez donc ma place du 10 juin à quelqu'un de la liste d'attente.",
      "Vous pouvez disposer de ma place à la réunion forêt.",
      "Je déclare forfait pour la réunion forêt.", "Forfait pour la réunion forêt, je suis malade.",
      "Pensez à me retirer de la réunion du 10 juin.", "Rayez donc Awa Diallo de la réunion forêt.",
      "Je vous libère le 10 juin, la réunion forêt se fera sans moi.",
      "Je me vois contrainte de renoncer à la réunion forêt à laquelle vous aviez bien voulu m'inscrire.",
      "Comment voulez-vous que je rentre avant minuit ? Annulez mon inscription à la réunion forêt.",
    ])
  func givenUp(text: String) {
    let row = Row(text, "cancel foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Others who leave, while some stay",
    arguments: [
      "Omar Sy s'est cassé le bras. Effacez-le de la liste du 10 juin et laissez-moi dessus.",
      "Omar Sy reste bloqué à Lyon. Son fauteuil du 10 juin est donc libre. Moi je serai bien là.",
      "Il faut retirer Omar Sy de la réunion forêt. Les deux autres restent inscrits, ne changez rien pour eux.",
      "Retirez Omar Sy de la réunion du 10 juin. Rose Petit et moi-même arriverons comme prévu.",
      "J'avais annoncé mon oncle Omar Sy pour la réunion forêt. Mon oncle est malade, enlevez-le.",
      "Je décommande Omar Sy pour la réunion forêt.",
      "Omar Sy déclare forfait pour la réunion forêt, rayez-le de la liste.",
      "Nous étions trois inscrits à la réunion forêt. Un ne peut plus : Omar Sy. Les deux autres sont toujours là.",
      "Omar Sy est retenu à Tours, vous pouvez disposer de sa place à la réunion forêt.",
      "Au nom du club, je retire Omar Sy de la réunion forêt. Rien ne change pour Rose Petit.",
    ])
  func others(text: String) {
    let row = Row(text, "cancel foret: Omar Sy")
    #expect(row.isMet, "\(row.summary)")
  }

  /// « ne » alone denies, what is dropped is not asked for, and who is joined to the author leaves too.
  @Test(
    "Nobody is registered by a denial",
    arguments: [
      "Ni Omar Sy ni Rose Petit ne suivront la réunion forêt.",
      "Aucun de nous ne sera là le 10 juin pour la réunion forêt, ni Omar Sy ni Rose Petit.",
      "Annulez nos deux places à la réunion forêt, la mienne et celle d'Omar Sy.",
      "Supprimez deux places pour la réunion forêt.",
      "Personne ne viendra à la réunion forêt, ni Omar Sy, ni Rose Petit.",
      "Rayez de la liste du 10 juin ma voisine Rose Petit et moi-même.",
      "Ni Rose Petit ni Omar Sy n'iront à la réunion du 10 juin.",
      "Nul d'entre nous n'assistera à la réunion forêt, ni Rose Petit ni Omar Sy.",
      "Retirez nos deux inscriptions à la réunion forêt.",
      "Annulez deux places sur trois pour la réunion forêt.",
    ])
  func denied(text: String) {
    let decision = Town.summary(Town.message(text))
    #expect(!decision.contains("register"), "\(decision)")
  }

  @Test(
    "From one session to the other",
    arguments: [
      "Est-il possible de me basculer de la rencontre emploi du 24 mars à celle du 19 mai, qui tombe mieux ?",
      "Peut-on me reporter du 24 mars au 19 mai pour la rencontre emploi ?",
      "Pouvez-vous me transférer de la rencontre emploi du 24 mars vers celle du 19 mai ?",
      "Pourrait-on me déplacer de la rencontre emploi du 24 mars sur celle du 19 mai ?",
      "Pouvez-vous me reporter de la rencontre emploi du 24 mars à celle du 19 mai ?",
      "Serait-il possible de me passer de la rencontre emploi du 24 mars à celle du 19 mai ?",
      "Merci de me basculer de la rencontre emploi du 24 mars à celle du 19 mai.",
      "Pourriez-vous me décaler de la rencontre emploi du 24 mars au 19 mai ?",
      "Je voudrais basculer de la rencontre emploi du 24 mars vers celle du 19 mai, qui tombe un soir.",
      "Basculez-moi de la rencontre emploi du 24 mars sur celle du 19 mai.",
    ])
  func moved(text: String) {
    let row = Row(text, "cancel emploi-mars: Awa Diallo; register emploi-mai: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  @Test(
    "Beside a request",
    arguments: [
      "Je m'inscris à la réunion forêt. Je suis allergique aux noix.",
      "Le conseil m'envoie à la réunion forêt. Je mange végétarien.",
      "J'ai aimé l'intervention sur l'eau. Je m'inscris à la réunion forêt.",
      "Notre club a toujours répondu présent. Je m'inscris à la réunion forêt.",
      "Je m'inscris à la réunion forêt. Laissez un message si je ne décroche pas.",
      "Je m'inscris à la réunion forêt. La réunion numérique ne me concerne pas.",
      "Inscrivez-moi donc à la réunion forêt. La tondeuse attendra.",
      "On m'a mandatée pour la réunion forêt, inscrivez-moi.",
      "Je m'inscris à la réunion forêt. Notre président a souvent participé.",
      "Notre bureau me délègue à la réunion forêt.",
    ])
  func beside(text: String) {
    let row = Row(text, "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }
}
