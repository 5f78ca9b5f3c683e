extension Reading.Clause {
  /// Another way to the desk asks for nothing, and alarms nobody.
  mutating func setAside(_ way: OtherWay) {
    guard !way.stretches.isEmpty else { return }
    drop { way.holds($0.range.lowerBound) }
    add(way.stretches.map { PhraseBook<Sense>.Hit(meaning: .plain, range: $0) })
    if way.asksInstead, !has(Sense.asking) { add([.registerSelf]) }
  }

  /// Those turns of phrase mean that instead.
  mutating func make(_ meaning: Sense, where isSo: (PhraseBook<Sense>.Hit) -> Bool) {
    guard hits.contains(where: isSo) else { return }
    hits = hits.map { isSo($0) ? .init(meaning: meaning, range: $0.range) : $0 }
    senses = Senses(hits.map(\.meaning))
  }
}
