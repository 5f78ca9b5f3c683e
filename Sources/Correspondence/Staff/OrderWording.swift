internal import Records
internal import Registration

/// What became of an order of staff's, and what the desk proposes, in French.
struct OrderWording {
  let catalogue: Catalogue

  func sentences(_ report: OrderReport) -> [String] {
    switch report.result {
    case .done(let outcomes, let untold): changes(outcomes) + letters(untold, outcomes)
    case .refused(let isTold):
      [
        "Refusé : rien n’est enregistré.",
        isTold
          ? "L’auteur l’apprend par une lettre."
          : "Le guichet n’écrit à personne.",
      ]
    case .settled: ["Classé : le guichet n’écrit à personne."]
    case .reopened(let outcomes, let untold):
      ["La décision est annulée, et le cas est de nouveau à traiter."] + changes(outcomes)
        + (outcomes.isEmpty ? [] : letters(untold, outcomes))
    case .attended(let report): AttendanceWording(catalogue: catalogue).sentences(report)
    case .notDone(let error): [inFrench(error)]
    case .notNoted(let doubt): [AttendanceWording(catalogue: catalogue).inFrench(doubt)]
    case .unclear(let doubt): [inFrench(doubt)]
    }
  }

  /// « Inscrire Awa Diallo et Omar Sarr à « Un titre » (mardi 14 novembre 2017). »
  func proposal(_ actions: [Action]) -> String? {
    guard !actions.isEmpty else { return nil }
    return actions.map(proposal).joined(separator: " ")
  }

  private func proposal(_ action: Action) -> String {
    let names = action.participants.compactMap(\.name).map { Echo.clean($0) }
    let more = action.seats - names.count
    let unnamed = more > 0 ? ["\(more)\(Space.noBreak)\(more > 1 ? "places" : "place") sans nom"] : []
    let who = FrenchTime.list(names + unnamed)
    return switch action.verb {
    case .register: "Inscrire \(who) à \(title(action.event))."
    case .cancel: "Annuler l’inscription à \(title(action.event)) : \(who)."
    }
  }

  private func title(_ id: EventID) -> String {
    let event = catalogue.event(id)
    let day = event?.sessions.first.map { " (\(FrenchTime.day($0.start.date)))" } ?? ""
    return "« \(event?.title ?? id.rawValue) »\(day)"
  }

  private func changes(_ outcomes: [Outcome]) -> [String] {
    outcomes.flatMap { outcome in
      outcome.changes.map { change in
        let name = change.entry.nameForStaff
        let reference = change.entry.reference.map { " [\($0)]" } ?? ""
        return "\(name), \(title(outcome.event)) : \(state(change.result))\(reference)."
      }
    }
  }

  private func state(_ result: Change.Result) -> String {
    switch result {
    case .confirmed: "inscription confirmée"
    case .waiting(let rank): "sur la liste d’attente, rang \(rank)"
    case .alreadyConfirmed: "inscription confirmée déjà"
    case .alreadyWaiting(let rank): "déjà sur la liste d’attente, rang \(rank)"
    case .cancelled: "inscription annulée"
    case .corrected: "inscription corrigée"
    case .full: "complet"
    case .noMatch: "inscription non trouvée"
    case .forStaff: "déjà inscrit par une autre personne"
    }
  }

  private func letters(_ untold: Int, _ outcomes: [Outcome]) -> [String] {
    let all = outcomes.flatMap(\.changes).count
    if untold == 0 { return ["L’auteur l’apprend par une lettre."] }
    return untold >= all
      ? ["Personne n’est prévenu : le guichet n’a pas d’adresse, ou l’événement est passé."]
      : ["\(untold) sur \(all) ne sont pas prévenus : le guichet n’a pas leur adresse."]
  }

  private func inFrench(_ doubt: StaffOrder.Doubt) -> String {
    switch doubt {
    case .longReason:
      "Le motif n’est pas clair, et il serait envoyé tel quel : écrivez-le seul, sur une ligne, après « non : »."
    case .nothing: "Aucune décision lue : écrivez au-dessus du message cité, une ligne par cas."
    case .words:
      "Pas compris : écrivez par exemple « 12\(Space.noBreak)oui », « 12\(Space.noBreak)non : motif », « 12\(Space.noBreak)liste » ou « 12\(Space.noBreak)répondu »."
    case .noCase: "De quel cas s’agit-il ? Commencez par son numéro : « 12\(Space.noBreak)oui »."
    case .noName: "Qui faut-il inscrire ? Écrivez « 12 : inscrire Prénom Nom à titre de l’événement »."
    case .unknownEvent:
      "Aucun événement du catalogue ne porte ces mots : écrivez les mots de son titre, ou sa date."
    case .attendance: AttendanceWording.example
    case .unknownHalfDay(let halfDays): AttendanceWording.halfDays(halfDays)
    case .severalEvents(let events):
      "Plusieurs événements portent ces mots : \(FrenchTime.list(events.map(title))). Ajoutez la date."
    }
  }

  private func inFrench(_ error: ActError) -> String {
    switch error {
    case .unknownReference(let reference): "Aucune inscription n’a la référence \(reference)."
    case .allCancelled(let reference): "Tout ce qui porte la référence \(reference) est déjà annulé."
    case .nameFits(let count, _, let reference, _):
      count == 0
        ? "Un des noms n’est pas sous la référence \(reference)."
        : "Un des noms convient à plusieurs inscriptions de la référence \(reference) : écrivez-le en entier."
    case .unknownEvent(let event): "Le guichet ne connaît pas encore l’événement \(title(event))."
    case .eventCancelled(let event): "\(title(event)) est annulé."
    case .eventBegun(let event): "\(title(event)) a commencé."
    case .noRoom(let event, let seats):
      seats > 1
        ? "Il n’y a pas \(seats) places à \(title(event)), ni de liste d’attente qui y mène."
        : "Il n’y a plus de place à \(title(event)), ni de liste d’attente qui y mène."
    case .noWaitingList(let event): "\(title(event)) n’a pas de liste d’attente."
    case .wouldWait(let event): "Il n’y a plus de place à \(title(event)) : la personne perdrait la sienne."
    case .alreadyRegistered(let event, let references):
      "Déjà inscrit à \(title(event)) : \(references.map { "[\($0)]" }.joined(separator: " "))."
    case .sameEvent(let reference, let event): "\(reference) est déjà pour \(title(event))."
    case .registeredByAnother(let event):
      "Une autre personne a déjà fait cette inscription à \(title(event))."
    case .noMatch(let event): "Aucune inscription de cet auteur ne correspond, pour \(title(event))."
    case .seatGone(let event): "La place rendue à \(title(event)) a été prise depuis : la décision reste."
    case .unknownCase(let number): "Il n’y a pas de cas n° \(number)."
    case .decided(let number):
      "Le cas n° \(number) est déjà décidé. Pour y revenir, répondez d’abord « annuler \(number) »."
    case .undecided(let number): "Le cas n° \(number) n’a pas de décision à annuler."
    case .notInDigest(let number):
      "Le cas n° \(number) n’est pas dans le bilan auquel vous répondez : vérifiez le numéro."
    case .settledSince(let number): "Le cas n° \(number) est réglé depuis : son auteur a répondu."
    case .nothingToRefuse(let number):
      "Le message n° \(number) ne demande rien à refuser : répondez à son auteur, puis écrivez « \(number)\(Space.noBreak)répondu »."
    case .cannotBeUndone(let number):
      "Ce que la décision n° \(number) a fait a changé depuis : corrigez-le par la référence, « annuler » et « inscrire »."
    case .seatsAreFree(let event): "Il reste des places à \(title(event)) : écrivez « oui », ou « non »."
    case .impossible:
      "Une lettre n’a pas pu être écrite à ce sujet : rien n’est fait. Occupez-vous-en, puis écrivez « répondu »."
    case .nothingProposed(let number):
      "Le guichet ne propose rien pour le cas n° \(number) : dites quoi faire, par exemple « \(number) : inscrire Prénom Nom à titre de l’événement »."
    }
  }
}
