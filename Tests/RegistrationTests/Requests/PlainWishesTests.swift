import Testing

@testable import Registration

/// What a season's mail asks in its own words, and what it says beside.
@Suite struct PlainWishesTests {
  /// Each acts.
  @Test(arguments: [
    Row(
      "Bonjour,\nC'est avec plaisir que j'accepte votre proposition de formation « Accueillir "
        + "de nouveaux bénévoles » du 8 avril.\nBien à vous\nMichel Dufour",
      "register accueil: Michel Dufour", subject: "Formation du 8 avril", name: "Michel Dufour"),
    Row(
      "Bonjour monsieur madame je demande si vous plait inscription pour reunion foret et "
        + "biodiversité 10 juin. Mon nom Ali Benhaddou. Merci beaucoup", "register foret: Ali Benhaddou",
      subject: "reunion foret", name: "Ali Benhaddou"),
    Row(
      "Bonjour,\nAuriez-vous l'obligeance d'ajouter mon nom à la liste des participants à la "
        + "réunion Forêt et biodiversité du 10 juin ?\nJe vous en remercie vivement.\nBénédicte "
        + "Faure", "register foret: Bénédicte Faure", subject: "Réunion Forêt", name: "Bénédicte Faure"),
    Row(
      "Hop, une inscription de plus pour la visio Accueillir de nouveaux bénévoles du 8 avril "
        + ": la mienne ! Gaëtan Morel", "register accueil: Gaëtan Morel", subject: "visio 8 avril",
      name: "Gaëtan Morel"),
    Row(
      "Bonjour,\nJe m'étais inscrite à la réunion Forêt et biodiversité du 10 juin mais ma "
        + "sœur se fait opérer ce jour-là et je garde ses enfants. Je préfère donc vous prévenir "
        + "que ma chaise sera vide, vous pouvez la donner.\nMonique Lebrun", "cancel foret: Monique Lebrun",
      subject: "Mes excuses", name: "Monique Lebrun"),
    Row(
      "slt c mort pr moi le 10 juin (réunion foret), dsl, a une prochaine. monique lebrun",
      "cancel foret: Monique Lebrun", subject: "Réunion forêt", name: "Monique Lebrun"),
    Row(
      "Finalement ce sera sans moi le 10 juin pour la réunion Forêt et biodiversité. Merci de "
        + "libérer la place. Monique Lebrun", "cancel foret: Monique Lebrun", subject: "Réunion forêt",
      name: "Monique Lebrun"),
    Row(
      "Bonjour, c'est pour annuler Rose Petit, qui devait venir à la réunion Forêt et "
        + "biodiversité du 10 juin. Monique Lebrun", "cancel foret: Rose Petit", subject: "Réunion forêt",
      name: "Monique Lebrun"),
    Row(
      "Bonjour, je suis bloquée à Lyon. Pourriez-vous mettre Omar Sarr à ma place sur la liste "
        + "de la réunion Forêt et biodiversité du 10 juin ? Monique Lebrun",
      "cancel foret: Monique Lebrun; register foret: Omar Sarr", subject: "Remplacement",
      name: "Monique Lebrun"),
    Row(
      "Bonjour, je viendrai seul à la réunion Forêt et biodiversité du 10 juin, ma femme "
        + "n'aime pas les moustiques. Gérard Blot", "register foret: Gérard Blot", subject: "Forêt",
      name: "Gérard Blot"),
    Row(
      "Bonjour, je viendrai à la réunion Forêt et biodiversité du 10 juin avec un ami dont je "
        + "vous donnerai le nom. Nous serons donc deux. Gérard Blot", "register foret: Gérard Blot x2",
      subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Bonjour, ne m'oubliez pas sur la liste de la réunion Forêt et biodiversité du 10 juin ! "
        + "Gérard Blot", "register foret: Gérard Blot", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Pourrais-je être compté parmi les participants à la réunion Forêt et biodiversité du 10 "
        + "juin ? Gérard Blot", "register foret: Gérard Blot", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Bonjour, vous pouvez m'ajouter pour le 10 juin (Forêt et biodiversité). Je viendrai "
        + "directement du travail. Gérard Blot", "register foret: Gérard Blot", subject: "Forêt",
      name: "Gérard Blot"),
    Row(
      "On ne change pas une équipe qui gagne : comme chaque année, je m'inscris à la réunion "
        + "Forêt et biodiversité (10 juin). Gérard Blot", "register foret: Gérard Blot", subject: "Forêt",
      name: "Gérard Blot"),
    Row(
      "Bonjour, je voudrais savoir s'il reste de la place à la réunion Forêt et biodiversité "
        + "du 10 juin, et si oui m'inscrire. Gérard Blot", "register foret: Gérard Blot", subject: "Forêt",
      name: "Gérard Blot"),
    Row(
      "Bonjour, je viendrai à la réunion Forêt et biodiversité du 10 juin, ma femme n'aime pas "
        + "les moustiques. Gérard Blot", "register foret: Gérard Blot", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Merci d'annuler Rose Petit, qui devait venir à la réunion Forêt et biodiversité du 10 "
        + "juin. Monique Lebrun", "cancel foret: Rose Petit", subject: "Réunion forêt", name: "Monique Lebrun"
    ),
    Row(
      "Bonjour à toutes,\n\nNous avons planté un arbre en avril et franchement, il ne "
        + "ressemble à rien... Du coup on s'inscrit, Pauline Rigal et moi, à la réunion « Forêt et "
        + "biodiversité » le 10/06. On promet d'être sages.\n\nCorinne Faure, directrice",
      "register foret: Corinne Faure, Pauline Rigal", subject: "Forêt", name: "Corinne Faure"),
    Row(
      "Je viens à la réunion forêt du 10 juin, mon mari garde les enfants. Gérard Blot",
      "register foret: Gérard Blot", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Je m'inscris à la réunion forêt du 10 juin, ma fille me dit que c'est passionnant. "
        + "Gérard Blot", "register foret: Gérard Blot", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Je suis inscrit à la mission locale. Je voudrais venir à la réunion forêt du 10 juin. "
        + "Gérard Blot", "register foret: Gérard Blot", subject: "Forêt", name: "Gérard Blot"),
    Row(
      "Veuillez prendre en compte ma demande d'inscription à la réunion forêt du 10 juin. "
        + "Gérard Blot", "register foret: Gérard Blot", subject: "Forêt", name: "Gérard Blot"),
  ])
  func whatIsAskedIsDone(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
