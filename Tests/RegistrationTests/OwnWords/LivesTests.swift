import Testing

@testable import Registration

/// Whole letters in people's own words: what is asked is done.
@Suite("Letters with lives in them")
struct LivesTests {
  @Test("What is asked is done", arguments: rows)
  func isDone(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      """
      Bonjour, 
      On m'a élue trésorière samedi parce que j'étais la seule à avoir une calculatrice. Autant dire que les deux mardis de mars sur la comptabilité d'une association tombent à pic : mettez-moi sur la liste !
      Awa Diallo
      Chorale des Marais
      """, "register comptabilite: Awa Diallo", subject: "trésorière malgré moi"),
    Row(
      """
      Salut l'équipe,
      pour la compta les 16 et 23 mars ce sera Omar Sarr et votre servante. On apportera nos boîtes à chaussures pleines de tickets.
      Bises
      Awa Diallo
      """, "register comptabilite: Awa Diallo, Omar Sarr", subject: "compta"),
    Row(
      """
      Madame, Monsieur,
      Notre directrice étant retenue au tribunal ce jour-là, c'est Rose Petit, conseillère en insertion, qui représentera la Mission locale le 24 mars.
      Bien cordialement,
      Awa Diallo
      assistante de direction
      Mission locale du Cher
      """, "register emploi-mars: Rose Petit", subject: "Rencontre du 24"),
    Row(
      """
      Bonjour
      Ma fille cherche depuis septembre et ne trouve rien. Je voudrais venir en parler avec vous le soir du 19 mai, c'est bien à l'hôtel de ville ?
      Mme Diallo Awa
      06 39 98 11 22
      """, "register emploi-mai: Diallo Awa", subject: "l'emploi de ma fille"),
    Row(
      """
      Bonsoir, comme je garde mes petits-enfants le mercredi, la visio du jeudi 8 avril me va très bien. Vous pouvez m'y inscrire.
      A. Diallo (Awa)
      """, "register accueil: Awa Diallo", subject: "Visio du 8"),
    Row(
      """
      Bonjour,
      Nous vous lisons chaque mois avec plaisir. Mon mari Paul et moi viendrons vous écouter le 10 juin à Noirlac : c'est à deux pas de chez nous et les chauves-souris du clocher nous passionnent.
      Awa Diallo
      """, "register foret: Awa Diallo, Paul Diallo", subject: "10 juin"),
    Row(
      """
      Bonjour,
      je réserve 3 places pour le 10 juin : moi-même et deux collègues, dont je vous donnerai les noms dès que le planning sera fait.
      Cordialement
      Awa Diallo
      ONF Bourges
      """, "register foret: Awa Diallo x3", subject: "3 places pour la forêt"),
    Row(
      """
      Bonjour,
      Mon genou m'a lâchée hier dans l'escalier et le chirurgien ne plaisante pas : six semaines de béquilles. Ma place pour la soirée forêt du 10 juin est donc à donner à quelqu'un d'autre.
      Avec tous mes regrets,
      Awa Diallo
      """, "cancel foret: Awa Diallo", subject: "Empêchement"),
    Row(
      """
      Bonjour,
      Finalement le comité a engagé un comptable, je n'ai plus de raison de suivre la formation des 16 et 23 mars. Merci de retirer mon nom de la liste, quelqu'un sera sûrement content de ma chaise.
      Awa Diallo
      """, "cancel comptabilite: Awa Diallo", subject: "Re: compta"),
    Row(
      """
      Bonjour,
      Omar Sarr nous a quittés pour une autre association. Pouvez-vous le remplacer par Rose Petit sur la liste de la réunion Forêt du 10 juin ?
      Merci
      Awa Diallo
      """, "cancel foret: Omar Sarr; register foret: Rose Petit", subject: "changement"),
    Row(
      """
      Bonjour,
      J'ai 82 ans et toutes mes dents, et je n'ai jamais raté une conférence sur la forêt. Notez donc que le 10 juin j'y serai.
      Awa Diallo, La Chapelle-Saint-Ursin
      """, "register foret: Awa Diallo", subject: "Le 10 juin, j'y serai"),
    Row(
      """
      Bonjour,

      Le bureau a tranché hier soir : ce sont Rose Petit (trésorière) et Omar Sarr (vice-trésorier) que nous envoyons se former à la comptabilité en mars.

      Pour la FCPE,
      Awa Diallo, secrétaire
      """, "register comptabilite: Rose Petit, Omar Sarr", subject: "Inscriptions FCPE"),
    Row(
      """
      Bonjour, mon conseiller France Travail me dit que je dois absolument venir à votre après-midi du 24 mars sur l'emploi. Il a raison, je viens. Merci de me noter.
      Awa DIALLO
      """, "register emploi-mars: Awa Diallo", subject: "votre après-midi"),
    Row(
      """
      Bonjour,
      On se répartit vos deux rencontres sur l'emploi des jeunes : je prends celle du 24 mars, ma collègue Rose Petit celle du 19 mai.
      Awa Diallo
      """, "register emploi-mars: Awa Diallo; register emploi-mai: Rose Petit", subject: "On se partage"),
    Row(
      """
      slt, jvoudrai minscrire a la compta le 16/03 et 23/03 mrc
      awa diallo
      """, "register comptabilite: Awa Diallo", subject: "inscription"),
    Row(
      """
      Présente le 10 juin pour la forêt !
      Awa Diallo
      Les Amis du Bois
      """, "register foret: Awa Diallo", subject: "(sans objet)"),
    Row(
      """
      Bonjour,
      Comment donner envie aux nouveaux de rester ? C'est toute la question chez nous. Nous serons donc trois derrière l'écran le 8 avril : Rose Petit, Paul Martin et moi.
      Belle journée
      Awa Diallo
      Épicerie solidaire
      """, "register accueil: Awa Diallo, Rose Petit, Paul Martin", subject: "accueillir des bénévoles"),
    Row(
      """
      Bonjour,
      Votre affiche est très belle, ma voisine l'a mise sur son frigo. Est-ce qu'il reste une petite place pour moi le 10 juin ? Je suis toute menue.
      Merci !
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Réunion forêt"),
    Row(
      """
      Bonjour,
      Veuillez prendre note de ma participation à la réunion consacrée à la forêt et à la biodiversité.
      Je ne serai malheureusement pas des vôtres pour le verre de l'amitié.
      Respectueusement
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "10 juin"),
    Row(
      """
      Bonjour, le 24 mars je travaille. Du coup ce sera le 19 mai pour moi, la rencontre sur l'emploi des jeunes.
      Merci d'avance
      Awa Diallo
      """, "register emploi-mai: Awa Diallo", subject: "19 mai"),
    Row(
      """
      Good evening, please put me down for the online session about welcoming volunteers on 8 April. My French is good enough, no worries.
      Awa Diallo
      """, "register accueil: Awa Diallo", subject: "formation en ligne"),
    Row(
      """
      Bjr, on sera deux à la réunion du 10/06 : Paul Martin et moi même. Merci
      Awa Diallo
      """, "register foret: Awa Diallo, Paul Martin", subject: "re"),
    Row(
      """
      Madame, Monsieur,

      J'ai l'honneur de vous faire connaître que la commune sera représentée à la réunion du 10 juin prochain par Madame Rose Petit, adjointe à l'environnement, et Monsieur Omar Sarr, conseiller délégué.

      Veuillez agréer, Madame, Monsieur, l'expression de ma considération distinguée.

      Le Maire,
      Paul Martin
      """, "register foret: Rose Petit, Omar Sarr", subject: "Participation de la commune"),
    Row(
      """
      Bonjour, je voudrais deux places pour la rencontre du 24 mars, une pour moi et une pour mon apprenti, son nom vous sera communiqué demain.
      Awa Diallo
      Boulangerie du Pont
      """, "register emploi-mars: Awa Diallo x2", subject: "Emploi"),
    Row(
      """
      Bonjour,
      Je suis inscrite le 24 mars pour l'emploi des jeunes, mais mon entretien d'embauche tombe le même jour (croisez les doigts !). Pouvez-vous me basculer sur le 19 mai ?
      Merci
      Awa Diallo
      """, "cancel emploi-mars: Awa Diallo; register emploi-mai: Awa Diallo", subject: "changement de date"),
    Row(
      """
      Bonjour
      Ayant repris le club de pétanque de mon village, qui comptait trois adhérents et en compte désormais quarante, je me vois contraint d'apprendre à tenir des livres. Je sollicite donc une inscription à votre formation de mars.
      Avec mes remerciements
      Awa Diallo
      """, "register comptabilite: Awa Diallo", subject: "compta asso"),
    Row(
      """
      Bonjour Madame Petit,
      Merci pour votre accueil au téléphone ce matin. Comme convenu, je vous confirme par écrit que je souhaite être des vôtres à Noirlac le 10 juin.
      Bien à vous,
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Merci et inscription"),
  ]
}
