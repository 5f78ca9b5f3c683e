import Testing

@testable import Registration

/// Letters that tell a good deal beside what they ask, in turns of phrase of their own.
@Suite struct ChattyTests {
  @Test("What is asked among what is told", arguments: rows)
  func findsTheRequest(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("What sounds like a request and is none", arguments: careful)
  func isCareful(_ text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  static let rows: [Row] = [
    Row(
      "Inscrivez-moi à la rencontre Emploi du 24 mars... attendez non, ce jour-là je travaille. Mettez-moi plutôt le 19 mai.",
      "register emploi-mai: Awa Diallo"),
    Row(
      "Bonjour,\n\nC'est l'infirmière de mon mari qui m'a parlé de vous. Moi je viens de passer les 81, alors vous pensez si le titre nous parle !\n\nNous viendrons tous les deux à la réunion forêt, Georges et Awa Diallo, si vous avez encore de la place, et s'il n'y a pas trop de neige sur la route. Une voisine nous conduira mais elle repartira, ne la comptez pas.",
      "register foret: Awa Diallo, Georges Diallo"),
    Row(
      "Bonjour,\nDeux d'entre nos bénévoles feront le déplacement le 10 juin :\n* Rose Petit\n* Omar Sarr\nPour ma part je tiens la permanence, ce sera pour une autre fois.",
      "register foret: Rose Petit, Omar Sarr"),
    Row(
      "Pour la réunion forêt, le club délègue :\n° notre éducatrice diplômée, Rose PETIT\n° le trésorier, Omar SARR\nQuant à moi je serai ce samedi-là au tournoi, vous ne me verrez donc pas.",
      "register foret: Rose Petit, Omar Sarr"),
    Row(
      "Could you kindly put me down for the meeting on 10 June, along with my sister-in-law, Rose Petit? She'll translate for me if need be!",
      "register foret: Awa Diallo, Rose Petit"),
    Row(
      "Nous viendrons donc à treize à la réunion forêt : douze élèves et moi.",
      "register foret: Awa Diallo x13",
      subject: "Venir avec ma classe ?"),
    Row(
      "J'ai vu passer votre réunion du 10 juin dans le journal. Je m'inscris.", "register foret: Awa Diallo"),
    Row(
      "bsr c possible de mettre mon fils pr la reunion du 10 juin svp? il s'apelle Omar Diallo il a 19 ans.",
      "register foret: Omar Diallo"),
    Row(
      "Pourriez-vous inscrire ma collègue à la réunion du 10 juin ? Elle se nomme Rose Petit.",
      "register foret: Rose Petit"),
    Row(
      "Pour la réunion du 10 juin, mon mari voudrait venir. Il s'appelle Omar Diallo. Moi je garde les petits.",
      "register foret: Omar Diallo"),
    Row(
      "Mon fournisseur vient d'annuler notre rendez-vous, du coup je suis libre : comptez sur moi à Noirlac pour la forêt.",
      "register foret: Awa Diallo"),
    Row(
      "Mes usagers me tendent leur dossier pour que je le remplisse à leur place. Je serai donc des vôtres le 10 juin.",
      "register foret: Awa Diallo"),
    Row(
      "À la demande d'Omar Sarr, notre gérant, je vous remercie de bien vouloir le compter parmi les participants de votre réunion du 10 juin.",
      "register foret: Omar Sarr"),
    Row(
      "Rose Petit, présidente des Tilleuls, me charge de vous demander une place pour elle à la réunion du 10 juin.",
      "register foret: Rose Petit"),
    Row(
      "Je me permets de vous écrire car ma voisine, Rose Petit, m'a dit que vous faisiez quelque chose sur la forêt. Mon mari Omar et moi aimerions beaucoup assister à la réunion du 10 juin.",
      "register foret: Awa Diallo, Omar Diallo"),
    Row(
      "Le bureau a désigné ses volontaires pour la réunion du 10 juin :\n1) Rose Petit, présidente\n2) Omar Sarr : après coup NON\n3) Paul Martin\nCe sera sans moi.",
      "register foret: Rose Petit, Paul Martin"),
    Row(
      "Pour la réunion du 10 juin, voici notre petite troupe :\n• Rose Petit, responsable\n• Omar Sarr (il arrivera vers 18 h 30)\n• moi-même",
      "register foret: Awa Diallo, Rose Petit, Omar Sarr"),
    Row(
      "J'ai l'honneur de solliciter l'admission de deux agents à la réunion « Forêt et biodiversité », à savoir :\n- Mme PETIT Rose, assistante ;\n- M. Omar SARR.",
      "register foret: Rose Petit, Omar Sarr"),
    Row(
      "Le conseil a désigné Mme Rose Petit et M. Omar Sarr pour suivre la réunion du 10 juin. Merci de bien vouloir prendre leurs inscriptions.",
      "register foret: Rose Petit, Omar Sarr"),
    Row(
      "Notre association enverra deux personnes à la réunion forêt : Rose Petit et Omar Sarr.",
      "register foret: Rose Petit, Omar Sarr"),
    Row(
      "Réservez deux sièges pour le 10 juin : le premier pour Omar Sarr, mon père, le second pour moi.",
      "register foret: Awa Diallo, Omar Sarr"),
    Row(
      "Nous serons trois à la réunion du 10 juin, Rose Petit, Omar Sarr et moi. Le directeur, M. Martin, aurait aimé venir mais il a une réunion.",
      "register foret: Awa Diallo, Rose Petit, Omar Sarr"),
    Row(
      "Merci de nous inscrire, ma collègue Rose Petit et moi, à la réunion du 10 juin. Nous serons peut-être un peu en retard.",
      "register foret: Awa Diallo, Rose Petit"),
    Row("Je confirme : Omar Sarr et moi, à la réunion du 10 juin.", "register foret: Awa Diallo, Omar Sarr"),
    Row(
      "C'est noté dans mon agenda, je serai à Noirlac le 10 juin. À bientôt !", "register foret: Awa Diallo"),
    Row(
      "Veuillez prendre note de ma présence à la réunion du 10 juin ainsi que de celle de mon associé Omar Sarr.",
      "register foret: Awa Diallo, Omar Sarr"),
    Row(
      "Reste-t-il un coin de table le 10 juin à Noirlac ? Si oui, ce sera pour deux : l'adjudante Rose Petit et votre serviteur.",
      "register foret: Awa Diallo, Rose Petit"),
    Row(
      "Il me dit qu'il suffit de vous écrire pour avoir sa place à la réunion du 10 juin. Merci de me garder une chaise.",
      "register foret: Awa Diallo"),
    Row(
      "Inscription pour Rose Petit à la formation comptabilité et pour moi à la réunion du 10 juin.",
      "register comptabilite: Rose Petit; register foret: Awa Diallo"),
    Row("Ne comptez plus sur Omar Sarr pour le 10 juin.", "cancel foret: Omar Sarr"),
    Row(
      "Pourrions-nous être des vôtres le 10 juin ? Nous serons deux : Omar Sarr et moi.",
      "register foret: Awa Diallo, Omar Sarr"),
    Row(
      "C'est à la rencontre Emploi du 19 mai que je veux aller, pas à celle du 24 mars.",
      "register emploi-mai: Awa Diallo"),
    Row(
      "Mes usagers me demandent de remplir leur dossier à leur place. Je serai donc des vôtres le 10 juin.",
      "register foret: Awa Diallo"),
    Row("Nous ne pourrons pas tous les deux venir le 10 juin.", "careful"),
    Row("Je ne pourrai malheureusement pas me libérer le 10 juin.", "cancel foret: Awa Diallo"),
    Row("Rose Petit ne pourra pas prendre part à la réunion du 10 juin.", "cancel foret: Rose Petit"),
    Row(
      "Rose Petit ira à la réunion du 10 juin, et ce sera mon tour le 19 mai.",
      "register foret: Rose Petit; register emploi-mai: Awa Diallo"),
    Row("I'd be delighted to come to the meeting on 10 June.", "register foret: Awa Diallo"),
    Row(
      "Il ne faut donc plus nous compter, ni elle ni moi, pour votre réunion du 10 juin.", "ask who"),
    Row(
      "J'étais inscrite à la réunion du 10 juin. Libérez mon fauteuil, et pensez à moi si vous refaites la même chose !",
      "cancel foret: Awa Diallo"),
    Row(
      "Je vous préviens pour ma collègue Rose Petit qui devait passer la journée du 10 juin avec vous : sa petite est malade. Elle ne viendra donc pas.",
      "cancel foret: Rose Petit"),
    Row(
      "Rose Petit ne viendra pas le 10 juin et personne d'ici ne peut la remplacer.",
      "cancel foret: Rose Petit"),
    Row(
      "Rose Petit est au repos. Pourriez-vous la remplacer par M. Omar Sarr pour la réunion du 10 juin ?",
      "cancel foret: Rose Petit; register foret: Omar Sarr"),
    Row(
      "Omar Sarr a quitté l'association, vous pouvez le retirer de la liste du 10 juin. C'est Paul Martin qui le remplace.",
      "cancel foret: Omar Sarr; register foret: Paul Martin"),
    Row(
      "Des quatre inscrits du club pour la réunion forêt, Rose Petit et Omar Sarr ont un match ce jour-là. Merci de les enlever, les deux autres viennent toujours.",
      "cancel foret: Rose Petit, Omar Sarr"),
    Row(
      "Le 10 juin je marie ma nièce, il faut donc me rayer de la réunion forêt. Mettez-moi en revanche sur la rencontre Emploi du 19 mai.",
      "cancel foret: Awa Diallo; register emploi-mai: Awa Diallo"),
  ]

  static let careful = [
    "Comptez sur moi aux archives pour ranger les cartons du 10 juin.",
    "Voici notre équipe pour l'organisation du 10 juin : Rose Petit et Omar Sarr.",
    "Réunion du 10 juin :\n- Rose Petit : non\n- Omar Sarr : non",
    "Participants à la réunion du 10 juin :\n- Rose Petit\n- Omar Sarr (peut-être)",
    "Pourriez-vous la remplacer par M. Omar Sarr pour le 10 juin ?",
    "Rose Petit est inscrite. Pourriez-vous remplacer le vidéoprojecteur par un écran le 10 juin ?",
    "Vous venez d'annuler mon inscription à la réunion du 10 juin, pourquoi ?",
    "On vient d'annuler la réunion du 10 juin ?",
    "Vous ne me verrez pas me plaindre de la réunion du 10 juin !",
    "Rose Petit fera le déplacement à Paris le 10 juin.", "Je serai à Bourges le 10 juin pour un mariage.",
    "Je prends la plume au sujet de la réunion du 10 juin.",
    "Ni elle ni moi n'avons reçu votre programme du 10 juin.",
    "Nous viendrons à la réunion du 10 juin, Rose Petit et Omar Sarr vous le diront.",
    "Pouvez-vous inscrire mon collègue à la réunion du 10 juin ? Son chef s'appelle Omar Sarr.",
    "Celle sur la forêt m'aurait bien tentée.", "Personne ne remplacera Rose Petit le 10 juin.",
    "Je garde les enfants de Rose Petit, elle sera à la réunion du 10 juin.",
    "C'est d'accord pour la réunion dans votre salle le 10 juin.",
    "Rose Petit reste à la maison pour la réunion du 10 juin, je la conduirai finalement.",
    "Inscrivez-moi le 10 juin. Oubliez ça, je n'ai rien dit.",
    "Je m'inscris à la réunion du 10 juin. Euh non, du 8 avril.",
    "Je m'appelle Rose Petit, je travaille avec Omar Sarr et je m'inscris comme lui.",
    "Je prends note de l'annulation de la réunion du 10 juin.",
    "Notez que Rose Petit arrivera en retard le 10 juin.",
    "Finalement la réunion du 10 juin sans moi mais avec mon frère Omar Diallo !",
    "Rose Petit ne pourra pas apporter le gâteau à la réunion du 10 juin.",
    "Nous ne pouvons pas fermer l'école pour la réunion du 10 juin.",
    "Nous ne pourrons pas payer l'inscription à la réunion du 10 juin.",
    "Hello, please cancel the meeting on 10 June, the room is flooded.",
    "La réunion du 10 juin n'est plus pour moi une priorité.", "Rose Petit ne m'accompagnera pas le 10 juin.",
    "Au nom de Rose Petit, je vous demande d'inscrire Omar Sarr à la réunion du 10 juin.",
    "Je me laisse tenter par votre réunion du 10 juin, je vous confirme demain.",
    "Je serai à Noirlac le 10 juin pour voir ma tante.",
    "N'attendez pas Omar Sarr pour commencer le 10 juin.",
    "Le bureau a désigné ses représentants : Rose Petit et Omar Sarr, pour le conseil d'école du 10 juin.",
    "Je marie ma nièce, rayez la réunion du 10 juin de vos agendas !",
    "Retirez Rose Petit de l'affiche de la réunion du 10 juin.",
    "Effacez mon message sur la réunion du 10 juin.", "Il faut enlever la neige avant la réunion du 10 juin.",
    "Tout le monde peut venir à la réunion du 10 juin ?",
    "Omar Sarr, son professeur Paul Martin le recommande pour le 10 juin.",
    "Je viendrai le 10 juin si la route est dégagée.",
  ]
}
