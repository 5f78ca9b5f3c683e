/// A full view for each letter: every optional filled, every list with an element.
///
/// The keys that templates may use are read from it, and every template is rendered with it before the first citizen writes.
extension LetterKind {
  var sample: any Sendable {
    switch self {
    case .confirmation, .waiting, .already, .cancellation, .correction, .changes, .promotion, .status:
      AnswerView.sample
    case .question, .closed: QuestionView.sample
    case .acknowledgement: AcknowledgementView.sample
    case .reminder: ReminderView(days: 7, isToday: true, isTomorrow: true, answer: .sample)
    case .eventChanged: EventChangedView.sample
    case .eventCancelled: EventCancelledView(others: [.sample], hasOthers: true, answer: .sample)
    case .personalData: PersonalDataView.sample
    case .refusal: RefusalView.sample
    case .certificate: CertificateView.sample
    case .digest: DigestView.sample
    case .transcript: TranscriptView.sample
    case .sheet: SheetView.sample
    case .alert: AlertView.sample
    }
  }
}

extension LetterView {
  static let sample = LetterView(
    receivedAt: "jeudi 21 septembre 2017 à 10 h 12", isFirst: true, asksToo: true, leavesOut: true,
    byTeam: true,
    reference: "[K7M3-QD]",
    office: OfficeView(
      officeName: "Le service", officeAddress: "service@office.example",
      postalAddress: "1, place de la Mairie",
      officePhone: "01 23 45 67 89"))
}

extension AnswerView {
  static let sample = AnswerView(
    rank: "3", severalRanks: true, about: "Un titre", manyEvents: 2, references: "[K7M3-QD]", isOwn: true,
    other: "Jean Exemple", several: 2, hasSeats: true, hasWaiting: true, isNone: true, tallies: [.sample],
    events: [.sample], hasReadings: true, readings: [.sample], letter: .sample)
}

extension StateView {
  static let sample = StateView(
    isConfirmed: true, isWaiting: true, isCorrected: true, isCorrectedWaiting: true, isAlreadyConfirmed: true,
    isAlreadyWaiting: true, isFull: true, isCancelled: true, isNoMatch: true, isForStaff: true)
}

extension TallyView {
  static let sample = TallyView(number: 2, isMany: true, state: .sample, joint: .sample)
}

extension JointView {
  static let sample = JointView(isComma: true, isAnd: true)
}

extension ReadingView {
  static let sample = ReadingView(
    isRequest: true, isEvent: true, isPerson: true, isTelephone: true, isOrganisation: true,
    isAddress: true, isUnclear: true,
    quotes: ["je m’inscris"])
}

extension EventView {
  static let sample = EventView(
    title: "Un titre", sessions: ["mardi 14 novembre 2017, de 9 h 30 à 17 h"], place: "Salle 1",
    details: "Une description", contact: "Un contact",
    groups: [
      GroupView(
        state: .sample, isSeveral: true, isInLine: true,
        people: [
          PersonView(
            name: "Jean Exemple", lacksName: true, organisation: "Une association",
            phone: "06 12 34 56 78", position: 3)
        ])
    ], reference: "[K7M3-QD]")
}

extension OfferView {
  static let sample = OfferView(
    offer: "Un titre", dates: ["mardi 14 novembre 2017, à 18 h"], venue: "Salle 1",
    opens: "lundi 5 mars 2018 à 9 h")
}

extension QuestionView {
  static let sample = QuestionView(
    about: "Un titre",
    topic: TopicView(
      isWhichEvent: true, isWhichSession: true, isWho: true, isHowMany: true, isDateDoubt: true,
      isConfirm: true,
      isPast: true, isClosed: true, isNotYetOpen: true, isCancelledByOrganiser: true),
    candidates: [.sample], hasCandidates: true, others: [.sample], hasOthers: true, hasReadings: true,
    readings: [.sample], letter: .sample)
}

extension AcknowledgementView {
  static let sample = AcknowledgementView(
    about: "Un objet", hasAdvice: true,
    matter: MatterView(
      isDistress: true, isSpecialNeed: true, isNothingOwn: true, isUnreadable: true, isNoMatch: true),
    letter: .sample)
}

extension EventChangedView {
  static let sample = EventChangedView(
    items: [
      ItemView(isRestoration: true, isDay: true, isHour: true, isPlace: true, isTitle: true, joint: .sample)
    ], isMuch: true, isPair: true, titleChanged: true, daysChanged: true, hoursChanged: true,
    placeChanged: true,
    isRestored: true, formerTitle: "Un ancien titre", formerSessions: ["mardi 7 novembre 2017, à 18 h"],
    formerPlace: "Salle 2", answer: .sample)
}

extension PersonalDataView {
  static let sample = PersonalDataView(
    hasRegistrations: true,
    registrations: [
      HeldEntryView(
        event: "Un titre", isSeated: true, isOnList: true, isGivenUp: true, name: "Jean Exemple",
        email: "jean@example.org", phone: "06 12 34 56 78", organisation: "Une association",
        reference: "[K7M3-QD]", registeredAt: "jeudi 21 septembre 2017 à 10 h 12")
    ], hasMessages: true,
    messages: [
      HeldMessageView(date: "jeudi 21 septembre 2017 à 10 h 12", subject: "Un objet", words: "Des mots")
    ],
    hasLetters: true,
    letters: [HeldLetterView(sentAt: "jeudi 21 septembre 2017 à 10 h 12", sentSubject: "Un objet")],
    leftOut: 3, letter: .sample)
}
