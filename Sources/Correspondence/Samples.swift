/// A full view for each letter: every optional filled, every list with an element.
///
/// The keys that templates may use are read from it, and every template is rendered with it before the first citizen writes.
extension LetterKind {
  var sample: any Sendable {
    switch self {
    case .confirmation, .waiting, .cancellation, .changes, .promotion: AnswerView.sample
    case .question: QuestionView.sample
    case .acknowledgement: AcknowledgementView.sample
    case .digest: DigestView.sample
    }
  }
}

extension LetterView {
  static let sample = LetterView(
    receivedAt: "jeudi 21 septembre 2017 à 10 h 12", isFirst: true, asksToo: true,
    office: OfficeView(
      officeName: "Le service", officeAddress: "service@office.example",
      postalAddress: "1, place de la Mairie",
      officePhone: "01 23 45 67 89"))
}

extension AnswerView {
  static let sample = AnswerView(
    rank: "rang 3", about: "Un titre", references: "[K7M3-QD]", isOwn: true, other: "Jean Exemple",
    several: 2,
    summary: "1 inscription confirmée", events: [.sample], letter: .sample)
}

extension EventView {
  static let sample = EventView(
    title: "Un titre", sessions: ["mardi 14 novembre 2017, de 9 h 30 à 17 h"], place: "Salle 1",
    details: "Une description", contact: "Un contact",
    groups: [
      GroupView(
        state: "Inscription confirmée", remark: "Une remarque",
        people: [
          PersonView(
            name: "Jean Exemple", organisation: "Une association", phone: "06 12 34 56 78",
            position: "rang 3",
            isUnnamed: true)
        ])
    ], reference: "K7M3-QD")
}

extension QuestionView {
  static let sample = QuestionView(
    isObstacle: true, topic: "quelle date ?", problem: "Un doute.", request: "Répondez.",
    candidates: [
      CandidateView(
        title: "Un titre", sessions: ["mardi 14 novembre 2017, à 18 h"], place: "Salle 1",
        opens: "lundi 5 mars 2018 à 9 h")
    ],
    hasCandidates: true, letter: .sample)
}

extension AcknowledgementView {
  static let sample = AcknowledgementView(about: "Un objet", advice: "Un conseil.", letter: .sample)
}

extension DigestView {
  static let sample = DigestView(
    day: "mardi 14 novembre 2017", summary: "1 à traiter", officeName: "Le service", hasCases: true,
    cases: [.sample],
    hasQuestions: true, questions: [.sample], hasRegistered: true, registered: [.sample], hasCancelled: true,
    cancelled: [.sample], hasWaiting: true, waiting: [.sample], hasEvents: true,
    events: [
      PlacesView(title: "Un titre", days: "le mardi 14 novembre 2017", places: "12 places prises", queue: "3")
    ],
    hasUndelivered: true,
    undelivered: [
      UndeliveredView(
        recipient: "jean@example.org", phone: "06 12 34 56 78", subject: "Un objet", state: "Non remise.",
        reply: "550")
    ],
    hasIgnored: true,
    ignored: [
      IgnoredView(
        cause: "Message d’absence.", author: "jean@example.org", receivedAt: "mardi 14 novembre 2017 à 9 h",
        subject: "Absence")
    ],
    health: HealthView(
      lastRead: "le mardi 14 novembre 2017 à 18 h", lastError: "Une erreur", queued: "1 lettre attend"))
}

extension CaseView {
  static let sample = CaseView(
    number: "41", reason: "Une question.", author: "Jean Exemple", receivedAt: "mardi 14 novembre 2017 à 9 h",
    subject: "Un objet", words: "Des mots")
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
