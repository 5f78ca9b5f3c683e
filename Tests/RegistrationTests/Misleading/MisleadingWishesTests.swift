import Testing

@testable import Registration

/// Conditions, irony, other people's wishes, refusals politely put: none is acted on.
@Suite("Wishes that are none")
struct MisleadingWishesTests {
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
    Row(
      "La forêt est pour moi un lieu de paix. Bravo pour votre réunion du 10 juin.", "careful",
      subject: "forêt"),
    Row("Ce sera Omar Sarr ou moi le 10 juin, à pile ou face.", "careful", subject: "forêt"),
    Row(
      "Vous m'avez inscrite d'office à la réunion du 10 juin, je n'ai rien demandé.", "careful",
      subject: "forêt"),
    Row("Qui a inscrit Rose Petit à la réunion du 10 juin ? Ce n'est pas moi.", "careful", subject: "forêt"),
    Row(
      "Je reviendrai vers vous pour l'inscription au 10 juin de Rose Petit et d'Omar Sarr.", "careful",
      subject: "forêt"),
    Row(
      "J'aimerais que vous veniez parler de la réunion du 10 juin dans notre classe.", "careful",
      subject: "forêt"),
    Row(
      "Il faudrait que je m'inscrive au 10 juin un de ces jours, rappelez-le-moi.", "careful",
      subject: "forêt"),
    Row("Pas de place pour moi le 10 juin, j'imagine ?", "careful", subject: "forêt"),
    Row("Je ne peux ni vous dire oui ni vous dire non pour le 10 juin.", "careful", subject: "forêt"),
    Row("Comptez une personne de moins le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Vous pouvez compter sur Rose Petit pour le 10 juin, m'a-t-elle dit, mais je la connais.", "careful",
      subject: "forêt"),
    Row("Le 10 juin, j'y serai en pensée.", "careful", subject: "forêt"),
    Row(
      "Je prends bonne note de votre réunion du 10 juin et la fais suivre à nos adhérents.", "careful",
      subject: "forêt"),
    Row(
      "Prenez une photo de la réunion du 10 juin pour moi, je la mettrai au mur.", "careful", subject: "forêt"
    ),
    Row(
      "Il y a un an je me suis inscrite à votre réunion forêt, personne ne m'a jamais répondu.", "careful",
      subject: "forêt"),
    Row("Ma place du 10 juin est-elle bien réservée ?", "careful", subject: "forêt"),
    Row("Ma place le 10 juin est auprès de ma mère malade.", "careful", subject: "forêt"),
    Row(
      "Nous serons trois le 10 juin à nous promener autour de l'abbaye, pouvons-nous nous garer chez vous ?",
      "careful", subject: "forêt"),
    Row(
      "Omar Sarr souhaite venir le 10 juin. Je m'y oppose en tant que président.", "careful", subject: "forêt"
    ),
    Row("Inscrivez qui vous voulez pour le 10 juin, mais pas Rose Petit.", "careful", subject: "forêt"),
    Row(
      "Rose Petit voulait que je l'inscrive le 10 juin, je préfère qu'elle vous le demande.", "careful",
      subject: "forêt"),
    Row(
      "Quand j'aurai fini mes examens je m'inscrirai à vos réunions, y compris le 10 juin.", "careful",
      subject: "forêt"),
    Row("Je voudrais suivre la comptabilité le 16 mais le 23 je suis à Paris.", "careful", subject: "compta"),
    Row(
      "La formation des 16 et 23 mars, c'est pour nous trop tôt : on en reparle à l'automne.", "careful",
      subject: "compta"),
    Row(
      "J'ai réservé un siège de bébé et une chambre à l'abbaye pour le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Retenez bien mon nom : Awa Diallo. Le 10 juin je viendrai vous dire ce que je pense de vos coupes rases.",
      "careful", subject: "forêt"),
    Row(
      "On m'a inscrite de force. Je viendrai le 10 juin en traînant les pieds, ou pas.", "careful",
      subject: "forêt"),
    Row(
      "Le délégué, M. Sarr, siégera à ma gauche le 10 juin. Qui sera à ma droite ?", "careful",
      subject: "forêt"),
    Row("Pour la réunion du 10 juin, nous proposons Rose Petit comme oratrice.", "careful", subject: "forêt"),
    Row(
      "Je me joins à Rose Petit pour vous féliciter de la réunion du 10 juin.", "careful", subject: "forêt"),
    Row("Je compte sur vous le 10 juin pour parler des tronçonneuses.", "careful", subject: "forêt"),
    Row(
      "Les places du 10 juin sont-elles numérotées ? Mon mari et moi aimons être au fond.", "careful",
      subject: "forêt"),
    Row("Le 10 juin me convient mieux que le 11, mais attendez ma réponse.", "careful", subject: "forêt"),
    Row("J'en suis malade : le 10 juin je suis de garde.", "careful", subject: "forêt"),
    Row(
      "J'en suis pour le 10 juin, et je verrai plus tard pour l'emploi du 19 mai.", "careful",
      subject: "forêt"),
    Row("Pour information.", "careful", subject: "Fwd: Réunion forêt"),
    Row("On y va, le 10 juin ? Signé : ton Omar", "careful", subject: "forêt"),
    Row(
      "Rose, tu viens avec moi le 10 juin ? Réponds vite, je dois dire à la mairie si nous serons deux.\nAwa",
      "careful", subject: "forêt"),
    Row(
      "Mon fils Moussa s'est inscrit tout seul pour le 10 juin. Pouvez-vous me le confirmer ?", "careful",
      subject: "forêt"),
    Row(
      "Votre réunion du 10 juin sera-t-elle filmée ? Sinon je ne viendrai pas.", "careful", subject: "forêt"),
    Row("Je ne viendrai le 10 juin que si Paul Martin n'y est pas.", "careful", subject: "forêt"),
    Row(
      "Pour le 10 juin je suis disponible si vous manquez de bras pour installer les chaises.", "careful",
      subject: "forêt"),
    Row(
      "Mes élèves et moi étions partants pour le 10 juin, l'inspection a dit non.", "careful",
      subject: "forêt"),
    Row("Ma remplaçante viendra le 16 et moi le 23, ou l'inverse.", "careful", subject: "compta"),
    Row(
      "Rose Petit vous a demandé une place pour le 10 juin : je n'étais pas au courant et je la refuse en son nom.",
      "careful", subject: "forêt"),
    Row("Une place pour le 10 juin ? Non merci.", "careful", subject: "forêt"),
    Row("Il paraît que je suis inscrite le 10 juin. Première nouvelle !", "careful", subject: "forêt"),
    Row(
      "Je voudrais une place pour le 10 juin et une autre pour mon fauteuil roulant.", "careful",
      subject: "forêt"),
  ]
}
