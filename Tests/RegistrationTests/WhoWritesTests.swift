import Testing

@testable import Registration

/// Who writes for whom, and those named beside them.
@Suite("Who writes, and who else is named")
struct WhoWritesTests {
  @Test("Rows", arguments: rows)
  func reads(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      """
      Je souhaite inscrire ma fille Lina Diallo, 16 ans, à la réunion du 10 juin. Je la \
      déposerai et la reprendrai à la sortie.
      """, "register foret: Lina Diallo"),
    Row(
      """
      Bonjour, pouvez-vous inscrire mon fils Lina Diallo (14 ans) à la réunion du 10 juin ? Je \
      ne resterai pas, je l'attendrai dans la voiture.
      """, "register foret: Lina Diallo"),
    Row(
      """
      Madame le Maire, Rose Petit, assistera à la réunion du 10 juin.

      Paul Durand
      Secrétariat du maire
      """, "register foret: Rose Petit", name: "Secrétariat mairie", address: "secretariat@mairie.example"),
    Row(
      """
      À la demande de notre directrice, Rose Petit, je vous prie de bien vouloir l'inscrire à \
      la réunion du 10 juin.

      Paul Durand, assistant de direction
      """, "register foret: Rose Petit", name: "Paul Durand", address: "p.durand@mairie.example"),
    Row(
      "La directrice Rose Petit me demande de l'inscrire à la réunion du 10 juin.",
      "register foret: Rose Petit", name: "Paul Durand", address: "p.durand@mairie.example"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin.
      Omar Sarr
      """, "register foret: Omar Sarr", name: "Famille Sarr", address: "sarr.famille@mail.example"),
    Row(
      """
      Nous viendrons à deux à la réunion du 10 juin, ma femme Rose et moi.
      Omar Sarr
      """, "register foret: Omar Sarr, Rose Sarr", name: "Omar Sarr", address: "o.sarr@mail.example"),
    Row(
      "Merci d'inscrire Mme Rose PETIT-SARR (née Blanc) à la réunion du 10 juin.",
      "register foret: Rose Petit-Sarr"),
    Row(
      "Merci d'inscrire Rose Petit, dite Rosie, à la réunion du 10 juin.",
      "register foret: Rose Petit"),
    Row(
      """
      Pourriez-vous réserver deux places à la réunion du 10 juin, une pour moi-même et une \
      pour ma collègue Rose Petit ?
      """, "register foret: Awa Diallo, Rose Petit"),
    Row("Pour la réunion du 10 juin : moi et trois autres personnes.", "register foret: Awa Diallo x4"),
    Row(
      """
      Je viendrai à la réunion du 10 juin avec trois adhérents, dont je vous donnerai les \
      noms.
      """, "register foret: Awa Diallo x4"),
    Row(
      """
      Participants à la réunion du 10 juin :
      1. PETIT Rose - présidente
      2. SARR Omar - trésorier
      """, "register foret: Rose Petit, Omar Sarr"),
    Row(
      """
      Voici les deux personnes qui viendront le 10 juin à la réunion forêt : Mme Rose Petit \
      (06 39 98 11 22) et M. Omar Sarr (06 39 98 33 44).
      """, "register foret: Rose Petit, Omar Sarr"),
    Row(
      """
      Rose Petit, inscrite à la réunion du 10 juin, est souffrante. Omar Sarr la remplacera.
      """, "cancel foret: Rose Petit; register foret: Omar Sarr"),
    Row(
      "Pour la réunion du 10 juin, merci de remplacer Rose Petit par Omar Sarr.",
      "cancel foret: Rose Petit; register foret: Omar Sarr"),
    Row(
      "Changement pour le 10 juin : Omar Sarr viendra à la place de Rose Petit.",
      "cancel foret: Rose Petit; register foret: Omar Sarr"),
    Row(
      """
      Rose Petit ne pourra finalement pas venir à la réunion du 10 juin. Merci d'annuler son \
      inscription.
      """, "cancel foret: Rose Petit"),
    Row(
      """
      Merci d'annuler l'inscription de ma collègue Rose Petit à la réunion du 10 juin. La \
      mienne reste valable.
      """, "cancel foret: Rose Petit"),
    Row(
      """
      Je participerai à la réunion du 10 juin. Ma collègue Rose Petit, elle, ne pourra pas se \
      libérer.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Mon mari préfère rester à la maison avec les \
      petits.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Mon fils me conduira mais ne restera pas.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Mon voisin Paul Roux m'a donné votre adresse.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. J'ai déjà suivi une formation avec Rose Petit l'an \
      dernier.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Je succède à Rose Petit, partie à la retraite en \
      janvier.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Merci de transmettre mon bonjour à Rose Petit.
      """, "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion du 10 juin. En copie ma responsable, Rose Petit.",
      "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. La facture est à adresser à Rose Petit, notre \
      comptable.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. En cas d'urgence, prévenir Paul Diallo au 06 39 98 \
      11 22.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. J'habite au-dessus de chez Rose Petit, rue Victor \
      Hugo.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Je suis salariée de la société Jules Verne \
      Transports.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Rose Petit, que j'ai croisée hier, m'en a dit du \
      bien.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Nous avions échangé avec M. Sarr à ce sujet.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Votre collègue Rose Petit m'a invitée à vous écrire : je m'inscris à la réunion du 10 \
      juin.
      """, "register foret: Awa Diallo"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit aussi.", "register foret: Awa Diallo, Rose Petit"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit hésite encore.", "careful"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Rose Petit voudrait venir mais n'est pas sûre.
      """, "careful"),
    Row(
      """
      Rose Petit m'a demandé les horaires de la réunion du 10 juin. Je m'inscris. Elle aussi.
      """, "careful"),
    Row(
      "Je m'inscris à la réunion du 10 juin et j'emmène ma voisine, Rose Petit.",
      "register foret: Awa Diallo, Rose Petit"),
    Row(
      "Je m'inscris à la réunion du 10 juin. Ma voisine Rose Petit se joindra à moi.",
      "register foret: Awa Diallo, Rose Petit"),
  ]
}
