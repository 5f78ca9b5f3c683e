import Testing

@testable import Registration

/// Conditions, irony, other people's wishes, refusals politely put: none is acted on.
@Suite("Wishes that are none")
struct HalfWishesTests {
  @Test("Nothing is done that was not asked", arguments: rows)
  func isCareful(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      "Bonjour, si mon mari accepte de garder les petits, je viens le 10 juin à la réunion forêt.", "careful",
      subject: "forêt"),
    Row(
      "Bonjour, je ne sais pas encore si je pourrai me libérer le 10 juin. Je m'inscrirai le moment venu.",
      "careful", subject: "forêt"),
    Row(
      "Au cas où une place se libérerait à la réunion du 10 juin, pensez à moi.", "careful", subject: "forêt"),
    Row(
      "Je viendrai à l'une des deux rencontres sur l'emploi, celle de mars ou celle de mai, selon mon planning.",
      "careful", subject: "emploi"),
    Row(
      "Votre invitation du 10 juin m'honore, mais mes jambes ne me portent plus. Je penserai à vous.",
      "careful", subject: "Re: votre invitation"),
    Row(
      "Ma voisine Rose Petit se fera une joie d'aller à votre réunion du 10 juin, elle vous écrira elle-même.",
      "careful", subject: "10 juin"),
    Row(
      "Mon prédécesseur, Omar Sarr, avait suivi votre formation de comptabilité l'an dernier et en parle encore.",
      "careful", subject: "compta"),
    Row(
      "« Inscrivez-moi à la réunion forêt », m'a lancé notre président en riant. Il plaisantait.", "careful",
      subject: "inscription"),
    Row(
      "Bien sûr que je vais venir passer ma soirée du 10 juin à écouter parler d'écureuils. Comptez là-dessus !",
      "careful", subject: "forêt"),
    Row(
      "Je préférerais de loin que vous veniez dans nos locaux plutôt que de nous faire venir les 16 et 23 mars.",
      "careful", subject: "comptabilité"),
    Row(
      "Je suis partagée entre la comptabilité des 16 et 23 mars et la rencontre emploi du 24. Que me conseillez-vous ?",
      "careful", subject: "Formation comptabilité"),
    Row(
      "Ce serait avec plaisir pour le 10 juin, mais c'est la fête de l'école.", "careful", subject: "forêt"),
    Row(
      "Je serai à Noirlac le 10 juin pour le mariage de ma nièce, quel dommage de manquer votre réunion.",
      "careful", subject: "Noirlac"),
    Row(
      "Le 8 avril je serai derrière mon écran, mais pour le conseil d'administration. Une autre fois !",
      "careful", subject: "visio"),
    Row(
      "Est-ce que ma mère pourrait venir à ma place à la réunion du 10 juin si jamais je suis hospitalisée ?",
      "careful", subject: "forêt"),
    Row(
      "J'aurais bien pris une place pour le 10 juin, mais j'ai déjà promis ma soirée.", "careful",
      subject: "forêt"),
    Row(
      "Notre association organise aussi une soirée le 10 juin. Je prendrai contact avec vous pour ne pas nous faire concurrence.",
      "careful", subject: "forêt"),
    Row("Deux de mes agents viendront sans doute le 10 juin. Je vous redirai.", "careful", subject: "forêt"),
    Row(
      "Paul Martin, de la Mission locale, m'assure que tout le monde peut venir le 24 mars. Est-ce exact ?",
      "careful", subject: "emploi"),
    Row(
      "Ma fille ira peut-être le 24 mars, mon fils le 19 mai s'il est rentré.", "careful", subject: "emploi"),
    Row(
      "Dites à Rose Petit que je l'attendrai devant l'abbaye le 10 juin.", "careful",
      subject: "inscription forêt"),
    Row(
      "On me demande de m'inscrire à la comptabilité. Je n'en ai aucune envie.", "careful", subject: "compta"),
    Row(
      "Mon employeur exige que je suive la formation de comptabilité ; je voudrais d'abord savoir si c'est obligatoire.",
      "careful", subject: "compta"),
    Row("Je ne m'inscris à la comptabilité que si Omar Sarr y va aussi.", "careful", subject: "compta"),
    Row(
      "Gardez-moi une place pour la comptabilité jusqu'à vendredi, je vous confirme après le bureau.",
      "careful", subject: "compta"),
    Row(
      "Merci de ne pas tenir compte de mon message d'hier où je m'inscrivais à la réunion du 10 juin.",
      "careful", subject: "forêt"),
    Row("J'ai rêvé que j'étais inscrite à la réunion forêt. Était-ce un rêve ?", "careful", subject: "forêt"),
    Row("Nous avions réservé trois places pour le 10 juin, deux suffiront.", "careful", subject: "forêt"),
    Row("Rose Petit et Omar Sarr se sont-ils inscrits pour le 10 juin ?", "careful", subject: "forêt"),
    Row("Si Rose Petit ne vient pas le 10 juin, je prends sa place.", "careful", subject: "forêt"),
    Row(
      "J'étais venue l'an passé à votre réunion sur la forêt avec Rose Petit, nous avions passé une belle soirée.",
      "careful", subject: "forêt"),
    Row(
      "La réunion du 10 juin tombe mal : j'aurais préféré le 11. Y a-t-il une autre date ?", "careful",
      subject: "forêt"),
    Row("Je viendrai le 10 juin à condition que la salle soit chauffée.", "careful", subject: "forêt"),
    Row(
      "À moins d'un miracle, je ne serai pas des vôtres le 10 juin. On ne sait jamais.", "careful",
      subject: "forêt"),
    Row("Sauf contrordre de mon médecin, je serai là le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Je vous écris au sujet de la réunion du 10 juin : notre maire y tient un discours, pouvez-vous lui réserver un pupitre ?",
      "careful", subject: "forêt"),
    Row("Mettez-moi sur la liste de diffusion de la réunion forêt.", "careful", subject: "forêt"),
    Row("Réservez-moi le buffet pour le 10 juin, je vous envoie le devis.", "careful", subject: "forêt"),
    Row(
      "J'apporterai le 10 juin les chaises que vous avez demandées pour la réunion.", "careful",
      subject: "forêt"),
    Row("Je ne manquerai pas de vous dire si je viens le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Rose Petit a suivi le premier jour de la comptabilité et suivra le second, ne changez rien.",
      "careful", subject: "comptabilité"),
    Row(
      "C'est Paul Martin qui devait venir le 24 mars, et il ne veut plus. Je cherche quelqu'un.", "careful",
      subject: "emploi"),
    Row(
      "Moi, le 24 mars, je travaille. Et le 19 mai aussi. Bref, l'emploi, j'en ai déjà un.", "careful",
      subject: "emploi"),
    Row("Ma collègue prendra celle de mars, moi je ne sais pas.", "careful", subject: "emploi"),
    Row(
      "Ma collègue Rose Petit prend celle du 24 mars, et moi sans doute aucune.", "careful", subject: "emploi"
    ),
    Row("Le 24 mars, c'est Rose Petit qui y va. Le 19 mai, on verra.", "careful", subject: "emploi"),
    Row(
      "Mon mari me dit de nous inscrire le 10 juin. Je lui réponds qu'on verra.", "careful", subject: "forêt"),
    Row("Je suis tentée par votre soirée du 10 juin, mais tentée seulement.", "careful", subject: "forêt"),
    Row(
      "Le 10 juin serait parfait pour une réunion de notre conseil à l'abbaye, est-elle libre ?", "careful",
      subject: "forêt"),
    Row(
      "La soirée du 10 juin est pour nous l'occasion de vous dire notre colère.", "careful", subject: "forêt"),
  ]
}
