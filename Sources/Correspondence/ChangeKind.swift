import Records

extension Change.Result {
  /// What became of somebody, without the rank. In the order in which a letter tells it.
  enum Kind: Int, CaseIterable, Comparable {
    case confirmed, waiting, alreadyConfirmed, alreadyWaiting, full, cancelled, corrected, noMatch, forStaff

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  var kind: Kind {
    switch self {
    case .confirmed: .confirmed
    case .waiting: .waiting
    case .alreadyConfirmed: .alreadyConfirmed
    case .alreadyWaiting: .alreadyWaiting
    case .cancelled: .cancelled
    case .corrected: .corrected
    case .full: .full
    case .noMatch: .noMatch
    case .forStaff: .forStaff
    }
  }

  /// 1 = first; nil for those who do not wait.
  var rank: Int? {
    switch self {
    case .waiting(let rank), .alreadyWaiting(let rank): rank
    case .confirmed, .alreadyConfirmed, .cancelled, .corrected, .full, .noMatch, .forStaff: nil
    }
  }
}

extension Change.Result.Kind {
  /// The heading of a group of that state.
  func heading(_ count: Int) -> String {
    let several = count > 1
    return switch self {
    case .confirmed: several ? "Inscriptions confirmées" : "Inscription confirmée"
    case .waiting: "Sur la liste d’attente"
    case .alreadyConfirmed: several ? "Déjà inscrits" : "Déjà inscrit"
    case .alreadyWaiting: "Déjà sur la liste d’attente"
    case .full: several ? "Non inscrits (complet)" : "Non inscrit (complet)"
    case .cancelled: several ? "Inscriptions annulées" : "Inscription annulée"
    case .corrected: several ? "Inscriptions corrigées" : "Inscription corrigée"
    case .noMatch: several ? "Inscriptions non trouvées" : "Inscription non trouvée"
    case .forStaff: several ? "Demandes transmises à l’équipe" : "Demande transmise à l’équipe"
    }
  }

  /// What the state means for the reader.
  var remark: String? {
    switch self {
    case .confirmed, .cancelled, .corrected: nil
    case .waiting, .alreadyWaiting:
      "Il n’y a pas encore de place : nous vous écrivons dès qu’une place se libère, dans l’ordre de la liste."
    case .alreadyConfirmed: "Cette inscription existait avant votre message : rien n’a changé."
    case .full: "Il n’y a plus de place, et cet événement n’a pas de liste d’attente."
    case .noMatch:
      "Nous n’avons pas trouvé d’inscription à ce nom faite de votre adresse : rien n’a changé. "
        + "L’équipe est prévenue et vous répondra si besoin."
    case .forStaff:
      "Le guichet ne peut pas faire cette inscription lui-même : rien n’a changé. "
        + "L’équipe est prévenue et vous répondra si besoin."
    }
  }

  /// `1 annulation`, for the subject.
  func summary(_ count: Int) -> String {
    let several = count > 1
    return switch self {
    case .confirmed:
      several ? "\(count)\(Space.noBreak)inscriptions confirmées" : "1\(Space.noBreak)inscription confirmée"
    case .waiting: "\(count)\(Space.noBreak)en liste d’attente"
    case .alreadyConfirmed:
      several ? "\(count)\(Space.noBreak)déjà inscrits" : "1\(Space.noBreak)déjà inscrit"
    case .alreadyWaiting: "\(count)\(Space.noBreak)déjà en liste d’attente"
    case .full:
      several ? "\(count)\(Space.noBreak)non inscrits (complet)" : "1\(Space.noBreak)non inscrit (complet)"
    case .cancelled: several ? "\(count)\(Space.noBreak)annulations" : "1\(Space.noBreak)annulation"
    case .corrected: several ? "\(count)\(Space.noBreak)corrections" : "1\(Space.noBreak)correction"
    case .noMatch:
      several
        ? "\(count)\(Space.noBreak)inscriptions non trouvées" : "1\(Space.noBreak)inscription non trouvée"
    case .forStaff:
      several
        ? "\(count)\(Space.noBreak)demandes transmises à l’équipe"
        : "1\(Space.noBreak)demande transmise à l’équipe"
    }
  }
}
