internal import Foundation

/// A request and the answer to the one question it left open, put together: « je m'inscris avec Paul Martin à la
/// formation X », then « celle du 12 mai ».
struct Completion: Sendable {
  let earlier: AnsweredLetter.Earlier
  let question: Question
  /// The answer, and what it leads to alone.
  let answer: Resolution
  private let text: AnswerText
  private var reading: Reading { answer.reading }
  private var words: Words { reading.words }
  private var index: EventIndex { answer.index }

  /// Nil where the letter asked nothing.
  init?(_ letter: AnsweredLetter, answer: Resolution) {
    guard let earlier = letter.earlier, case .ask(let question) = earlier.decision else { return nil }
    (self.earlier, self.question, self.answer) = (earlier, question, answer)
    text = AnswerText(reading: answer.reading)
  }

  /// What the two lead to; nil where the author's words are no answer, and stand for themselves.
  var decision: Decision? {
    guard !text.range.isEmpty, !text.range.contains(where: { words.after($0).contains(.question) }) else {
      return nil
    }
    switch question.topic {
    case .whichEvent, .whichSession, .dateDoubt, .past, .closed, .cancelledByOrganiser, .notYetOpen:
      return ofEvent
    case .who, .howMany: return ofPeople
    case .confirm: return isAssent ? decision(earlier.resolution.affirmed) : nil
    }
  }

  /// Something is given up of what was asked, and not yet carried out.
  func isTangled(with alone: Decision) -> Bool {
    guard earlier.intent.kind == .register, case .act(let actions) = alone else { return false }
    return actions.contains { $0.verb == .cancel }
  }

  // MARK: Which

  private var ofEvent: Decision? {
    let ordered = answer.choice.sorted(
      index.entries.indices.filter { question.candidates.contains(index.entries[$0].event.id) })
    let isOpen =
      question.topic == .whichEvent || question.topic == .whichSession || question.topic == .dateDoubt
    if isOpen, isAll(of: ordered.count) { return together(ordered) }
    if isOpen, ordered.count == 1, isAssent { return together(ordered) }
    let candidates = ordered.count > 1 ? ordered : Array(index.entries.indices)
    guard let entry = EventAnswer(reading: reading, index: index).chosen(text.range, among: candidates) else {
      return nil
    }
    return together([entry])
  }

  /// Each of them, or none.
  private func together(_ entries: [Int]) -> Decision? {
    var actions: [Action] = []
    for entry in entries {
      guard case .act(let more) = decision(earlier.resolution.settled(on: entry)) else {
        return entries.count == 1 ? decision(earlier.resolution.settled(on: entry)) : .ask(question)
      }
      actions += more
    }
    return .act(actions)
  }

  /// As it stands now, not when it was asked.
  private func decision(_ resolution: Resolution) -> Decision {
    var resolution = resolution
    resolution.now = answer.now
    return resolution.outcome().decision
  }

  /// « Les deux », « toutes les deux », « both ».
  private func isAll(of count: Int) -> Bool {
    guard count == 2 else { return false }
    let folded = text.range.map { words[$0].folded }
    return folded.contains { ["deux", "2", "both"].contains($0) } && folded.allSatisfy(Self.both.contains)
      && !folded.contains("nous")
      && folded.contains { ["les", "aux", "both", "toutes", "tous"].contains($0) }
  }

  private static let both: WordSet = [
    "les", "aux", "deux", "2", "both", "toutes", "tous", "oui", "pour", "dates", "sessions", "seances",
    "formations",
    "reunions", "of", "them", "svp", "please", "a", "je", "viens", "viendrai", "prends", "choisis",
  ]

  private var isAssent: Bool {
    let folded = text.range.map { words[$0].folded }
    let isOfCancelling = earlier.intent.kind == .cancel
    return folded.first.map(Self.yes.contains) ?? false
      && folded.allSatisfy {
        Self.assent.contains($0) || (isOfCancelling ? Self.leaving : Self.coming).contains($0)
      }
  }

  private static let yes: WordSet = [
    "oui", "yes", "ok", "volontiers", "exact", "exactement", "parfaitement", "d", "absolument", "je",
    "confirme",
    "tout", "c", "yep", "sure",
  ]
  private static let assent: WordSet = [
    "oui", "yes", "ok", "volontiers", "exact", "exactement", "parfaitement", "d", "absolument", "je",
    "confirme",
    "accord", "merci", "bien", "sur", "avec", "plaisir", "c", "est", "ca", "cela", "tout", "a", "fait",
    "please",
    "thank", "you", "thanks", "beaucoup", "s", "il", "vous", "plait", "yep", "sure", "bon", "j", "en", "suis",
    "certain",
    "certaine", "sure", "finalement", "nous", "confirmons",
  ]
  private static let coming: WordSet = [
    "inscrivez", "moi", "inscrire", "m", "pouvez", "register", "me", "viens", "viendrai", "serai", "la",
    "presente",
    "present", "y", "i", "will", "come", "mon", "ma", "inscription", "venue", "presence", "participation",
  ]
  private static let leaving: WordSet = [
    "annulez", "annuler", "annule", "cancel", "mon", "inscription", "pouvez",
  ]

  // MARK: Who, how many

  private var ofPeople: Decision? {
    guard earlier.intent.kind == .register, question.candidates.count == 1,
      let event = question.candidates.first,
      let entry = index.entries.indices.first(where: { index.entries[$0].event.id == event }),
      answer.status(entry) == .open
    else { return nil }
    let group = CompletedGroup(earlier: earlier, reading: reading, answer: text.range, topic: question.topic)
    guard let told = group.told else { return nil }
    guard let group = told else { return .ask(question) }
    return .act([Action(.register, event: event, seats: group.seats, participants: group.participants)])
  }
}
