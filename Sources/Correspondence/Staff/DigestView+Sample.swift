/// A full digest, for the check of its templates.
extension DigestView {
  static let sample = DigestView(
    day: "mardi 14 novembre 2017", summary: "1 à traiter", officeName: "Le service", example: "41",
    answersAreOff: true, hasCases: true,
    notices: ["Une remarque."], cases: [.sample],
    hasOlder: true, older: [.sample], hasQuestions: true, questions: [.sample], hasRegistered: true,
    registered: [.sample], hasCancelled: true,
    cancelled: [.sample], hasWaiting: true, waiting: [.sample], hasEvents: true,
    events: [
      PlacesView(
        title: "Un titre", days: "le mardi 14 novembre 2017", places: "12 places prises", percent: "60",
        queue: "3")
    ],
    hasUndelivered: true,
    undelivered: [
      UndeliveredView(
        recipient: "jean@example.org", phone: "06 12 34 56 78", subject: "Un objet", state: "Non remise.",
        reply: "550")
    ],
    moreUndelivered: "Et 3 autres lettres.",
    hasIgnored: true,
    ignored: [
      IgnoredView(
        cause: "Message d’absence.", author: "jean@example.org", receivedAt: "mardi 14 novembre 2017 à 9 h",
        subject: "Absence")
    ],
    moreIgnored: "Et 3 autres messages.",
    health: HealthView(
      lastRead: "le mardi 14 novembre 2017 à 18 h", lastError: "Une erreur", queued: "1 lettre attend",
      drafts: "1 lettre attend", unfiled: "1 lettre attend"))
}

extension CaseView {
  static let sample = CaseView(
    number: "41", reason: "Une question.", author: "Jean Exemple", receivedAt: "mardi 14 novembre 2017 à 9 h",
    subject: "Un objet", words: "Des mots", unclear: "mots", proposed: "Inscrire Jean Exemple à « Un titre »."
  )
}

extension RegisterGroupView {
  static let sample = RegisterGroupView(
    title: "Un titre", total: "1 inscription",
    entries: [
      EntryView(
        name: "Jean Exemple", organisation: "Une association", email: "jean@example.org",
        phone: "06 12 34 56 78",
        reference: "K7M3-QD")
    ])
}
