internal import Foundation

/// What models make of a message, those that weigh all that is seen and the one that reads words in order: the mean of both.
struct Likelihoods {
  private let models: Models
  private let read: SequenceModel.Reading

  init(_ models: Models, _ words: WordFeatures) {
    self.models = models
    read = models.sequence.read(words.all)
  }

  /// `places`: where they are told, of the words that were read.
  func person(_ seen: Features, at places: [Int]) -> PartLikelihoods {
    PartLikelihoods.mean(of: [
      PartLikelihoods(shares: models.person.likelihoods(seen)),
      PartLikelihoods(scores: models.sequence.person.scores(read, at: places, seen, count: 4)),
    ])
  }

  func event(_ seen: Features, at places: [Int]) -> PartLikelihoods {
    PartLikelihoods.mean(of: [
      PartLikelihoods(shares: models.event.likelihoods(seen), but: [.move]),
      PartLikelihoods(scores: models.sequence.event.scores(read, at: places, seen, count: 3), but: [.move]),
    ])
  }

  /// That all it asks for can be done at once, and that more seats are asked for than people named.
  func message(_ seen: Features) -> (doable: Double, hasMore: Double) {
    let scores = models.sequence.message.scores(read, at: [], seen, count: 2)
    return (
      Self.mean(models.message.likelihoods(seen)[1], score: scores[0]),
      Self.mean(models.seats.likelihoods(seen)[1], score: scores[1])
    )
  }

  /// Of the odds.
  private static func mean(_ likelihood: Double, score: Double) -> Double {
    let bounded = min(max(likelihood, 1e-6), 1 - 1e-6)
    return 1 / (1 + exp(-(log(bounded / (1 - bounded)) + score) / 2))
  }
}
