internal import Foundation
internal import Records
internal import Registration

/// What is noted of who came, in French.
struct AttendanceWording {
  let catalogue: Catalogue

  static let example =
    "Pas compris : écrivez par exemple « absents : Diallo, Lefèvre », « aucun absent », « absents le matin : Diallo » ou « aussi présente : Rose Petit ». Rien n’est noté."

  static func halfDays(_ halfDays: [HalfDay]) -> String {
    let names = halfDays.map {
      "«\(Space.noBreak)\(HalfDayWording($0, among: halfDays).words)\(Space.noBreak)»"
    }
    return "La feuille n’a pas cette demi-journée : elle a \(FrenchTime.list(names)). Rien n’est noté."
  }

  /// One line.
  func sentences(_ report: AttendanceReport) -> [String] {
    let absent = people(report.absent), present = people(report.present)
    var sentences: [String] = []
    if report.isOfAll {
      let named = report.absent.isEmpty ? present : absent
      let verb = report.absent.isEmpty ? "présents" : "absents"
      sentences.append(
        named.map { "Noté, \(verb) : \($0)." }
          ?? "Noté.")
    } else {
      sentences += [absent.map { "Noté, absents aussi : \($0)." }, present.map { "Noté, présents : \($0)." }]
        .compactMap(\.self)
    }
    sentences += report.added.map {
      "Inscription faite, et présence notée : \(Echo.clean($0.name ?? "")) [\($0.reference?.rawValue ?? "")]."
    }
    return sentences
  }

  func inFrench(_ doubt: AttendanceDoubt) -> String {
    switch doubt {
    case .unknownName(let name, let similar):
      let known = people(similar).map { " Noms proches : \($0)." } ?? ""
      return
        "Personne du nom de « \(Echo.clean(name)) » n’est inscrit.\(known) Pour quelqu’un venu sans inscription, écrivez « aussi présent : Prénom Nom »."
    case .severalFit(let name, let fitting):
      return
        "« \(Echo.clean(name)) » convient à plusieurs inscrits : \(people(fitting) ?? ""). Écrivez le nom entier, ou la référence."
    case .notBegun: return "Cela n’a pas encore commencé : les présences se notent après."
    case .otherLineUnclear:
      return
        "Pas encore noté, car une autre ligne n’est pas claire : répondez de nouveau, avec toutes les lignes qui disent qui est venu."
    }
  }

  /// The event, after all lines.
  func sentences(_ summary: AttendanceSummary) -> [String] {
    let event = catalogue.event(summary.event)
    var sentences = ["« \(event?.title ?? summary.event.rawValue) »"]
    sentences += summary.parts.map { part($0, summary) }
    if summary.unnamed > 0 {
      sentences.append(
        "\(count(summary.unnamed, "place sans nom n’est", "places sans nom ne sont")) à personne : aucune présence n’y est notée."
      )
    }
    return sentences + certificates(summary, event)
  }

  private func part(_ part: AttendanceSummary.Part, _ summary: AttendanceSummary) -> String {
    let isAll = summary.hasOneHalfDay || (summary.parts.count == 1 && summary.untold.isEmpty)
    let when = isAll ? "" : "\(FrenchTime.list(part.halfDays.map(FrenchTime.halfDay))) : "
    let present = count(part.present, "personne présente", "personnes présentes")
    let absent = people(part.absent).map { "\(part.absent.count > 1 ? "absents" : "absence") : \($0)" }
    return "\(when)\(present), \(absent ?? "aucun absent")."
  }

  private func certificates(_ summary: AttendanceSummary, _ event: Event?) -> [String] {
    var sentences: [String] = []
    if !summary.untold.isEmpty {
      let all = event.map { HalfDay.all(of: $0.sessions) } ?? summary.untold
      let names = summary.untold.map { "« \(HalfDayWording($0, among: all).words) »" }
      let first = summary.untold.first.map { HalfDayWording($0, among: all).words } ?? ""
      sentences.append(
        "Pas encore noté : \(FrenchTime.list(names)). Répondez par exemple « aucun absent \(first) ». Les attestations attendent."
      )
    } else if summary.certificates > 0 {
      let number = summary.certificates
      sentences.append(
        summary.isOver
          ? "\(count(number, "attestation part", "attestations partent")) par lettre."
          : "\(count(number, "attestation partira", "attestations partiront")) quand tout sera terminé.")
    } else {
      sentences.append("Aucune attestation ne part.")
    }
    if let people = people(summary.unreachable) {
      sentences.append("Sans adresse, remettez-leur l’attestation vous-mêmes : \(people).")
    }
    if let people = people(summary.outdated) {
      sentences.append(
        "Attestation partie auparavant, qui ne dit pas ce qui est noté maintenant : \(people). Une lettre ne se rappelle pas : prévenez-les."
      )
    }
    return sentences
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number)\(Space.noBreak)\(number > 1 ? many : one)"
  }

  private func people(_ names: [String]) -> String? {
    names.isEmpty ? nil : FrenchTime.list(names.map { Echo.clean($0) })
  }
}
