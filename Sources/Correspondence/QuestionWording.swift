import Registration

/// What each question says to a citizen.
extension Question.Topic {
  /// In the subject, after `Une précision, s’il vous plaît :` or `Demande non enregistrée :`.
  package var subjectInFrench: String {
    switch self {
    case .whichEvent: "quel événement ?"
    case .whichSession: "quelle session ?"
    case .who: "pour qui ?"
    case .howMany: "combien de places ?"
    case .dateDoubt: "quelle date ?"
    case .past: "cette date est passée"
    case .closed: "les inscriptions sont closes"
    case .notYetOpen: "les inscriptions ne sont pas ouvertes"
    case .cancelledByOrganiser: "cet événement est annulé"
    case .confirm: "souhaitez-vous vous inscrire ?"
    }
  }

  /// What is not clear, or stands in the way.
  package var problemInFrench: String {
    switch self {
    case .whichEvent: "Nous n’avons pas reconnu l’événement dont vous parlez."
    case .whichSession: "Plusieurs dates correspondent à votre message."
    case .who: "Nous n’avons pas lu avec certitude le nom des personnes concernées."
    case .howMany: "Nous n’avons pas lu avec certitude le nombre de places souhaitées."
    case .dateDoubt:
      "La date de votre message ne correspond à aucun événement, ou le jour et la date ne vont pas ensemble."
    case .past: "L’événement dont vous parlez a déjà eu lieu."
    case .closed: "Les inscriptions à l’événement dont vous parlez sont closes."
    case .notYetOpen: "Les inscriptions à l’événement dont vous parlez ne sont pas encore ouvertes."
    case .cancelledByOrganiser: "L’événement dont vous parlez a été annulé par son organisateur."
    case .confirm:
      "Votre message ne dit pas avec certitude si vous souhaitez que nous fassions le nécessaire maintenant."
    }
  }

  /// What to answer.
  package var requestInFrench: String {
    switch self {
    case .whichEvent, .whichSession:
      "Répondez à ce message en indiquant le titre ou la date de votre choix : nous nous occupons du reste."
    case .who: "Répondez à ce message avec le prénom et le nom de chaque personne, une par ligne."
    case .howMany: "Répondez à ce message en indiquant le nombre de places et, si vous les avez, les noms."
    case .dateDoubt: "Répondez à ce message en indiquant la date que vous vouliez dire."
    case .past, .closed, .cancelledByOrganiser:
      "Si un autre événement vous intéresse, répondez à ce message en indiquant lequel."
    case .notYetOpen:
      "Écrivez-nous de nouveau à l’ouverture, ou répondez à ce message si un autre événement vous intéresse."
    case .confirm:
      "Répondez à ce message par « Oui, inscrivez-moi » ou « Oui, annulez », en rappelant le titre ou la date."
    }
  }
}
