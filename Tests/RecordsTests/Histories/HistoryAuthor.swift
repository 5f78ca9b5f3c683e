import TestSupport
import Registration

@testable import Records

/// Makes up the next step, with the model beside it to know whom it may concern.
struct HistoryAuthor {
  private static let people = [
    "Awa Diallo", "Rose Petit", "Omar Sarr", "Paul Martin", "Ida Noir", "Linh Nguyen", "Jean Lopes",
  ]
  private var model: RegisterModel
  private var mail: [Mail] = []

  init(capacity: Int?) { model = RegisterModel(capacity: capacity) }

  mutating func next(_ number: Int, using generator: inout SplitMix64) -> Step {
    let step = step(number, using: &generator)
    model.play(step, message: Int64(number))
    if case .mail(let new) = step { mail.append(new) }
    return step
  }

  private func step(_ number: Int, using generator: inout SplitMix64) -> Step {
    switch Int.random(in: 0..<40, using: &generator) {
    case 0..<3:
      guard let former = mail.randomElement(using: &generator) else { fallthrough }
      return .again(former, Repetition.allCases.randomElement(using: &generator) ?? .samePlace)
    case 3..<6: return .capacity([nil, 1, 2, 3, 3, 4, 4, 5, 6].randomElement(using: &generator) ?? nil)
    case 6: return .waitingList(Int.random(in: 0..<4, using: &generator) > 0)
    case 7: return .begun(!model.isBegun)
    case 8: return .cancelled(!model.isCancelled)
    default: return .mail(newMail(number, using: &generator))
    }
  }

  private func newMail(_ number: Int, using generator: inout SplitMix64) -> Mail {
    let kind = Int.random(in: 0..<10, using: &generator)
    let author = author(givesBack: kind > 5, using: &generator)
    let register = registration(using: &generator)
    let asks =
      switch kind {
      case 0..<6: [register]
      case 6..<9: [cancellation(by: author, using: &generator)]
      default: [cancellation(by: author, using: &generator), register].shuffled(using: &generator)
      }
    return Mail(
      place: place(number, using: &generator), author: author, isReply: Bool.random(using: &generator),
      asks: asks)
  }

  /// Whoever gives a seat back mostly has one.
  private func author(givesBack: Bool, using generator: inout SplitMix64) -> String {
    let seated = model.line.filter { $0.status != .cancelled }.randomElement(using: &generator)
    let anybody = Self.address(of: Self.people.prefix(4).randomElement(using: &generator) ?? "")
    return givesBack && Int.random(in: 0..<5, using: &generator) > 0 ? seated?.author ?? anybody : anybody
  }

  /// Two messages may come within one second; one in six was received long before it is read.
  private func place(_ number: Int, using generator: inout SplitMix64) -> Mail.Place {
    let isLate = Int.random(in: 0..<6, using: &generator) == 0
    let moment = isLate ? Int.random(in: 0..<number, using: &generator) : number
    return Mail.Place(received: moment / 2, uid: UInt32(moment * 100 + (isLate ? number : 0)))
  }

  private func registration(using generator: inout SplitMix64) -> Ask {
    let people = people(Int.random(in: 0...3, using: &generator), using: &generator)
    let unnamed = Int.random(in: 0..<3, using: &generator) == 0 ? Int.random(in: 1...3, using: &generator) : 0
    return Ask(verb: .register, people: people, unnamed: people.isEmpty ? max(1, unnamed) : unnamed)
  }

  private func cancellation(by author: String, using generator: inout SplitMix64) -> Ask {
    let held = model.held(by: author)
    guard !held.isEmpty, Int.random(in: 0..<5, using: &generator) > 0 else {
      return Ask(verb: .cancel, people: people(1, using: &generator), unnamed: 0)
    }
    let left = Bool.random(using: &generator) ? held : [held.randomElement(using: &generator) ?? held[0]]
    let people = left.compactMap(\.person)
    return Ask(verb: .cancel, people: people, unnamed: left.count - people.count)
  }

  private func people(_ count: Int, using generator: inout SplitMix64) -> [Person] {
    Self.people.shuffled(using: &generator).prefix(count).map { name in
      Person(name: name, email: Bool.random(using: &generator) ? Self.address(of: name) : nil)
    }
  }

  private static func address(of name: String) -> String {
    name.split(separator: " ")[0].lowercased() + "@a.example"
  }
}
