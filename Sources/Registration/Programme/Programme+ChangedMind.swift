extension Programme {
  /// « Je m'inscris pour le 24 mars. P.-S. : mettez-moi plutôt le 19 mai »: of two sessions that the same letter asks for, the later word
  /// counts; nobody had either.
  var changedMind: Int? {
    let asked = parts.filter { $0.role == .join && $0.entry != nil }
    guard let first = asked.first?.entry, let last = asked.last?.entry, first != last,
      areSessions([first, last]),
      asked.allSatisfy({ $0.entry == first || $0.entry == last }), !has(.had), !has(.leave), !has(.stay),
      !has(.tangled), !isAdded
    else { return nil }
    let setAside = entries(.setAside)
    let isSetAside = setAside == [first]
    let isPreferred = asked.filter { $0.entry == last }.contains { part in
      part.clause.range.contains {
        ["plutot", "finalement", "rather", "instead"].contains(reading.words[$0].folded)
      }
    }
    return isSetAside || setAside.isEmpty && isPreferred ? last : nil
  }
}
