package import Records
package import Registration

/// Why a human must read a message, for the digest.
extension StaffMatter {
  package var inFrench: String {
    switch self {
    case .question: "Une question à laquelle le guichet n’a pas de réponse."
    case .questionBeside:
      "Une question, en plus d’une demande qui, elle, est faite : l’auteur sait que vous lui répondrez."
    case .closedBeside:
      "Parmi les événements demandés, l’un est clos ou annulé ; pour les autres c’est fait : l’auteur sait que vous lui répondrez."
    case .notUnderstood: "Le guichet n’a pas compris une partie du message, qui peut en changer le sens."
    case .specialNeed:
      "Un besoin particulier à organiser (accès, langue, repas…). Rien n’est encore enregistré."
    case .complaint: "Une réclamation."
    case .legal: "Données personnelles, recours, avocat ou tribunal."
    case .otherBusiness: "Presse, fournisseur, facture, intervenant ou proposition."
    case .distress: "Une détresse, un danger ou une urgence : à lire tout de suite."
    case .nothingOwn: "Rien n’est de la main de l’auteur : texte cité, transféré, ou pièce jointe seule."
    case .unreadable: "Le message est coupé, chiffré ou illisible."
    case .unauthenticated:
      "Le domaine de l’expéditeur désavoue ce message (DMARC) : l’adresse est peut-être usurpée."
    case .doubtfulName:
      "Le nom de l’expéditeur contient un lien ou l’adresse de quelqu’un d’autre, ou mêle des alphabets : rien n’est enregistré, et personne n’a de réponse."
    case .unsettledQuestion: "Le guichet a demandé une précision, et la réponse ne suffit pas."
    case .unansweredQuestion:
      "Le guichet a demandé une précision, et personne n’a répondu : rien n’est enregistré."
    case .correction: "Une correction à apporter, sans que le guichet sache à quelle inscription."
    case .noMatchingRegistration:
      "Une annulation ou un changement sans inscription correspondante, ou que l’expéditeur ne peut pas demander."
    case .eventFull:
      "Une inscription refusée, faute de places : l’événement est complet, ou trop petit pour ce groupe."
    case .registeredByAnother:
      "Une inscription demandée pour quelqu’un qu’une autre personne a déjà inscrit : rien n’a changé, et l’auteur ne sait pas pourquoi."
    case .tentative:
      "Invitation acceptée « provisoirement » dans l’agenda : la personne garde sa place, et sa venue n’est pas sûre."
    case .unanswerable:
      "Une demande à laquelle le guichet ne peut pas répondre : adresse inutilisable, ou trop de lettres en un jour. Rien n’est enregistré."
    case .promotionNotTold:
      "Une place s’est libérée pour cette personne, mais la lettre qui le lui dit n’a pas pu être écrite : prévenez-la."
    case .acceptedWithoutSeat:
      "Invitation acceptée dans l’agenda, alors que la place a été rendue : la personne croit en avoir une, prévenez-la."
    case .noticeNotTold:
      "Un rappel ou l’annonce d’un changement n’a pas pu être écrit : prévenez cette personne."
    case .certificateNotSent:
      "Une attestation de présence n’a pas pu être écrite : remettez-la à cette personne vous-mêmes."
    case .answersAreOff:
      "Une réponse au bilan ou à une feuille, qui n’a pas été suivie : l’administrateur doit d’abord nommer le serveur qui garantit les expéditeurs (authserv_id)."
    case .answerUnauthenticated:
      "Une réponse au bilan ou à une feuille, qui n’a pas été suivie : le serveur ne garantit pas qu’elle vient de cette personne."
    case .answerFromStranger:
      "Une réponse au bilan ou à une feuille, qui n’a pas été suivie : cette lettre était allée à une autre personne de l’équipe."
    case .answerToOthers:
      "Une réponse au bilan ou à une feuille, qui n’a pas été suivie : elle est adressée aussi à d’autres qu’au guichet."
    case .answerTooLate:
      "Une réponse au bilan ou à une feuille, qui n’a pas été suivie : cette lettre est trop ancienne. Répondez à la dernière."
    }
  }
}

/// What was asked of an author, for the digest.
extension Question.Topic {
  package var inFrench: String {
    switch self {
    case .whichEvent: "Question posée : quel événement ?"
    case .whichSession: "Question posée : quelle date, parmi plusieurs ?"
    case .who: "Question posée : pour qui ?"
    case .howMany: "Question posée : combien de places ?"
    case .dateDoubt: "Question posée : quelle date ? Celle du message ne correspond à rien."
    case .confirm: "Question posée : faut-il le faire maintenant ?"
    case .past: "Demande pour un événement passé : l’auteur le sait, et ce qui est proposé d’autre."
    case .closed: "Demande après la clôture : l’auteur le sait, et ce qui est proposé d’autre."
    case .notYetOpen: "Demande avant l’ouverture : l’auteur le sait, et ce qui est proposé d’autre."
    case .cancelledByOrganiser:
      "Demande pour un événement annulé : l’auteur le sait, et ce qui est proposé d’autre."
    }
  }
}

/// Why a message got no answer, for the digest.
extension Silence {
  package var inFrench: String {
    switch self {
    case .nullReturnPath: "Message automatique : il n’accepte pas de réponse (expéditeur d’enveloppe vide)."
    case .autoSubmitted: "Message automatique, déclaré comme tel."
    case .precedence: "Envoi en nombre."
    case .mailingList: "Message d’une liste de diffusion."
    case .autoResponder: "Réponse d’un répondeur."
    case .loop: "Message qui tourne en boucle."
    case .report: "Avis de remise, de non-remise ou de lecture."
    case .machineSender: "Adresse d’un automate (noreply, mailer-daemon…)."
    case .ownAddress: "Message qui vient de notre propre adresse."
    case .ownLetter: "Une de nos lettres, revenue."
    case .outOfOffice: "Message d’absence."
    case .challenge:
      "Filtre antispam qui demande une vérification : la personne n’a sans doute pas reçu notre lettre."
    case .reaction: "Simple réaction (emoji)."
    case .calendarReply: "Réponse d’un agenda."
    case .spam: "Message indésirable."
    case .noSender: "Aucun expéditeur à qui répondre."
    case .redelivery: "Même message, remis deux fois : il a déjà été traité."
    }
  }
}

/// Where a letter stands, for the digest.
extension LetterState {
  package var inFrench: String {
    switch self {
    case .queued: "En attente d’envoi."
    case .sending: "Envoi en cours."
    case .drafted: "Dans les brouillons : à envoyer."
    case .sent: "Envoyée."
    case .failed: "Non remise : prévenez cette personne autrement."
    case .uncertain: "Remise incertaine : le serveur n’a pas confirmé qu’il l’a prise."
    case .discarded:
      "Brouillon supprimé sans être envoyé, ou envoyé d’une autre boîte : cette personne n’a peut-être rien reçu."
    }
  }
}

/// Why a draft must not be sent, for the digest.
extension Outdated {
  package var inFrench: String {
    switch self {
    case .replaced:
      "Brouillon dépassé : une lettre plus récente dit autre chose. Supprimez-le, ne l’envoyez pas."
    case .past: "Brouillon dépassé : le jour dont il parle est passé. Supprimez-le, ne l’envoyez pas."
    }
  }
}

/// What comes from no message, for the digest.
extension StaffNotice {
  package var inFrench: String {
    switch self {
    case .eventLeftCatalogue(let title, let registered):
      let people = registered > 1 ? "\(registered) inscriptions existent" : "1 inscription existe"
      return
        "« \(Echo.clean(title)) » n’est plus au catalogue, et \(people) encore : personne n’a été prévenu. "
        + "S’il n’a pas lieu, remettez-le avec cancelled = true : chacun reçoit alors une lettre."
    case .reloadRefused(let problem):
      return
        "Le catalogue ou les modèles ont été changés et comportent une erreur : les anciens restent en usage. "
        + Echo.clean(problem, limit: Echo.wordsLimit)
    case .signInRefused(let part, let place):
      return "Le guichet n’a pas pu s’identifier : \(part.refused) (\(place)). "
        + "Tant que cela dure, il ne peut ni lire le courriel ni en envoyer. À faire : \(part.remedy)."
    case .signInExpires(let part, let day, let place):
      return "\(part.name) avec lequel le guichet s’identifie (\(place)) expire le \(FrenchTime.day(day)). "
        + "Ensuite, il ne pourra plus lire le courriel ni en envoyer. À faire avant ce jour : \(part.remedy)."
    case .lettersHeld:
      return
        "Les lettres aux usagers ont été arrêtées : trop partaient en une heure. Une lettre d’alerte vous l’a dit aussitôt."
    }
  }
}

extension SignInPart {
  fileprivate var name: String {
    switch self {
    case .application: "Le secret de l’application"
    case .refreshToken: "Le jeton de renouvellement"
    case .request: "Le droit d’accès"
    case .accessToken: "Le jeton d’accès"
    case .file: "Le fichier"
    }
  }

  fileprivate var refused: String {
    switch self {
    case .application: "l’application est refusée, ou son secret"
    case .refreshToken: "le jeton de renouvellement est refusé"
    case .request: "la demande de jeton est refusée"
    case .accessToken: "le serveur de courriel refuse le jeton d’accès"
    case .file: "un fichier ne peut être lu, ou ne contient pas le secret attendu"
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .application:
      "faire créer un nouveau secret de l’application, et l’écrire dans le fichier que nomme client_secret_file"
    case .refreshToken:
      "se connecter à nouveau au compte, et écrire le nouveau jeton dans le fichier que nomme refresh_token_file"
    case .request: "faire vérifier client_id, scope et les droits de l’application"
    case .accessToken: "faire vérifier user, scope et le droit d’ouvrir cette boîte"
    case .file: "faire vérifier ce fichier et ses droits"
    }
  }
}
