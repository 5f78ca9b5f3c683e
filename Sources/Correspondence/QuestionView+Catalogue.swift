import Registration

extension QuestionView {
  init(_ question: Question, to context: ThreadContext, catalogue: Catalogue) {
    isObstacle = question.topic.isObstacle
    topic = question.topic.subjectInFrench
    problem = question.topic.problemInFrench
    request = question.topic.requestInFrench
    candidates = question.candidates.compactMap(catalogue.event).map { CandidateView($0, question.topic) }
    hasCandidates = !candidates.isEmpty
    letter = LetterView(context, catalogue.organiser)
  }
}

extension CandidateView {
  init(_ event: Event, _ topic: Question.Topic) {
    title = event.title
    sessions = event.sessions.map(FrenchTime.session)
    place = event.place
    let opening = topic == .notYetOpen ? event.registrationOpens : nil
    opens = opening.map { "\(FrenchTime.day($0.date)) à \(FrenchTime.hour($0))" }
  }
}

extension AcknowledgementView {
  init(_ matter: StaffMatter, to context: ThreadContext, catalogue: Catalogue) {
    about = Echo.cleanOrNil(context.subject) ?? "votre message"
    advice = matter.adviceInFrench
    letter = LetterView(context, catalogue.organiser)
  }
}
