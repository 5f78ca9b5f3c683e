import Testing

@testable import Registration

/// Cancelling, replacing and choosing that somebody only speaks of.
@Suite("Changes that are none")
struct FalseChangesTests {
  @Test("Nothing is done that was not asked", arguments: rows)
  func isCareful(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      "Ma place du 10 juin est à côté de celle de Rose Petit, pouvez-vous la donner à une autre que moi ? Je plaisante, gardez-la-moi.",
      "careful", subject: "forêt"),
    Row("Rendez-moi ma place du 10 juin !", "careful", subject: "forêt"),
    Row("Annulez si Rose Petit annule aussi, pour le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Je n'annule pas pour le 10 juin, contrairement à ce que dit Rose Petit.", "careful", subject: "forêt"),
    Row("Je n'ai jamais demandé à annuler ma place du 10 juin.", "careful", subject: "forêt"),
    Row("Faut-il vous prévenir si on ne vient pas le 10 juin ?", "careful", subject: "forêt"),
    Row("Quelqu'un a-t-il annulé pour le 10 juin ? Je prendrais bien sa place.", "careful", subject: "forêt"),
    Row(
      "Votre collègue m'a dit que je pouvais annuler ma place du 10 juin jusqu'à la veille.", "careful",
      subject: "forêt"),
    Row("Si je ne viens pas le 10 juin, ma place sera-t-elle donnée ?", "careful", subject: "forêt"),
    Row(
      "Rose Petit remplace désormais Omar Sarr comme trésorière. Elle vous écrira pour la comptabilité.",
      "careful", subject: "compta"),
    Row(
      "Omar Sarr devait remplacer Rose Petit à la comptabilité, mais c'est lui qui est malade.", "careful",
      subject: "compta"),
    Row("Qui remplace Rose Petit à la comptabilité ? Je peux le faire.", "careful", subject: "compta"),
    Row(
      "Je ne serai pas remplacée à la comptabilité, contrairement à ce que j'avais annoncé.", "careful",
      subject: "compta"),
    Row("Inscrivez-moi le 24 mars, ou le 19 mai si c'est complet.", "careful", subject: "emploi"),
    Row("Le 24 mars ou le 19 mai, peu importe, inscrivez-moi.", "careful", subject: "emploi"),
    Row("Je viens le 24 mars si vous n'avez personne le 19 mai.", "careful", subject: "emploi"),
    Row("Ne me mettez pas le 24 mars, plutôt une autre date.", "careful", subject: "emploi"),
    Row("Changez-moi de date pour la rencontre emploi.", "careful", subject: "emploi"),
    Row(
      "Nous viendrons le 10 juin avec la classe, une trentaine d'élèves environ.", "careful", subject: "forêt"
    ),
    Row("Je viendrai accompagnée le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Trois d'entre nous viendront le 10 juin : Rose Petit, Omar Sarr, et un troisième à désigner parmi Paul Martin et moi.",
      "careful", subject: "forêt"),
    Row("Inscrivez les mêmes que l'an dernier pour le 10 juin.", "careful", subject: "forêt"),
    Row("Inscrivez tout le bureau pour le 10 juin : vous avez la liste.", "careful", subject: "forêt"),
    Row("Rose Petit viendra le 10 juin avec une amie dont j'ignore le nom.", "careful", subject: "forêt"),
    Row(
      "Inscrivez Rose Petit pour le 10 juin. Paul Martin me l'a demandé.", "register foret: Rose Petit",
      subject: "forêt"),
    Row("Paul Martin m'a demandé si Rose Petit était inscrite le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Selon Omar Sarr, Rose Petit viendra le 10 juin. Je n'en sais pas plus.", "careful", subject: "forêt"),
    Row("Rose Petit dit qu'elle viendra le 10 juin, elle dit toujours cela.", "careful", subject: "forêt"),
    Row(
      "Je vous transmets la demande de Rose Petit, qui ne m'a pas autorisée à la signer, pour le 10 juin.",
      "careful", subject: "forêt"),
    Row(
      "Notez que Rose Petit ne viendra que le matin le 10 juin, et moi pas du tout.", "careful",
      subject: "forêt"),
    Row("Si vous êtes d'accord, je viendrai filmer le 10 juin.", "careful", subject: "forêt"),
    Row("Je viendrai tenir la buvette le 10 juin.", "careful", subject: "forêt"),
    Row("J'accompagnerai ma mère jusqu'à la porte le 10 juin, rien de plus.", "careful", subject: "forêt"),
    Row(
      "Je serai présente le 10 juin à l'élection du bureau, pas à votre réunion.", "careful", subject: "forêt"
    ),
    Row("Présente le 10 juin ? J'en doute.", "careful", subject: "forêt"),
    Row(
      "C'est bien le 10 juin, la réunion ? Je m'inscrirai quand j'aurai mon planning.", "careful",
      subject: "forêt"),
    Row("Peut-on s'inscrire le jour même, le 10 juin ? Je préfère attendre.", "careful", subject: "forêt"),
    Row("J'hésite à venir le 10 juin, convainquez-moi.", "careful", subject: "forêt"),
    Row(
      "Je réserverai ma place pour le 10 juin dès que j'aurai reçu mon salaire.", "careful", subject: "forêt"),
    Row(
      "Je voudrais être sûre de pouvoir venir le 10 juin avant de m'inscrire.", "careful", subject: "forêt"),
    Row("Prévenez-moi quand il y aura une place le 10 juin.", "careful", subject: "forêt"),
    Row("Mettez-moi en attente pour le 10 juin, je verrai.", "careful", subject: "forêt"),
    Row("Merci de ne pas m'inscrire deux fois le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Je me suis trompée, je ne voulais pas m'inscrire le 10 juin mais vous poser une question.", "careful",
      subject: "forêt"),
    Row(
      "Je vous ai envoyé mon inscription du 10 juin par courrier, avec un chèque.", "careful",
      subject: "forêt"),
    Row(
      "La moitié de notre groupe viendra le 10 juin, l'autre moitié le 19 mai.", "careful", subject: "forêt"),
    Row(
      "Mes parents, Omar et Rose Petit, aimeraient venir le 10 juin mais ne conduisent plus : y a-t-il une navette ?",
      "careful", subject: "forêt"),
    Row("Nous sommes intéressés par le 10 juin. À suivre.", "careful", subject: "forêt"),
    Row(
      "Inscrivez-moi le 10 juin et dites à mon patron que j'y étais.", "register foret: Awa Diallo",
      subject: "forêt"),
    Row("Inscrivez-moi le 10 juin au nom de ma femme.", "careful", subject: "forêt"),
    Row(
      "Je m'inscris le 10 juin pour le compte de Rose Petit, qui ne le sait pas.", "careful", subject: "forêt"
    ),
  ]
}
