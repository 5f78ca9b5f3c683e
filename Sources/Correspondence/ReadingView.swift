internal import Registration

/// The author's own words that something was read from, for the author to see at a glance what was understood.
struct ReadingView: Sendable {
  var isRequest: Bool
  var isEvent: Bool
  var isPerson: Bool
  var isTelephone: Bool
  var isOrganisation: Bool
  var isAddress: Bool
  /// Words that nothing was made of.
  var isUnclear: Bool
  /// Never empty.
  var quotes: [String]
}

extension ReadingView {
  /// Quotations of one sort at most, and the characters of each: four short lines are read on a telephone, twenty are not.
  static let quoteLimit = 3
  static let lengthLimit = 60

  /// A line for each sort, in the order in which a person would check: what, which, who, how to reach them, what was not understood.
  static func all(of findings: [Finding]) -> [ReadingView] {
    Sort.allCases.compactMap { sort in
      let quotes = findings.filter { $0.kind.sort == sort }
        .compactMap { Echo.cleanOrNil($0.quote, limit: lengthLimit) }
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      return quotes.isEmpty ? nil : ReadingView(sort, Array(quotes.prefix(quoteLimit)))
    }
  }

  fileprivate enum Sort: CaseIterable {
    case request, event, person, telephone, organisation, address, unclear
  }

  private init(_ sort: Sort, _ quotes: [String]) {
    self.init(
      isRequest: sort == .request, isEvent: sort == .event, isPerson: sort == .person,
      isTelephone: sort == .telephone, isOrganisation: sort == .organisation, isAddress: sort == .address,
      isUnclear: sort == .unclear, quotes: quotes)
  }
}

extension Finding.Kind {
  /// nil for what would tell the author nothing of the request.
  fileprivate var sort: ReadingView.Sort? {
    switch self {
    case .registration, .attendance, .attendanceKept, .cancellation, .absence, .substitution, .changeOfEvent,
      .hypothesis:
      .request
    case .event, .date: .event
    case .name: .person
    case .telephone: .telephone
    case .organisation: .organisation
    case .address: .address
    case .unclear: .unclear
    case .matter, .question, .pastAttendance, .earlierRegistration: nil
    }
  }
}
