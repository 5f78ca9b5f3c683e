import Testing

@testable import Registration

/// Somebody named may come as well, whatever the verb: nobody is merely mentioned there.
@Suite("Who joins")
struct WhoJoinsTests {
  @Test("Rows", arguments: rows)
  func reads(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Merci de prévenir Rose Petit qu'elle est attendue.
      """, "careful"),
    Row("Je m'inscris à la réunion du 10 juin avec Rose.", "careful"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin, ainsi que deux autres membres du bureau dont Rose \
      Petit.
      """, "careful"),
    Row("Nous serons plusieurs à la réunion du 10 juin, dont Rose Petit.", "careful"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Rose Petit, de son côté, attend de voir.
      """, "careful"),
    Row(
      """
      Rose Petit s'occupe de notre inscription à la réunion du 10 juin. Je confirme.
      """, "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit pense venir.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit se décidera plus tard.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit fera la route avec moi.", "careful"),
    Row(
      "Je m'inscris à la réunion du 10 juin. Rose Petit monte dans ma voiture.", "careful"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Rose Petit vous a déjà écrit pour la même chose.
      """, "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit a besoin d'une place aussi.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit fait de même.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit me suit.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit en est.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit en veut une aussi.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit se greffe à nous.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit tient absolument à être là.", "careful"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Rose Petit partage mon intérêt et ma voiture.
      """, "careful"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Rose Petit vous en supplie, gardez-lui un siège.
      """, "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit vous demande la même faveur.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit prend la place de devant.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit complète notre duo.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit apportera ses plans.", "careful"),
    Row(
      """
      Sur proposition de Rose Petit, je souhaite participer à la réunion du 10 juin avec elle.
      """, "careful"),
    Row(
      """
      Après Rose Petit, qui vous a écrit hier, je souhaite à mon tour participer à la réunion \
      du 10 juin ; nous serons deux.
      """, "careful"),
    Row("Binôme de Rose Petit, je viendrai comme elle à la réunion du 10 juin.", "careful"),
    Row(
      """
      Voisine de Rose Petit, qui n'a pas de voiture, je viendrai avec elle à la réunion du 10 \
      juin.
      """, "careful"),
    Row("Fille de Paul Roux, je souhaite qu'il participe à la réunion du 10 juin.", "careful"),
    Row("Fille de Paul Roux, je souhaite son inscription à la réunion du 10 juin.", "careful"),
    Row("Tutrice de Paul Roux, je demande une place à la réunion du 10 juin pour lui.", "careful"),
    Row("Pour Paul Roux, je souhaite m'inscrire à la réunion du 10 juin.", "careful"),
  ]

  @Test("Answers, contacts, seats for others", arguments: answers)
  func tells(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let answers: [Row] = [
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Rose Petit garde un mauvais souvenir de la \
      dernière mais veut réessayer.
      """, "careful"),
    Row(
      """
      Rose Petit et moi préparons un projet. Je souhaite m'inscrire à la réunion du 10 juin, \
      elle préfère celle du 19 mai.
      """, "careful"),
    Row(
      """
      Réunion du 10 juin :
      Rose Petit : oui
      Lucie Blanc : peut-être
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Présents à la réunion du 17 février :
      Rose Petit : oui
      Lucie Blanc : non
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Inscriptions pour la réunion du 10 juin :
      Rose Petit : oui
      Lucie Blanc : oui
      paul durand : oui
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Réunion du 10 juin :
      Rose Petit : oui si transport
      Lucie Blanc : oui
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Pour le 10 juin :
      - Rose PETIT (oui)
      - Lucie BLANC (oui)
      - Paul ROUX (non, en congés)
      """, "register foret: Rose Petit, Lucie Blanc", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Voici les réponses pour la réunion du 10 juin :
      Rose Petit : présente
      Paul Roux : excusé
      """, "register foret: Rose Petit", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Je ne pourrai pas être à la réunion du 10 juin, Rose Petit pourrait peut-être la \
      reprendre, ma place.
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "J'ai une place pour la réunion du 10 juin. Rose Petit voudrait la même.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "J'ai une place pour la réunion du 10 juin. Comment la céder si besoin ?",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "J'ai une place pour la réunion du 10 juin ? Je n'ai pas reçu de confirmation.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Le club vient de recevoir votre annonce pour la réunion du 10 juin : Rose Petit et Lucie \
      Blanc sont intéressées.
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "L'équipe participera à la réunion du 10 juin : merci de contacter Rose Petit.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "La commune participera à la réunion du 10 juin : contact Rose Petit.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Le club participera à la réunion du 10 juin : responsable Rose Petit.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Nous avons désigné Rose Petit présidente. Merci d'inscrire notre bureau à la réunion du \
      10 juin.
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Le conseil a désigné Rose Petit pour la formation des jeunes. Une place à la réunion du \
      10 juin ?
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Présence de Rose Petit à la réunion du 10 juin à confirmer.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "La présence de Rose Petit à la réunion du 10 juin nous étonne.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Je suis OK pour la réunion du 10 juin. OK pour Rose Petit ?",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin.
      Cordialement,
      O. Sarr
      """, "register foret: Omar Sarr", name: "O. Sarr", address: "omar.sarr@mairie.example"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin.
      Rose
      """, "careful", name: "O. Sarr", address: "rose.petit@mairie.example"),
    Row(
      "Inscrivez deux personnes au nom de Petit à la réunion du 10 juin.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Trois personnes pour la réunion du 10 juin : Rose Petit, cuisinière, Lucie Blanc, \
      serveuse.
      """, "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Je voudrais offrir une place à ma mère pour la réunion du 10 juin.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      """
      Je voudrais une place pour ma mère Rose Petit et pour moi à la réunion du 10 juin.
      """, "register foret: Omar Sarr, Rose Petit", name: "Omar Sarr", address: "o.sarr@mairie.example"),
    Row(
      "Je voudrais une place pour mon voisin à la réunion du 10 juin.",
      "careful", name: "Omar Sarr", address: "o.sarr@mairie.example"),
  ]
}
