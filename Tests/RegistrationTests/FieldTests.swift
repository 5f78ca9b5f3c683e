import MIME
import Testing

@testable import Registration

/// A message, and the organisations or telephones it gives: in the order of the participants, `-` for none.
private struct Told: CustomTestStringConvertible, Sendable {
  var text: String
  var expected: String
  var name: String? = "Awa Diallo"
  var address = "awa.diallo@mail.example"

  init(
    _ text: String, _ expected: String, name: String? = "Awa Diallo",
    address: String = "awa.diallo@mail.example"
  ) {
    self.text = text
    self.expected = expected
    self.name = name
    self.address = address
  }

  var testDescription: String { String(text.suffix(120)).replacing("\n", with: "⏎") }

  func told(_ field: (Participant) -> String?) -> String {
    let message = Town.message(text, from: name, at: address)
    guard case .act(let actions) = Town.judgement(message).decision else { return Town.summary(message) }
    return actions.flatMap(\.participants).map { field($0) ?? "-" }.joined(separator: " | ")
  }
}

@Suite("Fields of participants")
struct FieldTests {
  @Test("The organisation that prose tells", arguments: prose)
  fileprivate func tellsProse(_ row: Told) {
    let told = row.told(\.organisation)
    #expect(told == row.expected)
  }

  fileprivate static let prose = [
    Told(
      "La Communauté de communes du Berry vous prie d'inscrire M. Omar Sy à la réunion du 10 juin.",
      "Communauté de communes du Berry"),
    Told(
      "Je m'inscris à la réunion du 10 juin. Notre compagnie, Les Passeurs de rêves, monte un spectacle.",
      "Les Passeurs de rêves"),
    Told(
      "Notre chorale, la Sainte-Cécile de Lury, répète le soir. Je m'inscris à la réunion du 10 juin.",
      "Sainte-Cécile de Lury"),
    Told("Terres Vives sera représentée par Rose Petit à la réunion du 10 juin.", "Terres Vives"),
    Told(
      "Je soussignée Awa Diallo, présidente du Lions Club de Bourges, m'inscris à la réunion du 10 juin.",
      "Lions Club de Bourges"),
    Told(
      "Merci d'inscrire Rose Petit, 06 39 98 10 10, rose@petit.example, Terres Vives, à la réunion du 10 juin.",
      "Terres Vives"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo", "Terres Vives", name: "Awa Diallo - Terres Vives"
    ),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo", "Mairie de Lury",
      name: "DIALLO Awa (Mairie de Lury)"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo", "Terres Vives", name: "Terres Vives",
      address: "terres.vives@mail.example"),

    Told("Je suis bénévole chez Racines Berry et je m'inscris à la réunion du 10 juin.", "Racines Berry"),
    Told("Bénévole à l'association Racines Berry, je m'inscris à la réunion du 10 juin.", "Racines Berry"),
    Told(
      "Je m'inscris à la réunion du 10 juin pour le compte de l'association Racines Berry.", "Racines Berry"),
    Told("Je m'inscris à la réunion du 10 juin au nom de la Ville de Vierzon.", "Ville de Vierzon"),
    Told(
      "Je m'inscris à la réunion du 10 juin. Je représente la Maison des familles du Cher.",
      "Maison des familles du Cher"),
    Told(
      "Je m'inscris à la réunion du 10 juin, où je représenterai le Comité des fêtes de Sancerre.",
      "Comité des fêtes de Sancerre"),
    Told("Je suis trésorière des Amis du Cher. Merci de m'inscrire à la réunion du 10 juin.", "Amis du Cher"),
    Told(
      "Je suis présidente du Cercle corse de Bourges. Merci de m'inscrire à la réunion du 10 juin.",
      "Cercle corse de Bourges"),
    Told(
      "Je suis chargée de mission à la Mission locale de Vierzon et je m'inscris à la réunion du 10 juin.",
      "Mission locale de Vierzon"),
    Told(
      "Je travaille à la médiathèque de Vierzon et je souhaite m'inscrire à la réunion du 10 juin.",
      "médiathèque de Vierzon"),
    Told(
      "Je fais partie de l'Amicale des pêcheurs de l'Yèvre. Inscrivez-moi à la réunion du 10 juin.",
      "Amicale des pêcheurs de l'Yèvre"),
    Told(
      "Je suis membre du collectif Terre Vive. Inscrivez-moi à la réunion du 10 juin.", "collectif Terre Vive"
    ),
    Told(
      "Je suis professeure d'anglais au lycée Jacques-Cœur. Inscrivez-moi à la réunion du 10 juin.",
      "lycée Jacques-Cœur"),
    Told(
      "Je suis bénévole chez « Les Ailes du Berry » à Mehun. Inscrivez-moi à la réunion du 10 juin.",
      "Les Ailes du Berry"),
    Told(
      "Je m'inscris à la réunion du 10 juin au titre de la Fédération des moulins.", "Fédération des moulins"),
    Told(
      "I am a volunteer with Berry Rivers Trust. I would like to attend the meeting on 10 June.",
      "Berry Rivers Trust"),
    Told(
      "I work at the Loire Observatory of Nature. I would like to attend the meeting on 10 June.",
      "Loire Observatory of Nature"),
    Told(
      "I would like to attend the meeting on 10 June on behalf of the Berry Rivers Foundation.",
      "Berry Rivers Foundation"),
    Told(
      "Merci d'inscrire Rose Petit, trésorière de Racines Berry, à la réunion du 10 juin.", "Racines Berry"),
    Told("Merci d'inscrire M. Omar Sy, chef de projet d'ARBRE 18, à la réunion du 10 juin.", "ARBRE 18"),
    Told("Merci d'inscrire Rose Petit (ARBRE 18) à la réunion du 10 juin.", "ARBRE 18"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin : Rose Petit et Omar Sy, tous deux du Foyer rural de Lury.",
      "Foyer rural de Lury | Foyer rural de Lury"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin : Rose Petit et Omar Sy, du collectif Terre Vive.",
      "collectif Terre Vive | collectif Terre Vive"),
    Told(
      "Pour l'Amicale de Lury, merci d'inscrire Rose Petit et Omar Sy à la réunion du 10 juin.",
      "Amicale de Lury | Amicale de Lury"),
    Told(
      "Je m'inscris à la réunion du 10 juin. Awa Diallo, Les Ailes du Berry, 06 39 98 10 10",
      "Les Ailes du Berry"),
    Told("Je m'inscris à la réunion du 10 juin. Awa Diallo, musée du Berry.", "musée du Berry"),
    Told(
      "Bonjour,\n\nRéunion du 10 juin, merci de m'inscrire.\n\nAwa Diallo pour la Ruche du Berry",
      "Ruche du Berry"),
    Told(
      "La Ville de Vierzon inscrit deux agents à la réunion du 10 juin : Rose Petit et Omar Sy.",
      "Ville de Vierzon | Ville de Vierzon"),
    Told(
      "Notre association Racines Berry prépare un projet avec la commune de Lury. Inscrivez-moi à la réunion du 10 juin.",
      "Racines Berry"),
    Told(
      "bonjour je voudrais venir à la réunion du 10 juin je fais partie du foyer rural de lury sur arnon et je viens en voiture",
      "foyer rural de lury sur arnon"),
  ]

  @Test("No organisation of theirs", arguments: none)
  fileprivate func tellsNone(_ row: Told) {
    let told = row.told(\.organisation)
    #expect(told == row.expected)
  }

  fileprivate static let none = [
    Told(
      "Merci de m'inscrire à la réunion du 10 juin. Vous m'avez vue à la Maison de la Région en janvier.", "-"
    ),
    Told("Je viendrai à la réunion du 10 juin avec le bus de la Ville de Vierzon.", "-"),
    Told("Chère équipe de la Maison des associations,\n\nJe m'inscris à la réunion du 10 juin.", "-"),

    Told("Je m'inscris à la réunion du 10 juin.", "-"),
    Told("J'habite à Bourges et je m'inscris à la réunion du 10 juin.", "-"),
    Told("Ancienne cadre d'EDF, je m'inscris à la réunion du 10 juin.", "-"),
    Told("Retraité de La Poste, je m'inscris à la réunion du 10 juin.", "-"),
    Told("Monsieur le Président du Conseil départemental, je m'inscris à la réunion du 10 juin.", "-"),
    Told("Merci d'inscrire Rose Petit, de Vierzon, à la réunion du 10 juin.", "-"),
    Told("Merci d'inscrire Rose Petit (Vierzon) à la réunion du 10 juin.", "-"),
    Told("Merci d'inscrire Rose Petit et Omar Sy à la réunion du 10 juin.", "- | -"),
    Told("Je suis l'assistante de Rose Petit et je m'inscris à la réunion du 10 juin.", "-"),
    Told(
      "Je viendrai à la réunion du 10 juin avec ma sœur Rose Petit.\n\nAwa Diallo\nRacines Berry",
      "Racines Berry | -"),
  ]

  @Test("Each with their own", arguments: own)
  fileprivate func tellsOwn(_ row: Told) {
    let told = row.told(\.organisation)
    #expect(told == row.expected)
  }

  fileprivate static let own = [
    Told(
      "Merci d'inscrire à la réunion du 10 juin :\n- Rose Petit (Racines Berry)\n- Omar Sy (Foyer rural de Lury)",
      "Racines Berry | Foyer rural de Lury"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin :\n- Rose Petit, présidente de Racines Berry\n- Omar Sy, directeur de la MJC des Gibjoncs",
      "Racines Berry | MJC des Gibjoncs"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin :\n- Rose Petit (ARBRE)\n- Omar Sy\n\nCordialement,\nAwa Diallo\nRacines Berry",
      "ARBRE | Racines Berry"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin :\n\nNom | Prénom | Structure | Téléphone\nPetit | Rose | Racines Berry | 06 39 98 10 10\nSy | Omar | Foyer rural | 06 39 98 10 11",
      "Racines Berry | Foyer rural"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin :\n\nNom et prénom | Organisme\nRose Petit | Racines Berry\nOmar Sy | ARBRE",
      "Racines Berry | ARBRE"),
  ]

  @Test("The organisation of a signature", arguments: signatures)
  fileprivate func signature(_ row: Told) {
    let told = Told(
      "Bonjour,\n\nJe m'inscris à la réunion du 10 juin.\n\nCordialement,\n\n" + row.text, row.expected,
      name: row.name,
      address: row.address
    ).told(\.organisation)
    #expect(told == row.expected)
  }

  fileprivate static let signatures = [
    Told("Awa Diallo\nSecrétaire du cercle Saint-Florent", "cercle Saint-Florent"),
    Told("Awa Diallo\nBourges", "-"),
    Told("Awa Diallo\nSaint-Florent-sur-Cher", "-"),
    Told("Awa Diallo\nParis 12e", "-"),
    Told("Awa Diallo\nParticulier\nBourges", "-"),
    Told("Awa Diallo\nBibliothécaire, médiathèque Jean-Giono, Bourges", "médiathèque Jean-Giono"),
    Told(
      "Awa Diallo\nCentre de documentation\net d'information du Berry",
      "Centre de documentation et d'information du Berry"),
    Told(
      "Awa Diallo\nChargée de projets\nInstitut Régional du Patrimoine | Pôle Culture",
      "Institut Régional du Patrimoine"),
    Told("Awa Diallo\nProgramme Manager\nRivers Without Borders", "Rivers Without Borders"),
    Told("Awa Diallo\n« Les Tisseuses »\nBourges", "Les Tisseuses"),
    Told("Awa Diallo\nTerres Vives\nAgir ensemble pour un monde meilleur", "Terres Vives"),

    Told("Awa Diallo\nRacines Berry", "Racines Berry"),
    Told("Awa Diallo\nRacines Berry\n06 39 98 10 10", "Racines Berry"),
    Told("Awa Diallo\nPrésidente\nRacines Berry\n06 39 98 10 10", "Racines Berry"),
    Told("Awa Diallo\nConductrice de travaux\nBerry Paysage", "Berry Paysage"),
    Told("Awa Diallo, présidente de Racines Berry", "Racines Berry"),
    Told("Awa Diallo - Racines Berry", "Racines Berry"),
    Told("Awa Diallo | Les Ailes du Berry\n06 39 98 10 10 | ouvert du mardi au samedi", "Les Ailes du Berry"),
    Told("Awa Diallo (Les Ailes du Berry)", "Les Ailes du Berry"),
    Told("Awa Diallo\nLes Ailes du Berry", "Les Ailes du Berry"),
    Told("Awa\nLes Ailes du Berry", "Les Ailes du Berry"),
    Told("Awa Diallo\nL'Atelier Fil partagé", "L'Atelier Fil partagé"),
    Told("Awa Diallo\nAssociation Racines Berry", "Association Racines Berry"),
    Told("Awa Diallo\nassociation Racines Berry", "Racines Berry"),
    Told("Awa Diallo\nasso Racines", "Racines"),
    Told("Awa Diallo\nassociation Racines", "association Racines"),
    Told("Awa Diallo\nAssociation Les Ailes du Berry", "Les Ailes du Berry"),
    Told("Awa Diallo\nassociation des femmes de Vierzon", "association des femmes de Vierzon"),
    Told("Awa Diallo\nFoyer rural de Lury – Vierzon", "Foyer rural de Lury – Vierzon"),
    Told("Awa Diallo\nRacines Berry - antenne de Vierzon", "Racines Berry"),
    Told("Awa Diallo\nMairie de Vierzon - Place de l'Hôtel de Ville", "Mairie de Vierzon"),
    Told("Awa Diallo\nFerme des Ormes, Saint-Florent-sur-Cher", "Ferme des Ormes"),
    Told(
      "Awa Diallo\nFerme des Ormes, Vierzon", "Ferme des Ormes", name: "Ferme des Ormes",
      address: "contact@ormes.example"),
    Told("Awa Diallo\nVoisins Solidaires du Berry\n01 99 00 10 10", "Voisins Solidaires du Berry"),
    Told("Awa Diallo\nService culturel\nVille de Vierzon\n01 99 00 10 10", "Ville de Vierzon"),
    Told("Awa Diallo\nSecrétariat général - Mairie de Vierzon", "Mairie de Vierzon"),
    Told("AWA DIALLO\nAMICALE DES PECHEURS DE L'YEVRE", "Amicale Des Pecheurs De L'Yevre"),
    Told("Awa Diallo\n12 rue des Lilas\n18000 Bourges", "-"),
    Told("Awa Diallo\n06 39 98 10 10", "-"),
    Told("Awa Diallo\nRetraitée", "-"),
  ]

  @Test("A signature before a postscript")
  func postscript() {
    let row = Told(
      "Bonjour,\n\nMerci pour l'accueil.\n\nBien à vous,\n\nAwa Diallo\nLes Ailes du Berry\n06 39 98 10 10\n\nP.-S. : je m'inscris à la réunion du 10 juin.",
      "")
    #expect(row.told(\.organisation) == "Les Ailes du Berry")
    #expect(row.told(\.phone) == "+33639981010")
  }

  @Test("Telephones as they are written", arguments: numbers)
  fileprivate func number(_ row: Told) {
    let text = "Je m'inscris à la réunion du 10 juin. Mon téléphone : \(row.text)\n\nAwa Diallo"
    #expect(Told(text, row.expected).told(\.phone) == row.expected)
  }

  fileprivate static let numbers = [
    Told("06 39 98 10 10", "+33639981010"), Told("06.39.98.10.10", "+33639981010"),
    Told("06-39-98-10-10", "+33639981010"), Told("06/39/98/10/10", "+33639981010"),
    Told("0639981010", "+33639981010"), Told("0639 98 1010", "+33639981010"),
    Told("06 399 810 10", "+33639981010"), Told("+33 6 39 98 10 10", "+33639981010"),
    Told("+33 (0)6 39 98 10 10", "+33639981010"), Told("+33639981010", "+33639981010"),
    Told("0033 6 39 98 10 10", "+33639981010"), Told("(+33) 6 39 98 10 10", "+33639981010"),
    Told("00 33 6 39 98 10 10", "+33639981010"), Told("01 99 00 10 10", "+33199001010"),
    Told("06 39 98\n10 10", "+33639981010"), Told("06 39 98 10\n10", "+33639981010"),
    Told("+223 76 45 12 33", "+22376451233"), Told("00223 76 45 12 33", "+22376451233"),
    Told("00 223 76 45 12 33", "+22376451233"), Told("(+223) 76451233", "+22376451233"),
    Told("+221 77 123 45 67", "+221771234567"), Told("+212 6 61 23 45 67", "+212661234567"),
    Told("+44 (0)20 7946 0123", "+442079460123"), Told("+32 475 12 34 56", "+32475123456"),
    Told("+49 30 123456", "+4930123456"), Told("+261 34 12 345 67", "+261341234567"),
    Told("+223 76 45 12 33 / 66 71 20 18", "+22376451233"),
    Told("+223 76 45 12 33 ou +223 66 71 20 18", "+22376451233"),
    Told("0690 12 34 56", "+590690123456"), Told("0692 12 34 56", "+262692123456"),
  ]

  @Test("Whose telephone", arguments: phones)
  fileprivate func phone(_ row: Told) {
    let told = row.told(\.phone)
    #expect(told == row.expected)
  }

  fileprivate static let phones = [
    Told(
      "Je m'inscris à la réunion du 10 juin. J'ai essayé de vous appeler au 01 99 00 10 10 sans succès.", "-"),
    Told(
      "Ma collègue Rose Petit et moi viendrons à la réunion du 10 juin. Vous pouvez nous joindre au 01 99 00 10 10.",
      "+33199001010 | +33199001010"),
    Told(
      "Merci d'inscrire Omar Sy à la réunion du 10 juin. Pour toute question, appelez-moi au 06 39 98 10 10.",
      "-"),

    Told(
      "Je m'inscris à la réunion du 10 juin. Mon numéro : zéro six trente-neuf quatre-vingt-dix-huit dix dix.",
      "+33639981010"),
    Told(
      "Je m'inscris à la réunion du 10 juin. Mon numéro : zéro six trente neuf quatre vingt dix huit soixante et onze vingt et un",
      "+33639987121"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nStandard : 01 99 00 10 10\nLigne directe : 01 99 00 10 11",
      "+33199001011"),
    Told("Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nStandard : 01 99 00 10 10", "+33199001010"),
    Told(
      "Mon mari Omar Diallo et moi-même viendrons à la réunion du 10 juin.\nAwa Diallo\n06 39 98 10 10\nOmar : 06 39 98 10 11",
      "+33639981010 | +33639981011"),

    Told("Je m'inscris à la réunion du 10 juin. Je suis joignable au 06 39 98 10 10.", "+33639981010"),
    Told("Je m'inscris à la réunion du 10 juin. On peut me joindre au 06 39 98 10 10.", "+33639981010"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nTél. : 01 99 00 10 10 – Port. : 06 39 98 10 10",
      "+33639981010"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nTél. : 01 99 00 10 10\nMobile : 06 39 98 10 10",
      "+33639981010"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nTél. 01 99 00 10 10 - Fax 01 99 00 10 11",
      "+33199001010"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nFax : 01 99 00 10 11\nTél : 01 99 00 10 10",
      "+33199001010"),
    Told("Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nFax 01 99 00 10 11", "-"),
    Told(
      "Merci d'inscrire Rose Petit à la réunion du 10 juin.\n\nAwa Diallo, secrétaire\n01 99 00 10 10", "-"),
    Told(
      "Merci d'inscrire Rose Petit à la réunion du 10 juin. Vous pouvez la joindre au 06 39 98 10 10.\n\nAwa Diallo, secrétaire\n01 99 00 10 10",
      "+33639981010"),
    Told("Merci d'inscrire Rose Petit (06 39 98 10 10) à la réunion du 10 juin.", "+33639981010"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin :\n- Rose Petit, 06 39 98 10 10\n- Omar Sy, 06 39 98 10 11",
      "+33639981010 | +33639981011"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin :\n- Rose Petit : 06 39 98 10 10\n- Omar Sy",
      "+33639981010 | -"),
    Told(
      "Merci d'inscrire Rose Petit et Omar Sy à la réunion du 10 juin. Leur téléphone : 01 99 00 10 10",
      "+33199001010 | +33199001010"),
    Told(
      "Merci d'inscrire Rose Petit et Omar Sy à la réunion du 10 juin. Tél. commun : 01 99 00 10 10",
      "+33199001010 | +33199001010"),
    Told(
      "Merci d'inscrire Rose Petit et Omar Sy à la réunion du 10 juin. On peut les joindre au 01 99 00 10 10.",
      "+33199001010 | +33199001010"),
    Told(
      "Merci d'inscrire Rose Petit et Omar Sy à la réunion du 10 juin. Omar préfère être joint sur son portable, 06 39 98 10 11.",
      "- | +33639981011"),
    Told(
      "Merci d'inscrire Rose Petit et Omar Sy à la réunion du 10 juin. Le numéro de Rose est le 06 39 98 10 10.",
      "+33639981010 | -"),
    Told(
      "Je ne pourrai pas venir à la réunion du 10 juin. Ma collègue Rose Petit (06 39 98 10 10) viendra à ma place.",
      "- | +33639981010"),
    Told(
      "Merci d'inscrire Rose Petit et Omar Sy à la réunion du 10 juin.\nContacts : 06 39 98 10 10 / 06 39 98 10 11",
      "+33639981010 | +33639981011"),
  ]

  @Test("The organisation that prose tells without an office", arguments: turns)
  fileprivate func tellsTurns(_ row: Told) {
    let told = row.told(\.organisation)
    #expect(told == row.expected)
  }

  fileprivate static let turns = [
    Told("Je m'inscris à la réunion du 10 juin. On est du FC Lury Nord.", "FC Lury Nord"),
    Told("Je m'inscris à la réunion du 10 juin. Je suis de l'Amicale de Lury.", "Amicale de Lury"),
    Told("Je m'inscris à la réunion du 10 juin. Nous sommes de la MJC des Gibjoncs.", "MJC des Gibjoncs"),
    Told("Je m'inscris à la réunion du 10 juin. Je suis de Saint-Florent.", "-"),
    Told("Je m'inscris à la réunion du 10 juin. Je suis de La Roche Posay.", "-"),
    Told("Je m'inscris à la réunion du 10 juin. Je suis de Bourges.", "-"),
    Told("Je m'inscris à la réunion du 10 juin. Je viens pour le club Terres Vives.", "Terres Vives"),
    Told("Je m'inscris à la réunion du 10 juin. Je viens pour la chorale de Lury.", "chorale de Lury"),
    Told(
      "Je m'inscris à la réunion du 10 juin. Je m'occupe du yoga à Voisins Solidaires.", "Voisins Solidaires"),
    Told("Je m'inscris à la réunion du 10 juin. J'anime l'éveil musical chez Terres Vives.", "Terres Vives"),
    Told("Je m'inscris à la réunion du 10 juin. Je m'occupe de ma mère à Saint-Florent.", "-"),
    Told("Je m'inscris à la réunion du 10 juin. Je m'occupe des enfants de Rose Petit.", "-"),
    Told(
      "I would like to attend the meeting on 10 June. I look after the books for the Anglo-Berry Library.",
      "Anglo-Berry Library"),
    Told("Je m'inscris à la réunion du 10 juin, foyer rural de Lury.", "foyer rural de Lury"),
    Told("Je m'inscris à la réunion du 10 juin, club de danse Rythmes.", "club de danse Rythmes"),
    Told("Je m'inscris à la réunion du 10 juin, salle des fêtes de Lury.", "-"),
    Told(
      "Je préside un club de lecture « Les Mots Doux » et je m'inscris à la réunion du 10 juin.",
      "Les Mots Doux"),
    Told(
      "Je monte une fanfare étudiante (La Bruyante). Je m'inscris à la réunion du 10 juin.", "La Bruyante"),
    Told("Je monte une fanfare étudiante (Bourges). Je m'inscris à la réunion du 10 juin.", "-"),
    Told("Je m'inscris à la réunion du 10 juin. Association Terres Vives. Merci.", "Terres Vives"),
    Told("Je m'inscris à la réunion du 10 juin au nom de Racines croisées.", "Racines croisées"),
    Told(
      "Je suis trésorier du Cyclo-Club berruyois et je m'inscris à la réunion du 10 juin.",
      "Cyclo-Club berruyois"),
    Told(
      "Je suis trésorier du Cyclo-Club désormais et je m'inscris à la réunion du 10 juin.", "Cyclo-Club"),
    Told(
      "Pour la réunion du 10 juin, le Judo Club de l'Yèvre inscrit :\n- Rose Petit\n- Omar Sy",
      "Judo Club de l'Yèvre | Judo Club de l'Yèvre"),
    Told("Merci de noter la présence de l'AMAP des Ormes le 10 juin : Rose Petit.", "AMAP des Ormes"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin les personnes suivantes, membres du comité des fêtes de Lury :\n- Rose Petit\n- Omar Sy\n\nAwa Diallo\nMairie de Lury",
      "comité des fêtes de Lury | comité des fêtes de Lury"),
    Told(
      "Ma sœur Rose Petit et moi viendrons à la réunion du 10 juin. Nous sommes de l'Amicale de Lury.",
      "Amicale de Lury | Amicale de Lury"),
    Told(
      "Ma sœur Rose Petit et moi viendrons à la réunion du 10 juin. Je suis de l'Amicale de Lury.",
      "Amicale de Lury | -"),
    Told("Merci d'inscrire Rose Petit à la réunion du 10 juin. Le club sera représenté par elle.", "-"),
  ]

  @Test("The organisation under a name", arguments: undersigned)
  fileprivate func signedBelow(_ row: Told) {
    let text = "Bonjour,\n\nJe m'inscris à la réunion du 10 juin.\n\n" + row.text
    #expect(
      Told(text, row.expected, name: row.name, address: row.address).told(\.organisation) == row.expected)
  }

  fileprivate static let undersigned = [
    Told("Awa Diallo\nL'Atelier de reliure", "L'Atelier de reliure"),
    Told("Awa Diallo\nAtelier vannerie partagée\n06 39 98 10 10", "Atelier vannerie partagée"),
    Told("Awa Diallo\nFoyer socio-culturel", "Foyer socio-culturel"),
    Told("A. Diallo (Awa) - Terres pour tous", "Terres pour tous"),
    Told("Awa Diallo – La Malle aux jouets\n06 39 98 10 10", "La Malle aux jouets"),
    Told("Awa Diallo\nL'Amicale des P'tits Pas", "L'Amicale des P'tits Pas"),
    Told("Diallo Awa (Awa c'est le prénom)", "-"),
    Told("Avec mes regrets, Awa Diallo", "-"),
    Told("Abbé A.-B. Diallo", "-", name: "Abbé Awa-Bintou Diallo"),
  ]

  @Test("Whose an address is", arguments: mailboxes)
  fileprivate func addressOf(_ row: Told) {
    let told = row.told(\.email)
    #expect(told == row.expected)
  }

  fileprivate static let mailboxes = [
    Told(
      "Merci d'inscrire à la réunion du 10 juin :\n- Rose Petit\n- Omar Sy\n\nLeurs mails : a@x.example, b@y.example.",
      "a@x.example | b@y.example"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin Rose Petit. Son mail : r.p@x.example.", "r.p@x.example"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin Rose Petit. Elle a le même mail que moi.",
      "awa.diallo@mail.example"),
    Told(
      "Merci d'inscrire à la réunion du 10 juin Rose Petit. Elle a le même métier que moi.", "-"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo", "secretariat@terres.example", name: "Awa Diallo",
      address: "secretariat@terres.example"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nTerres Vives", "-",
      name: "Secrétariat Terres Vives",
      address: "secretariat@terres.example"),
    Told(
      "Je m'inscris à la réunion du 10 juin.\n\nAwa Diallo\nTerres Vives", "terres.vives@mail.example",
      name: "Terres Vives", address: "terres.vives@mail.example"),
  ]
}
