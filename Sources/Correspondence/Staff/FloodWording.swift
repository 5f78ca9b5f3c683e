internal import Foundation
internal import Records
internal import Registration

/// What a flood of messages comes to, for the digest.
extension Unanswered {
  var inFrench: String {
    let count = messages == 1 ? "1 message est resté" : "\(messages) messages sont restés"
    let from = address.map { " de \(Echo.address($0))" } ?? ""
    let shown =
      messages > Self.shown
      ? " Les \(Self.shown) premiers, au plus, sont détaillés ici ; tous sont enregistrés et classés « à vérifier »."
      : ""
    return "\(count) sans réponse\(from) : \(why).\(shown)"
  }

  private var why: String {
    switch excess {
    case .sender: "l’adresse avait eu toutes les lettres qu’elle peut recevoir en un jour"
    case .thread: "l’échange avait eu toutes les lettres qu’il peut avoir en un jour"
    case .words: "le même nom et le même texte arrivaient sans cesse, d’une adresse ou de plusieurs"
    }
  }
}

extension DayReport {
  /// What comes from no message; a hold that lasts is told by itself.
  var toldNotices: [StaffNotice] { notices.filter { $0 != .lettersHeld || health.hold == nil } }

  /// That letters are stopped, as long as they are.
  func held(in zone: TimeZone) -> [String] {
    guard let hold = health.hold else { return [] }
    let count =
      hold.waiting == 1 ? "1 lettre attend" : "\(hold.waiting) lettres attendent"
    return [
      "Les lettres aux usagers sont arrêtées depuis le \(FrenchTime.moment(hold.since, in: zone)) : \(count). Le guichet lit et enregistre comme toujours. L’administrateur les fait repartir par « guichet resume »."
    ]
  }
}

extension DigestView {
  /// Lines that a list of the digest has at most: thousands of returned messages must not hide the rest.
  static let shown = 50

  /// « Et 120 autres lettres. »; nil where the list has all.
  static func more(_ count: Int, _ one: String, _ many: String) -> String? {
    guard count > shown else { return nil }
    return count == shown + 1 ? "Et 1 autre \(one)." : "Et \(count - shown) autres \(many)."
  }

  /// The same for what was ignored, with a count for each reason.
  static func more(_ ignored: [DayReport.Ignored]) -> String? {
    guard let total = more(ignored.count, "message", "messages") else { return nil }
    let causes = Dictionary(grouping: ignored.dropFirst(shown), by: \.cause).mapValues(\.count)
    let lines = causes.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      .map { "\($0.value) fois : \($0.key.inFrench)" }
    return "\(total) \(lines.joined(separator: " "))"
  }
}
