import MIME
import Testing

@testable import Registration

/// What mail written by others showed: the farm that signs, the family that comes, the calendar that tells.
@Suite struct UnseenFamiliesTests {
  @Test(arguments: [
    ("Acceptée : Atelier terre - jeu. 4 mai", "Lise Brun a accepté cette invitation.", true),
    ("Accepted: Atelier terre", "Lise Brun has accepted this invitation.", true),
    ("Provisoire : Atelier terre", "Lise Brun a répondu « Peut-être » à cette invitation.", true),
    ("Acceptée : notre demande", "Bonjour, la mairie a accepté notre demande, je m'inscris donc.", false),
    ("Refusée : Atelier terre", "Lise Brun a refusé cette invitation.", false),
    ("Atelier terre", "Mon amie a accepté cette invitation, inscrivez-moi aussi.", false),
  ])
  func aCalendarThatTellsOfAnAcceptanceIsNotAnswered(subject: String, text: String, isSilent: Bool) {
    let message = Message(
      from: [Mailbox(name: "Lise Brun", address: "lise@brun.example")], subject: subject,
      body: [TextLine(text)])
    let silence = Screening(ownAddresses: []).silence(for: message)
    #expect((silence == .calendarReply) == isSilent)
  }

  /// Who signs is registered, and not the farm or the house below the name, nor a family as a whole.
  @Test(arguments: [
    Row(
      "Bonjour,\n\nPouvez-vous m'inscrire à la réunion forêt ?\n\nClaire Vidal\nFerme des Ormes",
      "register foret: Claire Vidal", name: "Ferme des Ormes", address: "contact@ormes.example"),
    Row(
      "Bonjour,\n\nJe m'inscris à la réunion forêt.\n\nNguyen Thi Hoa\nLes Jardins et Vergers du Lac",
      "register foret: Nguyen Thi Hoa", name: "Les Jardins et Vergers du Lac", address: "bonjour@lac.example"),
    Row(
      "4 places pour la réunion forêt s'il vous plaît.\nFamille MANSOURI : Omar, Salma, Ines et Rayan",
      "register foret: Omar Mansouri, Salma Mansouri, Ines Mansouri, Rayan Mansouri",
      name: "Omar Mansouri"),
    Row("Merci d'inscrire la famille Nguyen à la réunion forêt.", "careful"),
    Row("La famille Kone viendra à la réunion forêt.", "careful"),
  ])
  func whoComesIsAPerson(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
