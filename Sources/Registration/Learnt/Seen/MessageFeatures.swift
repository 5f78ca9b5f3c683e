/// What is seen of a message as a whole: whether all it asks for can be done, and whether more seats are asked for than people named.
struct MessageFeatures {
  let text: MaskedText
  let people: [PersonCandidate]
  let read: PeopleReader.Result
  let seats: SeatsReader

  func all(named: Bool) -> Features {
    var features = Features(named: named)
    features.add("bias")
    addWords(&features)
    let reading = text.reading
    features.add("strong:", "\(min(3, reading.events.count(where: \.isStrong)))")
    features.add("dates:", "\(min(3, reading.dates.count))")
    features.add("people:", "\(min(4, people.count))")
    features.add("halves:", "\(min(2, people.count(where: \.isHalf)))")
    features.add("sender:", "\(people.contains(where: \.isSender))")
    features.add("unread:", "\(min(2, read.unread))")
    features.add("unowned:", "\(min(2, read.unowned.count))")
    features.add("unnamed:", "\(min(2, read.unnamed))")
    features.add("beside:", read.beside.isOpen ? "open" : "\(min(2, read.beside.count))")
    features.add("total:", "\(min(5, seats.total ?? 0))")
    features.add("others:", "\(min(5, seats.others ?? 0))")
    features.add("quoted:", "\(reading.text.isSubjectInherited)")
    return features
  }

  private func addWords(_ features: inout Features) {
    var all: [String] = []
    for clause in text.own {
      let tokens = text.tokens(of: clause)
      all += tokens
      let sentence = text.clauses[clause].sentence
      if sentence.isSubject { features.add(bag: "subject:", tokens, pairs: false) }
      if sentence.isQuestion {
        features.add("question")
        features.add(bag: "question:", tokens, pairs: false)
      }
      features.add(senses: "sense:", text.clauses[clause])
      for matter in text.clauses[clause].matters { features.add("matter:", "\(matter.meaning)") }
      for denial in text.denials(in: clause) { features.add("denial:", denial) }
      for deed in text.deeds(in: clause) { features.add("deed:", deed) }
    }
    features.add(bag: "all:", all)
    features.add("length:", "\(min(6, all.count / 20))")
  }
}
