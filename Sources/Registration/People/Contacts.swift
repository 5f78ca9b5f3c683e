/// Telephones, addresses and organisations for the people who have them.
struct Contacts: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  private var words: Words { reading.words }

  func complete(_ people: [Person], sender: Person?) -> [Participant] {
    let author = sender ?? signer(people)
    let senderComes = author.map { author in people.contains { $0.isSame(as: author) } } ?? false
    let known = people + (senderComes ? [] : author.map { [$0] } ?? [])
    let telephones = Telephones(reading, people: known, coming: people)
    let addresses = Addresses(reading, people: known, coming: people)
    let organisations = Organisations(reading: reading, clauses: clauses, people: known, author: author)
    let loose = VisitingCard.preferred(
      (telephones.loose + (senderComes ? telephones.authors : [])).filter { number in
        !people.contains { $0.phone == number }
      })
    return people.map { person in
      let isSender = author.map { $0.isSame(as: person) } ?? false
      let isAlone = !senderComes && people.count == 1
      let own = VisitingCard.preferred(telephones.owned.filter { $0.owner.isSame(as: person) }.map(\.number))
      let told = person.phone ?? own
      let beside =
        isSender
        ? reading.form.phone ?? loose ?? reading.tail.card.phone ?? reading.tail.further.phone
        : isAlone ? loose : nil
      return Participant(
        name: person.name, email: address(person, isSender: isSender, isAlone: isAlone, addresses.owned),
        phone: told ?? telephones.shared.first ?? beside,
        organisation: organisations.of(person, isAuthor: isSender))
    }
  }

  /// The one the author writes for, whoever comes.
  var organisation: String? {
    Organisations(reading: reading, clauses: clauses, people: [], author: nil).common
  }

  private func address(
    _ person: Person, isSender: Bool, isAlone: Bool, _ owned: [Addresses.Owned]
  ) -> String? {
    owned.first { $0.owner.isSame(as: person) }?.address
      ?? (isSender && !reading.form.isRepeated ? reading.form.email : nil) ?? own(person, isSender)
      ?? namedAddress(person)
      ?? reading.copied.address(of: person)
      ?? (isSender && !isDepartments(person) ? senderAddress(person) : nil)
      ?? (isAlone ? looseEmail : nil)
  }

  private func own(_ person: Person, _ isSender: Bool) -> String? {
    isSender && person.email == reading.author.address && isDepartments(person) ? nil : person.email
  }

  /// `secretariat@…` that shows an organisation's name or a department's: nobody's own.
  private func isDepartments(_ person: Person) -> Bool {
    guard let name = reading.author.name, !reading.author.isThroughForm else { return false }
    let local = Folding.fold(reading.author.address.prefix { $0 != "@" })
    let shown = Tokeniser.words(of: String(name.prefix(200))).words.map(\.folded)
    return (Self.departments.contains(local) || OrganisationNouns.isConcrete(local))
      && !shown.contains(where: person.words.contains)
  }

  private static let departments: Set<String> = [
    "secretariat", "direction", "bureau", "accueil", "administration",
  ]

  private func senderAddress(_ person: Person) -> String {
    reading.author.isThroughForm ? reading.form.email ?? reading.author.address : reading.author.address
  }

  /// Where From is nobody's name: the one of them who signs, in full or by the given name alone.
  private func signer(_ people: [Person]) -> Person? {
    let signed = words.lines.filter { $0.lowerBound >= reading.tail.range.lowerBound && $0.count == 1 }.map {
      words[$0.lowerBound].folded
    }
    let whole = people.filter { person in
      reading.tail.names.contains { PersonName.agree($0.words, person.words) }
    }
    if reading.tail.names.count == 1, whole.count == 1 { return whole[0] }
    let matching = people.filter { person in
      person.name.split(separator: " ").first.map { signed.contains(Folding.fold($0)) } ?? false
    }
    return matching.count == 1 ? matching[0] : nil
  }

  /// An address that spells the person's names: `awa.diallo@…`.
  private func namedAddress(_ person: Person) -> String? {
    let addresses = words.words.filter { $0.kind == .email }.map(\.folded) + [reading.author.address]
    let names = person.words.filter { $0.utf8.count > 1 }
    guard let given = names.first, let family = names.last, names.count > 1 else { return nil }
    return addresses.first { address in
      let local = Folding.fold(address.prefix { $0 != "@" })
      return local.holds(family) && local.holds(given)
    }
  }

  private var looseEmail: String? {
    for clause in clauses {
      for index in clause.range where words[index].kind == .email { return words[index].folded }
    }
    return nil
  }
}
