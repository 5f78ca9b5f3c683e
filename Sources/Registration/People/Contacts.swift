/// Telephones, addresses and organisations for the people who have them.
struct Contacts: Sendable {
  let reading: Reading
  let clauses: [Reading.Clause]
  private var words: Words { reading.words }

  func complete(_ people: [Person], sender: Person?) -> [Participant] {
    let taken = Set(people.compactMap(\.phone))
    let loose = loosePhone(taken, sender)
    let senderComes = sender.map { sender in people.contains { $0.isSame(as: sender) } } ?? false
    return people.map { person in
      let isSender = sender.map { $0.isSame(as: person) } ?? false
      var phone = person.phone
      if isSender { phone = phone ?? reading.form.phone ?? loose ?? signaturePhone }
      if !senderComes, people.count == 1 { phone = phone ?? loose }
      let email =
        person.email ?? namedAddress(person) ?? reading.copied.address(of: person)
        ?? (isSender ? sender?.email : nil)
        ?? (!senderComes && people.count == 1 ? looseEmail : nil)
      return Participant(
        name: person.name, email: email, phone: phone,
        organisation: person.isKin && !isSender ? nil : organisation)
    }
  }

  /// A telephone of the author's own clauses that stands beside nobody's name.
  private func loosePhone(_ taken: Set<String>, _ sender: Person?) -> String? {
    let phones = clauses.filter { clause in
      !reading.names.contains { name in
        clause.range.contains(name.range.lowerBound) && name.isFull && !NameSlot.hasArticle(name, words)
          && !(sender.map { PersonName.agree($0.words, name.words) } ?? false)
      }
    }.flatMap { clause in clause.range.filter { words[$0].kind == .phone }.map { words[$0].folded } }.filter {
      !taken.contains($0)
    }
    return phones.first { $0.hasPrefix("+336") || $0.hasPrefix("+337") } ?? phones.first
  }

  /// An address that spells the person's names: `awa.diallo@…`.
  private func namedAddress(_ person: Person) -> String? {
    let addresses = words.words.filter { $0.kind == .email }.map(\.folded) + [reading.author.address]
    let names = person.words.filter { $0.utf8.count > 1 }
    guard let given = names.first, let family = names.last, names.count > 1 else { return nil }
    return addresses.first { address in
      let local = Folding.fold(address.prefix { $0 != "@" })
      return local.contains(family) && local.contains(given)
    }
  }

  private var looseEmail: String? {
    for clause in clauses {
      for index in clause.range where words[index].kind == .email { return words[index].folded }
    }
    return nil
  }

  /// The mobile one of a signature, else the first.
  private var signaturePhone: String? {
    let phones = reading.tail.phones
    return phones.first { $0.hasPrefix("+336") || $0.hasPrefix("+337") } ?? phones.first
  }

  /// « La Ville de Vierzon inscrit trois agents »: the one that asks.
  private var acting: OrganisationReader.Found? {
    reading.organisations.first { found in
      clauses.contains { clause in
        !clause.sentence.isSubject && clause.range.lowerBound + 1 >= found.range.lowerBound
          && clause.range.contains(found.range.lowerBound)
          && clause.has([.registerOthers, .attendsThird, .registerUs])
      }
    }
  }

  /// The form's, the signature's, the one the author names, or the header's.
  var organisation: String? {
    if let field = reading.form.organisation { return OrganisationName.spelled(words, field) }
    if let acting { return acting.name }
    if let signed = reading.tail.organisation { return signed }
    if let found = reading.organisations.first(where: { $0.range.lowerBound >= reading.text.subjectCount }) {
      return found.name
    }
    if let found = reading.organisations.first { return found.name }
    return reading.domainOrganisation.map { OrganisationName.spelled(words, $0) }
  }
}
