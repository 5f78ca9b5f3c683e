import MIME
import Testing

@testable import Registration

/// Who speaks to whom: an announcer to anybody, a machine to whoever wrote, a citizen to the desk.
@Suite("Genres of mail") struct GenreTests {
  /// A letter goes out to nobody, and nothing is done.
  private func isUnanswered(_ message: Message) -> Bool {
    let judgement = Town.judgement(message)
    if case .silent = judgement.decision { return true }
    return judgement.isSuspect && !judgement.decision.isAct
  }

  private func isSilent(_ message: Message) -> Bool {
    if case .silent = Town.judgement(message).decision { return true }
    return false
  }

  @Test(
    "Announcements, offers and demands are not answered",
    arguments: [
      "Et si vos séminaires prenaient l'air ?\nLe Domaine des Tilleuls accueille vos formations et réunions dans 3 salles. Réservez vos dates avant le 30 avril et profitez de 10 % de remise.\nMessage adressé à une sélection de mairies. STOP pour ne plus être contacté.",
      "Bonjour à toutes et à tous\n\nNotre vide-grenier aura lieu le dimanche 4 avril sur la place. Entrée gratuite, buvette.\nInscription des exposants auprès de Paulette.\nMerci de faire circuler !",
      "Madame, Monsieur,\nLa parution de votre structure dans l'Annuaire Général prend fin. Somme due : 389,00 EUR. Faute de règlement sous huit jours elle sera retirée.",
      "Bonjour ville,\nIl vous reste 900 € de droits à la formation, définitivement perdus le 31/03.\nChoisissez votre formation et recevez une montre offerte.\nJE VALIDE MON INSCRIPTION\npour se désabonner cliquez ici",
      "La Maison des Arts a le plaisir de vous convier au vernissage de son exposition, le jeudi 10 juin à 18 h. Entrée libre.\nRenseignements : accueil@arts.example",
      "Le Réseau des Fermes vous invite à sa journée technique du 16 mars. Inscription obligatoire avant le 8 mars sur https://fermes.example/journee",
      "Chers collègues,\nNotre prochain webinaire se tiendra le 24 mars à 14 h. Inscriptions ouvertes ici : https://cabinet.example/web\nL'équipe du Cabinet Lumen",
      "SAVE THE DATE\nColloque « Eaux vives », mercredi 21 avril. Programme et inscriptions prochainement.",
      "Le Théâtre vous attend samedi 20 mars ! Tarif plein 12 €, réduit 8 €. Réservation conseillée au 05 36 49 00 00.",
      "Dernier rappel : votre inscription au fichier des exportateurs expire le 12/03. Réglez 240 EUR par retour pour éviter la radiation.",
      "Nous accompagnons les collectivités dans leur transition. Seriez-vous disponible pour un échange de 15 minutes ? Découvrez notre solution : https://outil.example",
      "Plus que 5 places pour nos stages de printemps ! Inscrivez vos enfants : 180 € la semaine.\nL'équipe du Manège",
      "Sauf erreur de notre part, votre règlement de 612,00 EUR pour l'inscription au guide demeure en attente. Merci de régulariser sous huitaine.",
      "Omar Sy souhaite rejoindre votre réseau.\nAccepter : https://reseau.example/a",
      "Je me permets de revenir vers vous au sujet de votre certification. Auriez-vous un quart d'heure jeudi ?\nPaul Martin",
      "Le président et le bureau seraient honorés de votre présence à l'inauguration, mardi 16 mars à 9 h.\nRSVP avant le 5 mars",
      "Je ne suis plus en poste à la communauté de communes. Adressez désormais vos courriels à accueil@cc.example.",
      "Remise différée. Nous réessayerons pendant 48 heures.\nDestinataire : paul@lent.example",
      "Rejoignez-nous le 10 juin pour notre grande fête de la forêt ! Ouvert à tous, venez nombreux.\nLes Amis du Bois",
    ])
  func announcement(text: String) {
    #expect(isUnanswered(Town.message(text)), "\(Town.summary(Town.message(text)))")
  }

  @Test(
    "Machines that set no mark",
    arguments: [
      ("Re: Votre inscription", "👍 Rose Petit a réagi via Gmail"),
      ("Re: Programme", "❤️ Omar Sy reacted to this message"),
      (
        "Lu : Réunion Forêt",
        "Votre message\n\n   À : SY Omar\n   Objet : Réunion Forêt\n   Envoyé : lundi 1 mars 2027\n\na été lu le mardi 2 mars 2027."
      ),
      ("Read: Réunion Forêt", "Your message\n  To: Omar Sy\n  Subject: Réunion Forêt\nwas read on Tuesday."),
      (
        "Non lu : Réunion Forêt",
        "Votre message\n   À : Omar Sy\n   Objet : Réunion Forêt\na été supprimé sans être lu le mardi 2 mars 2027."
      ),
      (
        "Re: Programme",
        "En mer jusqu'à la Toussaint, sans réseau. Vos courriels seront lus à l'escale. Ceci est une réponse de mon automate.\nRose"
      ),
      (
        "Votre courriel a bien été reçu",
        "La Ville de Nevers a bien reçu votre courriel. Il sera transmis au service compétent."
      ),
      (
        "[#88213] Demande reçue",
        "Votre demande « Programme » est enregistrée sous le numéro 88213. Un technicien la prendra en charge."
      ),
      (
        "Échec de la remise",
        "Votre message n'a pas pu être remis au destinataire omar@sy.example : utilisateur inconnu.\n\nBonjour, votre inscription est confirmée."
      ),
    ])
  func machine(subject: String, text: String) {
    #expect(
      isUnanswered(Town.message(text, subject: subject)),
      "\(Town.summary(Town.message(text, subject: subject)))")
  }

  @Test("The desk's own name at another's domain")
  func feigned() {
    #expect(
      isUnanswered(
        Town.message("Je m'inscris à la réunion forêt.", from: "Ville de Bourges", at: "a@autre.example")))
    let text = "Je m'inscris à la réunion forêt.\nRose Petit"
    #expect(
      !Town.judgement(Town.message(text, from: "Ville de Bourges", at: "culture@ville.example")).isSuspect)
  }

  @Test("To a crowd, or to nobody in particular, without a request of the desk")
  func crowd() {
    let text = "Bonjour,\nConférence sur les haies dimanche à 15 h à la salle des fêtes.\nMarie-Jo"
    var message = Town.message(text)
    message.to = (1...6).map { Mailbox(name: nil, address: "contact@asso\($0).example") }
    #expect(isUnanswered(message))
    message.body = Town.lines(
      "Bonjour,\nPouvez-vous m'inscrire à la réunion forêt ? Je mets mon association en copie.")
    #expect(Town.summary(message) == "register foret: Awa Diallo")
    message = Town.message(text, headers: [("To", "Undisclosed recipients:;")])
    #expect(isUnanswered(message))
  }

  @Test(
    "A person who writes from an address nobody answers at is read by staff, and not answered",
    arguments: [
      "La commune souhaite inscrire M. Omar Sy à la formation du 16 mars. Merci de confirmer à dgs@commune.example.",
      "Malgré cette adresse c'est bien quelqu'un qui écrit. Veuillez noter Omar Sy pour la réunion forêt.",
      "Ici Rose, de la boulangerie. Il me faut savoir combien de pains livrer le 10 juin, et lesquels.",
      "Rose Petit vous a adressé le message suivant :\n\nEst-il possible de m'inscrire à la réunion forêt ? Je viendrais avec Omar Sy.\n\nNe répondez pas à l'adresse d'expédition.",
      "Je ne pourrai pas venir à la réunion du 10 juin, excusez-moi.",
    ])
  func unanswerable(text: String) {
    for address in [
      "ne-pas-repondre@commune.example", "no-reply@traiteur.example", "postmaster@forge.example",
    ] {
      let message = Town.message(text, at: address)
      #expect(!isSilent(message) && isUnanswered(message), "\(Town.summary(message))")
    }
  }

  @Test(
    "A daemon is never heard",
    arguments: ["mailer-daemon@mail.example", "bounce+3@mail.example", "autoreply@mail.example"])
  func daemon(address: String) {
    #expect(isSilent(Town.message("Veuillez noter mon inscription à la réunion forêt.", at: address)))
  }

  @Test(
    "What only looks like automatic mail is a person's",
    arguments: [
      (
        "Absent le 10",
        "Je serai en déplacement du 8 au 12 juin et ne pourrai donc pas assister à la réunion forêt, où vous me gardiez un siège."
      ),
      (
        "Absence",
        "Je serai en congés le 16 mars et ne pourrai malheureusement pas assister à la formation comptabilité."
      ),
      (
        "Re: [Accusé de réception automatique] Votre message",
        "Votre robot m'a répondu, alors je redis : je n'irai pas à la réunion forêt du 10 juin. Annulez mon inscription.\n\nLe lundi 1 mars 2027 à 11:40, Ville <inscriptions@ville.example> a écrit :\n\nBonjour,\nNous avons bien reçu votre message. Ceci est une réponse automatique, merci de ne pas y répondre."
      ),
      (
        "frelon 10/06",
        "2 places pour la réunion forêt svp\n\nLa Gazette des Haies\nse désabonner : https://gazette.example"
      ),
      ("Absent le 10", "Je serai en déplacement du 8 au 12 juin et manquerai la réunion forêt."),
      ("Congés", "Je suis en vacances jusqu'au 12 mars, mais voudrais bien une place à la réunion forêt."),
    ])
  func person(subject: String, text: String) {
    let message = Town.message(text, subject: subject)
    #expect(!isSilent(message), "\(Town.summary(message))")
  }

  @Test(
    "What only sounds like an announcement is answered",
    arguments: [
      "Vous nous invitez à la réunion forêt du 10 juin : nous ne savons pas encore.",
      "L'affiche dit « entrée libre, venez nombreux » : faut-il quand même s'inscrire à la réunion forêt ?",
      "Notre conseil aura lieu le 10 juin, je ne pourrai donc pas être des vôtres à la réunion forêt.",
      "La réunion forêt aura-t-elle lieu à Bourges ?",
    ])
  func answered(text: String) {
    let judgement = Town.judgement(Town.message(text))
    #expect(!judgement.isSuspect && !isSilent(Town.message(text)), "\(Town.summary(judgement.decision))")
  }
}
