import Testing

@testable import Registration

/// Whole letters in people's own words: what is asked is done.
@Suite("Letters and notes")
struct NotesTests {
  @Test("What is asked is done", arguments: rows)
  func isDone(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      """
      Bonjour,
      Pour la formation compta, ce n'est plus Omar Sarr mais Rose Petit qui viendra.
      Cordialement
      Awa Diallo
      """, "cancel comptabilite: Omar Sarr; register comptabilite: Rose Petit",
      subject: "Changement de participant"),
    Row(
      """
      Bonjour,
      Paul Martin et moi-même animons le point accueil jeunes de Vierzon. Nous souhaiterions tous les deux participer à votre rencontre du 24 mars, pour rapporter des pistes à nos jeunes.
      Bien à vous,
      Awa Diallo
      """, "register emploi-mars: Awa Diallo, Paul Martin", subject: "24 mars"),
    Row(
      """
      Oui, je serai là le 10 juin, promis, juré. La dernière fois j'avais oublié de vous écrire et je m'étais retrouvée debout.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Oui !"),
    Row(
      """
      Je vous avoue que la comptabilité me donne des boutons. Mais il faut bien que quelqu'un s'y colle, et ce quelqu'un c'est moi. Inscrivez-moi avant que je change d'avis !
      Awa Diallo
      """, "register comptabilite: Awa Diallo", subject: "compta"),
    Row(
      """
      Chère équipe,
      Omar Sarr, notre coordinateur, sera connecté le 8 avril et moi aussi, chacun derrière son écran.
      Amicalement,
      Awa Diallo
      """, "register accueil: Awa Diallo, Omar Sarr", subject: "accueil des bénévoles"),
    Row(
      """
      Je me permets de solliciter une place parmi vous pour la soirée de Noirlac. Ma fille m'y déposera et repartira. Je marche avec une canne mais je n'ai besoin de rien de particulier.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "inscription"),
    Row(
      """
      Bonjour, j'ai vu qu'il y avait deux dates. Celle de mai m'arrange mieux car je passe mon permis en mars. Je m'inscris donc le 19 mai.
      Awa Diallo
      """, "register emploi-mai: Awa Diallo", subject: "date de mai"),
    Row(
      """
      Veuillez m'inscrire. Réunion Forêt. Merci.
      Mme Awa Diallo - Bourges
      """, "register foret: Awa Diallo", subject: "Forêt / biodiversité"),
    Row(
      """
      Bonjour, je souhaite m'inscrire aux journées compta de mars ; le repas de midi est-il compris ou faut-il apporter son casse-croûte ?
      Awa Diallo
      """, "register comptabilite: Awa Diallo", subject: "question et inscription"),
    Row(
      """
      Entendu, je note dans mon agenda le mercredi 24 mars et je viens. Merci de m'ajouter.
      Awa Diallo
      """, "register emploi-mars: Awa Diallo", subject: "Re: rencontre"),
    Row(
      """
      Monsieur le Directeur,
      Je vous informe que M. Paul Martin, conseiller municipal délégué aux bois communaux, participera à la réunion du 10 juin en l'absence de Mme le Maire.
      Le secrétaire général,
      Omar Sarr
      """, "register foret: Paul Martin", subject: "Inscription d'un élu"),
    Row(
      """
      Bonjour, c'est décidé, je me lance : je participerai à votre réunion du 10 juin. Je n'y connais rien, soyez indulgents.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "ma participation"),
    Row(
      """
      Bonjour,
      merci de bien vouloir noter que Mme Rose Petit suivra la formation en visio du 8 avril. Elle se connectera depuis son domicile. Son adresse : rose.petit@mail.example
      Cdlt
      Awa Diallo
      """, "register accueil: Rose Petit", subject: "visio du 8 avril"),
    Row(
      """
      Bonjour, est-ce que je peux encore m'inscrire pour le 10 juin ? Si oui, c'est fait !
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "le 10"),
    Row(
      """
      Bonjour,
      Je vous confirme que nous serons représentés le 24 mars par Rose Petit.
      Bonne journée
      Awa Diallo
      Mission locale
      """, "register emploi-mars: Rose Petit", subject: "Mission locale"),
    Row(
      """
      Bonjour,
      Le hasard fait bien les choses : je serai en vacances chez ma sœur à Bourges la semaine du 7 juin, et je pourrai donc profiter de votre soirée du 10. Vous voulez bien m'ajouter ?
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Une inscription de plus"),
    Row(
      """
      Madame, Monsieur,
      Par délibération du 22 février, notre conseil d'administration a désigné Mme Rose Petit pour suivre la formation « Tenir la comptabilité d'une association ». Je vous saurais gré de bien vouloir l'accueillir.
      Le président,
      Paul Martin
      """, "register comptabilite: Rose Petit", subject: "Inscription d'une bénévole"),
    Row(
      """
      Bonjour, mon mari Omar Diallo et moi-même aimerions beaucoup être présents à Noirlac le jeudi 10 juin. Nous habitons à vingt minutes. Nous ne mangeons pas de champignons, rassurez-vous.
      Awa Diallo
      """, "register foret: Awa Diallo, Omar Diallo", subject: "Mon mari et moi"),
    Row(
      """
      Bonjour je cherche du travail depuis 6 mois et la dame de la mairie ma dit de vous ecrire pour la reunion emploi du 24 mars. je voudrai venir merci de me dire si c'est bon
      Awa Diallo
      """, "register emploi-mars: Awa Diallo", subject: "demande"),
    Row(
      """
      Bonjour à tous,
      Bien que je sois plus à l'aise avec un marteau qu'avec une souris, je me lance : inscrivez-moi à la visioconférence du 8 avril. Mon fils me montrera où cliquer.
      Awa Diallo
      """, "register accueil: Awa Diallo", subject: "Visio"),
    Row(
      """
      Bonjour,
      Mille excuses, on m'a changé mes horaires et je travaille désormais le jeudi soir. Vous pouvez m'enlever de la liste du 8 avril.
      Bonne soirée à tous,
      Awa Diallo
      """, "cancel accueil: Awa Diallo", subject: "Re: Inscription confirmée"),
    Row(
      """
      Bonsoir, j'aimerais réserver deux places pour la réunion forêt, une pour moi et l'autre pour ma voisine qui n'a pas d'adresse mail. Merci !
      Awa Diallo
      """, "register foret: Awa Diallo x2", subject: "Deux places"),
    Row(
      """
      Je confirme ma présence à la Rencontre Emploi des jeunes du 19 mai.
      Awa Diallo
      Tél. 06 39 98 45 45
      """, "register emploi-mai: Awa Diallo", subject: "rencontre de mai"),
    Row(
      """
      Bonjour,
      La commune de Marmagne enverra deux personnes à la réunion du 10 juin : Rose Petit et Omar Sarr. Le maire s'excuse, il sera en congrès.
      Cordialement,
      Le secrétariat
      """, "register foret: Rose Petit, Omar Sarr", subject: "Bois communaux"),
    Row(
      """
      Bonjour,
      Rose Petit doit renoncer à la formation comptabilité des 16 et 23 mars : elle quitte l'association. Personne ne la remplacera.
      Awa Diallo
      """, "cancel comptabilite: Rose Petit", subject: "désistement"),
    Row(
      """
      Coucou,
      Rose Petit et moi on se connectera ensemble depuis le local pour le 8 avril (un seul ordinateur pour deux, comme au bon vieux temps). 
      Awa Diallo
      """, "register accueil: Awa Diallo, Rose Petit", subject: "inscription à deux"),
    Row(
      """
      Bonjour,
      Auriez-vous encore une petite place pour une passionnée d'oiseaux le 10 juin ? Ce serait pour moi, Awa Diallo.
      Merci infiniment.
      """, "register foret: Awa Diallo", subject: "Bonjour"),
  ]
}
