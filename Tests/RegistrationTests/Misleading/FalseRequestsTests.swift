import Testing

@testable import Registration

/// Words of coming that speak of yesterday, of somebody else, or of something else.
@Suite("Requests that are none")
struct FalseRequestsTests {
  @Test("Nothing is done that was not asked", arguments: rows)
  func isCareful(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
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
