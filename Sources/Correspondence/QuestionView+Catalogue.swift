import Registration

extension QuestionView {
  init(_ question: Question, to context: ThreadContext, catalogue: Catalogue) {
    topic = question.topic.subjectInFrench
    problem = question.topic.problemInFrench
    request = question.topic.requestInFrench
    candidates = question.candidates.compactMap(catalogue.event).map(CandidateView.init)
    hasCandidates = !candidates.isEmpty
    letter = LetterView(context, catalogue.organiser)
  }
}

extension CandidateView {
  init(_ event: Event) {
    title = event.title
    sessions = event.sessions.map(FrenchTime.session)
    place = event.place
  }
}

extension AcknowledgementView {
  init(_ matter: StaffMatter, to context: ThreadContext, catalogue: Catalogue) {
    about = Echo.cleanOrNil(context.subject) ?? "votre message"
    advice = matter.adviceInFrench
    letter = LetterView(context, catalogue.organiser)
  }
}
