import Testing

@testable import Registration

/// Assent, seats, questions and absences that ask for something else.
@Suite("Turns that only sound like a request")
struct FalseAssentTests {
  @Test("Nothing is done that was not asked", arguments: rows)
  func isCareful(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row("Oui pour le 10 juin, sous réserve que mon chef signe.", "careful", subject: "forêt"),
    Row("Je valide pour le 10 juin la livraison des chaises.", "careful", subject: "forêt"),
    Row("Accepteriez-vous d'inscrire mon chien à la réunion du 10 juin ?", "careful", subject: "forêt"),
    Row("Y aurait-il moyen d'inscrire des enfants à la réunion du 10 juin ?", "careful", subject: "forêt"),
    Row("Est-ce que quelqu'un peut venir à ma place le 10 juin ?", "careful", subject: "forêt"),
    Row(
      "Est-ce que mon mari pourrait venir à ma place le 10 juin si je suis malade ? Il s'appelle Paul Martin.",
      "careful", subject: "forêt"),
    Row("Reste-t-il une place pour Rose Petit le 10 juin ?", "careful", subject: "forêt"),
    Row(
      "Reste-t-il une place pour Rose Petit le 10 juin ? Si oui, je la préviens et elle décidera.", "careful",
      subject: "forêt"),
    Row("Y a-t-il une place pour moi le 10 juin, ou faut-il venir debout ?", "careful", subject: "forêt"),
    Row("Avez-vous gardé une place pour moi le 10 juin ?", "careful", subject: "forêt"),
    Row("Vous m'inscrivez toujours d'office le 10 juin ?", "careful", subject: "forêt"),
    Row("Une place pour le 10 juin coûte combien ?", "careful", subject: "forêt"),
    Row("Une place pour le 10 juin se paie-t-elle à l'entrée ?", "careful", subject: "forêt"),
    Row(
      "Une place pour le 10 juin à prendre : la mienne, je la laisse à qui veut.", "careful", subject: "forêt"
    ),
    Row("Une place de parking pour le 10 juin s'il vous plaît.", "careful", subject: "forêt"),
    Row(
      "Paul Martin et moi nous sommes disputés. Nous ne viendrons plus ensemble, moi je viendrai peut-être le 10 juin.",
      "careful", subject: "forêt"),
    Row(
      "Paul Martin et moi animons un point jeunes. Nous vous enverrons sans doute quelqu'un le 24 mars.",
      "careful", subject: "emploi"),
    Row(
      "Les noms suivront pour la comptabilité, nous n'avons encore personne.", "careful", subject: "compta"),
    Row(
      "Nous aimerions connaître le prix pour 4 personnes de la formation comptabilité, les noms suivront si c'est gratuit.",
      "careful", subject: "compta"),
    Row(
      "Rose Petit suivra la comptabilité. Moi, je ne pourrai pas.", "register comptabilite: Rose Petit",
      subject: "compta"),
    Row(
      "Rose Petit ne pourra pas, moi non plus, pour la comptabilité. Pouvez-vous prévenir Omar Sarr ?",
      "careful", subject: "compta"),
    Row(
      "Inscrivez-moi à la comptabilité. Mon fils Moussa hésite, ne l'inscrivez pas.",
      "register comptabilite: Awa Diallo", subject: "compta"),
    Row(
      "Ne l'inscrivez pas à la comptabilité, elle ne le sait pas encore : Rose Petit.", "careful",
      subject: "compta"),
    Row(
      "Je suis en formation le 24 mars et j'habite à côté de l'Hôtel de Ville.", "careful", subject: "emploi"),
    Row("Le 24 mars je suis de garde, le 19 mai je suis en congé.", "careful", subject: "emploi"),
    Row(
      "Je passe souvent à l'abbaye. Y a-t-il quelque chose ce mois-ci ? Gardez-moi une place si c'est le cas.",
      "careful", subject: "forêt"),
    Row(
      "Votre réunion à l'hôtel de ville sera l'occasion de nous voir. Je prends une place.", "careful",
      subject: "réunion"),
    Row("Je voudrais venir un mercredi. Inscrivez-moi.", "careful", subject: "réunion"),
    Row(
      "Votre mercredi à l'hôtel de ville m'intéresse. Gardez-moi une chaise.", "careful",
      subject: "Inscription"),
    Row("Suite à mon inscription à la comptabilité, je n'ai rien reçu.", "careful", subject: "compta"),
    Row(
      "Suite à mon message (2 places pour la comptabilité) : finalement ce sera 3.", "careful",
      subject: "compta"),
    Row("J'avais annulé ma place à la comptabilité. Est-elle toujours libre ?", "careful", subject: "compta"),
    Row(
      "Je ne pourrai pas venir le 16 mars mais je serai là le 23 pour la comptabilité.", "careful",
      subject: "compta"),
    Row("Je rate le premier jour de la comptabilité, je viens au second.", "careful", subject: "compta"),
    Row(
      "Je devais venir le 10 juin avec Rose Petit. Elle ne viendra pas.", "cancel foret: Rose Petit",
      subject: "forêt"),
    Row(
      "Ma place du 10 juin, je la donnerais bien à Rose Petit, mais elle hésite.", "careful", subject: "forêt"
    ),
    Row(
      "Offrez une chaise à ma mère le 10 juin, elle ne tient pas debout : nous n'avons rien réservé.",
      "careful", subject: "forêt"),
    Row(
      "On me demande souvent si la réunion du 10 juin est pour nous, les retraités. L'est-elle ?", "careful",
      subject: "forêt"),
    Row("La réunion du 10 juin est-elle pour moi ? Je n'y connais rien.", "careful", subject: "forêt"),
    Row("Ce sera pour nous une première, le 10 juin, de ne pas être invités.", "careful", subject: "forêt"),
    Row(
      "Le 10 juin, c'est pour moi que vous faites ça ? Merci du fond du cœur.", "careful", subject: "forêt"),
    Row("Je m'engage pour le 10 juin à vous rendre la salle propre.", "careful", subject: "forêt"),
    Row("Je sollicite de votre bienveillance une place de stand le 10 juin.", "careful", subject: "forêt"),
    Row("Je demande à participer aux frais de la réunion du 10 juin.", "careful", subject: "forêt"),
    Row("Je vous demande d'avoir une place réservée aux élus le 10 juin.", "careful", subject: "forêt"),
    Row(
      "Je m'appelle Awa Diallo. Il faut inscrire à la réunion du 10 juin tous les voisins.", "careful",
      subject: "forêt"),
    Row(
      "Je suis Awa Diallo, la présidente. Pouvez-vous inscrire à la réunion du 10 juin qui le souhaite parmi nous ?",
      "careful", subject: "forêt"),
    Row(
      "Notre conseillère Rose Petit sera disponible le 10 juin pour répondre à vos questions.", "careful",
      subject: "forêt"),
    Row("Mme Petit sera connectée le 8 avril pour vous expliquer le logiciel.", "careful", subject: "forêt"),
    Row("Omar Sarr se connectera le 8 avril si le wifi marche.", "careful", subject: "visio"),
    Row("Rose Petit se joindra à vous le 10 juin ou vous enverra un mot.", "careful", subject: "forêt"),
    Row(
      "La commune sera représentée le 10 juin par son maire ou par Rose Petit.", "careful", subject: "forêt"),
    Row(
      "La commune n'y sera représentée ni par Rose Petit ni par Omar Sarr le 10 juin.", "careful",
      subject: "forêt"),
    Row("C'est Rose Petit qui viendra le 10 juin, ou bien Omar Sarr.", "careful", subject: "forêt"),
    Row(
      "Voici qui viendra le 10 juin si la salle est chauffée :\n- Rose Petit\n- Omar Sarr", "careful",
      subject: "forêt"),
    Row(
      "Voici qui ne viendra pas le 10 juin :\n- Rose Petit\n- Omar Sarr", "careful", subject: "forêt"),
    Row(
      "Je serais heureuse de pouvoir venir le 10 juin, mais ma jambe en a décidé autrement.", "careful",
      subject: "forêt"),
    Row("J'aurais plaisir à venir le 10 juin. Hélas.", "careful", subject: "forêt"),
    Row(
      "Je viendrai le 10 juin (mais pas avant que vous ayez répondu à ma lettre).", "careful",
      subject: "forêt"),
    Row(
      "Avec mes quatre enfants je ne sors plus le soir : pas de réunion le 10 juin pour moi.", "careful",
      subject: "forêt"),
    Row("Bonjour Madame Petit, Rose a-t-elle une place le 10 juin ?", "careful", subject: "forêt"),
    Row("Comptez-nous parmi les absents le 10 juin.", "careful", subject: "forêt"),
    Row("Prenez-nous pour des imbéciles : le 10 juin on ne sera pas dupes.", "careful", subject: "forêt"),
    Row(
      "Vous nous inscrivez à des réunions comme celle du 10 juin sans nous demander.", "careful",
      subject: "forêt"),
    Row(
      "Inscription de ma part refusée l'an dernier à la réunion forêt : pourquoi ?", "careful",
      subject: "forêt"),
    Row(
      "Je tente ma chance : avez-vous les photos de la réunion du 10 juin de l'an dernier ?", "careful",
      subject: "forêt"),
    Row("Mon mari Paul Martin viendra le 10 juin. Je le lui ai interdit.", "careful", subject: "forêt"),
    Row(
      "Je vous confirme que je dois venir le 24 mars, d'après ma conseillère. Je n'irai pas.", "careful",
      subject: "emploi"),
    Row(
      "Mon docteur m'interdit de venir le 10 juin. J'y serai en pensée, gardez-moi le compte rendu.",
      "careful", subject: "forêt"),
    Row("Ma femme nous a inscrits le 10 juin. Désinscrivez-moi, pas elle.", "careful", subject: "forêt"),
  ]
}
