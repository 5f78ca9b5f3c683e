import Testing

@testable import Registration

@Suite("Where a careful clerk asks or hands over")
struct CarefulTests {
  @Test("Never an act", arguments: rows)
  func isCareful(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row("Je m'inscris à la réunion Mobilité.", "ask past"),
    Row("Je m'inscris à la formation Monter un budget.", "ask closed"),
    Row("Merci de m'inscrire à la réunion Numérique du 21 avril.", "ask cancelledByOrganiser"),
    Row("Je souhaite m'inscrire à « Prendre la parole en public ».", "ask notYetOpen"),
    Row("Je m'inscris à la rencontre Emploi des jeunes.", "ask whichSession"),
    Row("Je souhaite m'inscrire à la formation.", "ask whichEvent"),
    Row("Je m'inscris à votre prochaine réunion.", "careful"),
    Row("Merci de m'inscrire à la réunion du mardi 10 juin.", "ask dateDoubt"),
    Row("Merci de m'inscrire à la réunion du 11 juin.", "ask dateDoubt"),
    Row("Je m'inscris à la formation comptabilité du 8 avril.", "ask dateDoubt"),
    Row("Je viendrai peut-être à la réunion du 10 juin.", "ask confirm"),
    Row("Si mon mari est d'accord je viendrai à la réunion du 10 juin.", "ask confirm"),
    Row("Nous serons 2 ou 3 à la réunion du 10 juin.", "ask confirm"),
    Row("Nous viendrons à la réunion du 10 juin.", "ask howMany"),
    Row("Nous viendrons à plusieurs à la réunion du 10 juin.", "careful"),
    Row("Est-il encore possible de s'inscrire à la réunion du 10 juin ?", "careful"),
    Row("Puis-je venir à la réunion du 10 juin avec mon chien ?", "careful"),
    Row("Faut-il s'inscrire pour la réunion du 10 juin ?", "careful"),
    Row("À quelle heure commence la réunion du 10 juin ?", "careful"),
    Row("J'ai participé à la réunion Mobilité, merci de m'envoyer le compte rendu.", "careful"),
    Row(
      "Je suis sourde, je m'inscris à la réunion du 10 juin, y aura-t-il un interprète ?", "staff specialNeed"
    ),
    Row("Je m'inscris à la réunion du 10 juin. Il me faut un interprète.", "staff specialNeed"),
    Row("Journaliste au Berry, je souhaite assister à la réunion du 10 juin.", "staff otherBusiness"),
    Row("Veuillez trouver ci-joint notre facture pour la réunion du 10 juin.", "staff otherBusiness"),
    Row("En application du RGPD, je demande l'effacement de mes données et inscriptions.", "staff legal"),
    Row("C'est inadmissible, personne ne m'a répondu pour mon inscription du 10 juin.", "staff complaint"),
    Row("Inscrivez notre président à la réunion du 10 juin.", "ask who"),
    Row(
      "Un membre de notre association assistera à la réunion du 10 juin.", "ask who", name: nil,
      address: "contact@asso.example"),
    Row("Je m'inscris à la réunion du 10 juin.", "ask who", name: nil, address: "contact@asso.example"),
    Row(
      "Je m'inscris à la réunion du 10 juin.\nSandrine", "ask who", name: nil, address: "puce@mail.example"),
    Row(
      "Je m'inscris à la réunion du 10 juin.", "ask who", name: "Secrétariat général",
      address: "contact@asso.example"),
    Row("Je suis contrainte d'annuler mon inscription.", "ask whichEvent"),
    Row("Je ne souhaite pas m'inscrire à la réunion du 10 juin.", "careful"),
    Row("Je ne m'inscris pas à la réunion forêt mais à celle sur l'emploi.", "careful"),
    Row("Ne m'inscrivez plus à rien.", "careful"),
    Row("N'inscrivez pas Mme Rose Petit à la réunion du 10 juin.", "careful"),
    Row("Rose Petit m'a dit que vous organisez une réunion sur la forêt. Rose ne viendra pas.", "careful"),
    Row("Ma directrice, Mme Rose Petit, m'a demandé de m'inscrire à la réunion du 10 juin.", "careful"),
    Row("Je m'inscris à la réunion du 10 juin ; Omar Sy hésite encore.", "careful"),
    Row("Je m'étais inscrite à la réunion forêt, finalement je viens à celle sur l'emploi.", "careful"),
    Row(
      "M. le Maire, Omar Sy, ne pourra assister à la réunion du 10 juin et vous prie de l'excuser.", "careful"
    ),
    Row("Voir pièce jointe.", "careful", subject: "Inscription réunion du 10 juin"),
    Row("> Je m'inscris à la réunion du 10 juin.\n> Awa Diallo", "careful"),
    Row("", "careful"),
    Row("Merci !", "careful"),
    Row(
      "Merci pour votre confirmation.", "careful", subject: "Re: Inscription à la réunion Forêt du 10 juin"),
    Row("Bonjour, avez-vous bien reçu mon inscription à la réunion du 10 juin ?", "careful"),
    Row("Je suis inscrite à la réunion du 10 juin, où en suis-je ?", "careful"),
    Row("Je vous propose une intervention sur la forêt le 10 juin.", "staff otherBusiness"),
    Row("Nous ne serons plus que deux à la réunion du 10 juin : Omar Sy et moi.", "careful"),
    Row("Mon inscription à la réunion du 10 juin tient-elle toujours ?", "careful"),
    Row("Je m'inscris à la réunion du 10 juin, sauf si elle est reportée.", "careful"),
    Row("Ma voisine Rose viendra avec moi à la réunion du 10 juin.", "careful"),
    Row("Nous sommes 4 places réservées pour 3 personnes le 10 juin.", "careful"),
    Row("Merci d'inscrire trois agents à la réunion du 10 juin :\n- Rose Petit\n- Omar Sy", "careful"),
    Row("Je voulais m'inscrire à la réunion du 10 juin mais je ne suis plus libre.", "careful"),
    Row("J'avais pensé participer à la réunion du 10 juin.", "careful"),
    Row("Je regrette de ne pas pouvoir m'inscrire à la réunion du 10 juin.", "careful"),
    Row("Je m'inscris sur la liste électorale, pouvez-vous m'aider ?", "careful"),
    Row("Mon fils s'inscrit au judo le 10 juin.", "careful"),
    Row("I might attend the meeting on 10 June.", "ask confirm"),
    Row("Can I bring a friend to the meeting on 10 June?", "careful"),
    Row("I cannot decide whether to attend the meeting on 10 June.", "careful"),
    Row(
      "Je m'inscris à la réunion du 10 juin et à la formation du 8 avril, mais pas pour le moment.", "careful"
    ),
    Row(
      "Le projet que Marie a écrit :\nje ne comprends pas, faut-il l'inscrire à la réunion du 10 juin ?",
      "careful"),
    Row("Je dors à la rue depuis hier, aidez-moi.", "staff distress"),
    Row("Bonjour, Omar.", "careful"),
    Row("Omar Sy veut savoir si Rose Petit participera à la réunion du 10 juin.", "careful"),
    Row("Paul Martin participera à la réunion du 10 juin si vous acceptez les mineurs.", "careful"),
    Row("Je participerai à la réunion du 10 juin uniquement si Omar Sy y est.", "careful"),
    Row("Je souhaite participer à la réunion du 10 juin, ou à défaut à celle du 19 mai.", "careful"),
    Row(
      "Il paraît que Rose Petit est inscrite à la réunion du 10 juin. Annulez son inscription, elle ment.",
      "careful"),
    Row("Je suis à l'hôpital le 10 juin, je ne sais pas encore si je viendrai à la réunion.", "careful"),
    Row("Qui participera à la réunion du 10 juin ?", "careful"),
    Row("Avez-vous annulé la réunion du 10 juin ?", "careful"),
    Row("La réunion du 10 juin est-elle annulée ?", "careful"),
    Row("Je croyais m'être inscrite à la réunion du 10 juin.", "careful"),
  ]
}
