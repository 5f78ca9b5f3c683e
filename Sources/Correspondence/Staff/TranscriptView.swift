internal import Records
internal import Registration

/// The keys of the transcript templates.
struct TranscriptView: Sendable {
  /// `3 faits, 1 pas fait`.
  var summary: String
  var hasFailures: Bool
  var lines: [OrderView]
  /// How the event stands whose attendance was told, a sentence each.
  var attendance: [String]
  /// Some line is about a case, or a decision.
  var hasDecisions: Bool
  var officeName: String
}

/// What became of one order.
struct OrderView: Sendable {
  /// As staff wrote it.
  var order: String
  /// `N° 12, Awa Diallo`; nil where it is about no case.
  var aboutCase: String?
  var isDone: Bool
  /// A sentence each.
  var results: [String]
}

extension TranscriptView {
  init(_ reports: [OrderReport], _ standing: AttendanceSummary?, _ catalogue: Catalogue) {
    let done = reports.count(where: \.isDone)
    let failed = reports.count - done
    let parts = [
      done > 0 ? "\(done)\(Space.noBreak)\(done > 1 ? "faits" : "fait")" : nil,
      failed > 0 ? "\(failed)\(Space.noBreak)pas \(failed > 1 ? "faits" : "fait")" : nil,
    ]
    summary = parts.compactMap(\.self).joined(separator: ", ")
    hasFailures = failed > 0
    lines = reports.map { OrderView($0, catalogue) }
    attendance = standing.map { AttendanceWording(catalogue: catalogue).sentences($0) } ?? []
    hasDecisions = reports.contains { $0.number != nil }
    officeName = catalogue.organiser.name
  }

  static let sample = TranscriptView(
    summary: "1 fait", hasFailures: true,
    lines: [
      OrderView(
        order: "12 oui", aboutCase: "N° 12, Jean Exemple", isDone: true,
        results: ["Jean Exemple : inscription confirmée."])
    ], attendance: ["8 personnes présentes."], hasDecisions: true, officeName: "Le service")
}

extension OrderView {
  init(_ report: OrderReport, _ catalogue: Catalogue) {
    order = Echo.clean(report.words, limit: 200)
    isDone = report.isDone
    let name = Echo.cleanOrNil(report.name)
    aboutCase = report.number.map { "N° \($0)\(name.map { ", \($0)" } ?? "")" }
    results = OrderWording(catalogue: catalogue).sentences(report)
  }
}
