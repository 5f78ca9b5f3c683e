import Foundation
import GRDB
import Registration

@testable import Records

/// A history played to the real register, in memory, with the model beside it.
struct Rehearsal {
  private let desk: HistoryDesk
  private var model: RegisterModel
  private var messages: Int64 = 0
  private var played: [Mail] = []
  private var line: [LineSeat] = []
  private var letters: [HistoryDesk.Letter] = []

  /// Where the register and the model part, a rule is broken, or the register refuses: the step and what differs; nil where all is well.
  static func difference(in history: History) async throws -> String? {
    var rehearsal = try await Rehearsal(history.capacity)
    for (index, step) in history.steps.enumerated() {
      if let difference = await rehearsal.difference(at: step) {
        return "at step \(index + 1), \(difference)"
      }
    }
    return nil
  }

  private mutating func difference(at step: Step) async -> String? {
    do { return try await play(step) } catch { return "the register says: \(error)" }
  }

  private init(_ capacity: Int?) async throws {
    model = RegisterModel(capacity: capacity)
    desk = try HistoryDesk()
    _ = try await desk.adopt(model)
  }

  private mutating func play(_ step: Step) async throws -> String? {
    guard let step = asPlayed(step) else { return nil }
    var expected = model
    let (results, promotions) = expected.play(step, message: messages)
    let told = try await told(of: step, under: expected)
    defer { model = expected }
    let before = line
    line = try await desk.line()
    let rules = Rules(before: before, after: line, promoted: told.promotions, model: expected)
    let tally = [expected.confirmed, expected.waiting.count]
    let kept = try await desk.tally()
    let sent = try await desk.letters(after: letters.count)
    let replays = try await desk.replays()
    return differ("results", told.results, results) ?? differ("called up", told.promotions, promotions)
      ?? differ("line", line, LineSeat.line(of: expected)) ?? rules.broken ?? differ("tally", kept, tally)
      ?? differ("letters", sent, expectedLetters(step, promotions))
      ?? differ("told again by the journal", replays.register, replays.journal)
  }

  /// A reply needs a letter to answer, and a message that comes again must have come; nil where nothing happens.
  private mutating func asPlayed(_ step: Step) -> Step? {
    switch step {
    case .mail(var mail):
      played.append(mail)
      messages += 1
      mail.isReply = mail.isReply && letters.contains { $0.recipient == mail.author }
      return .mail(mail)
    case .again(let mail, let repetition):
      guard let former = played.first(where: { $0.place == mail.place }) else { return nil }
      if repetition == .redelivery { messages += 1 }
      return .again(former, repetition)
    case .capacity, .waitingList, .begun, .cancelled: return step
    }
  }

  private func told(of step: Step, under model: RegisterModel) async throws -> HistoryDesk.Told {
    switch step {
    case .mail(let mail):
      try await desk.receive(mail, answering: letters.last { $0.recipient == mail.author })
    case .again(let mail, let repetition): try await desk.receive(mail, again: repetition, number: messages)
    case .capacity, .waitingList, .begun, .cancelled: ([], try await desk.adopt(model))
    }
  }

  /// A message has its one answer, and a promotion its one letter, which goes where the answer went.
  private mutating func expectedLetters(_ step: Step, _ promotions: [RegisterModel.Promotion])
    -> [HistoryDesk.Letter]
  {
    let before = letters.count
    if case .mail(let mail) = step {
      letters.append(HistoryDesk.Letter(message: messages, isPromotion: false, recipient: mail.author))
    }
    letters += promotions.map { promotion in
      let answer = letters.first { $0.message == promotion.message }
      return HistoryDesk.Letter(
        message: promotion.message, isPromotion: true, recipient: answer?.recipient ?? "")
    }
    return Array(letters[before...])
  }

  private func differ<Value: Equatable>(_ what: String, _ found: Value, _ expected: Value) -> String? {
    if found == expected { return nil }
    let text = "\(what):\n  register: \(found)\n  model:    \(expected)"
    return text.replacing("Records.Change.Result", with: "")
  }
}
