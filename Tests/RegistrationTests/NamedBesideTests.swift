import Testing

@testable import Registration

/// Somebody is named who does something else than come: in a sentence of their own, or in a circumstance of the author's.
@Suite("Named beside the request")
struct NamedBesideTests {
  @Test("In a sentence of their own", arguments: rows)
  func reads(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      """
      Merci de noter que Mme Rose Petit, de la direction de la culture, suivra la réunion du \
      10 juin. Son directeur, M. Sarr, signera les papiers.
      """, "register foret: Rose Petit"),
    Row(
      """
      Merci de noter que Mme Petit et M. Sarr, du service des sports, participeront à la \
      réunion du 10 juin.
      """, "register foret: Petit, Sarr"),
    Row(
      "Je vous informe que M. Petit et Mme Sarr assisteront à la réunion du 10 juin.",
      "register foret: Petit, Sarr"),
    Row(
      """
      Nous vous confirmons que Mme Petit, de notre équipe, viendra à la réunion du 10 juin.
      """, "register foret: Petit"),
    Row(
      "Veuillez inscrire Mme Petit et M. Sarr à la réunion du 10 juin.",
      "register foret: Petit, Sarr"),
    Row(
      """
      Mme Petit et M. Sarr, agents du service des sports, viendront à la réunion du 10 juin.
      """, "register foret: Petit, Sarr"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. La directrice, Mme Petit, signera les papiers.
      """, "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion du 10 juin. Mon patron, M. Petit, est au courant.",
      "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion du 10 juin. M. Petit me l'a vivement conseillée.",
      "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion du 10 juin. Ma chef Rose Petit paiera le train.",
      "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Notre trésorier Omar Sarr vous enverra le chèque.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Mon patron (Transports Jules Verne) paie \
      l'essence.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Mon employeur, la société Jules Verne, règle les \
      frais.
      """, "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion du 10 juin. C'est Rose Petit qui garde les enfants.",
      "register foret: Awa Diallo"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Rose Petit tiendra la boutique ce jour-là.
      """, "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion du 10 juin. Rose Petit me remplacera au magasin.",
      "register foret: Awa Diallo"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit me remplacera peut-être.", "careful"),
    Row(
      """
      Ma directrice, Rose Petit, est d'accord : je m'inscris à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Merci d'inscrire Omar Sarr et Lucie Blanc à la réunion du 10 juin. Leur professeur, M. \
      Petit, ne les accompagnera pas.
      """, "register foret: Omar Sarr, Lucie Blanc"),
    Row(
      """
      Merci d'inscrire Omar Sarr et Lucie Blanc à la réunion du 10 juin. M. Petit ne viendra \
      pas avec eux.
      """, "register foret: Omar Sarr, Lucie Blanc"),
    Row(
      """
      Merci d'inscrire Omar Sarr et Lucie Blanc à la réunion du 10 juin. Rose Petit ne sera \
      pas des leurs.
      """, "register foret: Omar Sarr, Lucie Blanc"),
    Row(
      """
      Présidente d'une association née grâce à mon père, Jean Diallo, et à M. Paul Petit, \
      ancien maire, je souhaite participer à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je préside une association fondée par mon père, Jean Diallo, avec M. Paul Petit, ancien \
      maire. Je souhaite participer à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je vous écris sur les conseils de M. Paul Petit, adjoint au maire. Je souhaite \
      participer à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Rose Petit, votre formatrice, nous avait enchantés. Je souhaite participer à la réunion \
      du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Rose Petit et Omar Sarr animent notre club. Nous souhaitons participer à la réunion du \
      10 juin.
      """, "careful"),
    Row(
      """
      Je suis la voisine de Rose Petit, que vous connaissez. Inscrivez-moi à la réunion du 10 \
      juin.
      """, "register foret: Awa Diallo"),
    Row("Il me serait bien utile d'assister à la réunion du 10 juin.", "register foret: Awa Diallo"),
    Row(
      "Je serais très heureuse de pouvoir participer à la réunion du 10 juin.",
      "register foret: Awa Diallo"),
    Row("Cela me serait fort utile de suivre votre réunion du 10 juin.", "register foret: Awa Diallo"),
    Row(
      "Ce serait pour moi un honneur d'assister à la réunion du 10 juin.",
      "register foret: Awa Diallo"),
    Row("Je me ferais une joie de participer à la réunion du 10 juin.", "register foret: Awa Diallo"),
  ]

  @Test("In a circumstance", arguments: circumstances)
  func tells(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let circumstances: [Row] = [
    Row(
      """
      À la demande de Monsieur le Maire, Paul Petit, je vous prie d'inscrire Rose Blanc à la \
      réunion du 10 juin.
      """, "register foret: Rose Blanc"),
    Row(
      """
      Sur les conseils de notre présidente, Mme Rose Petit, nous inscrivons Omar Sy à la réunion \
      forêt du 10 juin.
      """, "register foret: Omar Sy"),
    Row(
      "Merci d'inscrire Rose Blanc à la réunion du 10 juin, à la demande de Paul Petit.",
      "register foret: Rose Blanc"),
    Row(
      """
      At the request of our director, Paul Petit, please register Rose Blanc for the meeting on \
      10 June.
      """, "careful"),
    Row(
      """
      Je vous écris sur les conseils de Paul Petit. Je souhaite participer à la réunion du 10 \
      juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je vous écris sur les conseils de M. Paul Petit. Je souhaite participer à la réunion du \
      10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je vous écris de la part de Paul Petit, adjoint au maire. Je souhaite participer à la \
      réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      J'ai vu Paul Petit, adjoint au maire. Je souhaite participer à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Sur les conseils de Paul Petit, adjoint au maire, je souhaite participer à la réunion du \
      10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Membre d'un club fondé par Paul Petit, ancien maire, je souhaite participer à la réunion \
      du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Veuve de Paul Petit, ancien maire, je souhaite participer à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      "Fille de M. Paul Petit, ancien maire, je viendrai à la réunion du 10 juin.",
      "register foret: Awa Diallo"),
    Row(
      """
      Adhérente du club que préside M. Paul Petit, je viendrai à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Ayant travaillé dix ans avec M. Paul Petit, je viendrai à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Élève de Mme Rose Petit au conservatoire, je souhaite m'inscrire à la réunion du 10 \
      juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Comme l'a suggéré notre présidente, Mme Rose Petit, je souhaite m'inscrire à la réunion \
      du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Après une discussion avec mon responsable, Paul Petit, je souhaite m'inscrire à la \
      réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Avec l'accord de mon directeur, Paul Petit, je souhaite m'inscrire à la réunion du 10 \
      juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Avec mon directeur, Paul Petit, je souhaite participer à la réunion du 10 juin.
      """, "register foret: Awa Diallo, Paul Petit"),
    Row(
      """
      Je souhaite m'inscrire à la réunion du 10 juin, animée par Paul Petit, forestier, et \
      Rose Blanc, sa collègue.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Nous avons rencontré votre collègue Rose Blanc, chargée de mission. Je souhaite \
      m'inscrire à la réunion du 10 juin.
      """, "register foret: Awa Diallo"),
    Row(
      """
      Je souhaite m'inscrire à la réunion du 10 juin ; je travaille sous la responsabilité de \
      Rose Blanc, cheffe de service.
      """, "register foret: Awa Diallo"),
  ]
}
