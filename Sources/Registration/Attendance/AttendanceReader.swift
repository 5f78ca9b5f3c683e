internal import Foundation

/// Reads one line of staff's answer to a sign-in sheet. What is left over makes it unclear: a line is taken whole, or not at all.
struct AttendanceReader {
  /// As `AttendanceLines` cuts them.
  let words: String
  let sheet: AttendanceSheet
  let today: CivilDate

  /// nil where the line does not speak of coming.
  var deed: StaffOrder.Deed? {
    let text = words.trimmingCharacters(in: CharacterSet(charactersIn: " .!"))
    if let deed = excepting(text) ?? heading(text) ?? sweeping(text) ?? leading(text) ?? telling(text) {
      return deed
    }
    return AttendanceWords.speaksOfComing(Self.plain(text)) ? .unclear(.attendance) : nil
  }

  /// « tous présents sauf Diallo »
  private func excepting(_ text: String) -> StaffOrder.Deed? {
    guard let match = text.firstMatch(of: Patterns.exception) else { return nil }
    let said = AttendanceWords(Self.plain(match.output.all))
    guard said.isAll, !said.isAbsence, !said.isNone else { return .unclear(.attendance) }
    return note(said) { names(match.output.names).map { .absent($0) } }
  }

  /// « absents le matin : Diallo, Lefèvre », « aussi présente : Rose Petit », « absents : aucun »
  private func heading(_ text: String) -> StaffOrder.Deed? {
    guard let match = text.firstMatch(of: Patterns.heading) else { return nil }
    let said = AttendanceWords(Self.plain(match.output.head))
    guard said.isAbsence || said.isPresence || said.isAddition else { return nil }
    let listed = Self.plain(match.output.names)
    if said.isAll { return .unclear(.attendance) }
    if listed == ["tous"] || listed == ["toutes"] || listed == ["tout", "le", "monde"] {
      return note(said) { Self.everybody(isAbsent: said.isAway) }
    }
    if listed.count == 1, AttendanceWords.none.contains(listed[0]) || listed == ["0"] {
      return note(said) { said.isAddition ? nil : Self.everybody(isAbsent: !said.isAway) }
    }
    return note(said) { names(match.output.names).flatMap { Self.told($0, said) } }
  }

  /// « aucun absent », « tous présents », « personne n’est venu »
  private func sweeping(_ text: String) -> StaffOrder.Deed? {
    let words = Self.plain(text)
    var said = AttendanceWords(words)
    // « tout le monde était là »
    if said.isAll || said.isNone, said.rest.last == "la" {
      said.rest.removeLast()
      said.isPresence = true
    }
    if said.isAll { said.rest.removeAll { $0 == "le" && words.contains("monde") } }
    guard said.isAll != said.isNone, said.isAbsence != said.isPresence, !said.isAddition,
      halfDays(said.rest) != nil
    else { return nil }
    return note(said) { Self.everybody(isAbsent: said.isAbsence == said.isAll) }
  }

  /// « absents Diallo, Lefèvre »
  private func leading(_ text: String) -> StaffOrder.Deed? {
    guard let match = text.firstMatch(of: Patterns.lead), halfDays(Self.plain(match.output.names)) == nil
    else {
      return nil
    }
    let said = AttendanceWords(Self.plain(match.output.kind))
    return note(said) { names(match.output.names).flatMap { Self.told($0, said) } }
  }

  /// « Awa Diallo était absente », « Diallo et Lefèvre absents le matin », « Rose Petit est venue aussi »
  private func telling(_ text: String) -> StaffOrder.Deed? {
    guard let match = text.firstMatch(of: Patterns.verbs) else { return nil }
    let said = AttendanceWords(Self.plain(match.output.said))
    guard said.isAbsence != said.isPresence, !said.isAll, !(said.isAbsence && said.isNone) else { return nil }
    guard names(match.output.names)?.allSatisfy(OrderNames.isProper) ?? true else { return nil }
    // Of one who came, nothing follows for others.
    return note(said) {
      names(match.output.names).map { said.isAway ? .absent($0) : .alsoPresent($0) }
    }
  }

  private func note(_ said: AttendanceWords, _ told: () -> AttendanceNote.Told?) -> StaffOrder.Deed {
    guard let halfDays = halfDays(said.rest) else { return .unclear(.unknownHalfDay(sheet.halfDays)) }
    guard let told = told(), said.isAbsence != said.isPresence || said.isAddition || said.isAll,
      said.count.map({ $0 == told.names.count }) ?? true
    else { return .unclear(.attendance) }
    return .attend(AttendanceNote(sheet: sheet, halfDays: halfDays, told: told))
  }

  private func halfDays(_ words: [String]) -> [HalfDay]? {
    HalfDayNames(sheet: sheet, today: today).named(words)
  }

  /// nil where there is none, or a remark stands beside one that may change what is told.
  private func names(_ text: Substring) -> [String]? {
    var text = String(text)
    for remark in text.matches(of: Patterns.remark) {
      guard Self.plain(remark.output.remark).allSatisfy(Self.reasons.contains) else { return nil }
    }
    text.replace(Patterns.remark, with: "")
    let names = OrderNames.all(text)
    let areNames = names.allSatisfy { !AttendanceWords.arePartOf(Self.plain($0)) }
    return names.isEmpty || !areNames ? nil : names
  }

  private static func told(_ names: [String], _ said: AttendanceWords) -> AttendanceNote.Told? {
    if said.isAddition { return said.isAbsence ? nil : .alsoPresent(names) }
    return said.isAway ? .absent(names) : .present(names)
  }

  private static func everybody(isAbsent: Bool) -> AttendanceNote.Told {
    isAbsent ? .present([]) : .absent([])
  }

  private static func plain(_ text: some StringProtocol) -> [String] {
    OrderWords.plain(String(text)).split(separator: " ").map(String.init)
  }

  /// Why somebody was absent changes nothing.
  private static let reasons: Set<String> = [
    "malade", "excuse", "excusee", "excuses", "excusees", "a", "prevenu", "par", "mail", "telephone", "non",
  ]
}

extension AttendanceWords {
  /// « absents », « pas venus »
  var isAway: Bool { isAbsence ? !isNone : isNone }
}

extension AttendanceNote.Told {
  package var names: [String] {
    switch self {
    case .absent(let names), .present(let names), .alsoPresent(let names): names
    }
  }
}

/// Made once, as those of orders are; read by any thread.
private enum Patterns {
  nonisolated(unsafe) static let exception =
    /^(?<all>[^:]*?\b(?:tous|toutes|tout le monde)\b[^:]*?),?\s+(?:sauf|except[ée]|hormis|à part|à l[’']exception d(?:e|es|u))\s*:?\s*(?<names>.+)$/
    .ignoresCase()
  nonisolated(unsafe) static let lead =
    /^(?<kind>absente?s?|excusée?s?|présente?s?)\s+(?<names>\S.*)$/.ignoresCase()
  nonisolated(unsafe) static let verbs =
    /^(?<names>.+?)\s+(?<said>(?:n[’'](?:est|était|étaient|a|ont)\s|ne\s|est\s|était\s|sont\s|étaient\s|a été\s|ont été\s|aussi\s|également\s|absente?s?\b|excusée?s?\b|présente?s?\b).*)$/
    .ignoresCase()
  nonisolated(unsafe) static let heading = /^(?<head>[^:=]+?)\s*[:=]\s*(?<names>.*)$/
  nonisolated(unsafe) static let remark = /\((?<remark>[^()]*)\)/
}
