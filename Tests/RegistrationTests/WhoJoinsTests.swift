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
    Row("Je m'inscris à la réunion du 10 juin. Rose Petit monte dans ma voiture.", "careful"),
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
}
