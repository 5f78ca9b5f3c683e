/// What in a message points to one event of the catalogue.
struct EventEvidence: Sendable {
  let entry: Int
  var mentions: [EventMention] = []
  var dates: [DateMention] = []
  /// Words of its place alone.
  var places: [Int] = []
  /// The thread is about it.
  var isOfThread = false
  /// The author holds a seat there, by the letter that is answered.
  var isConfirmed = false

  /// By the author's own words.
  var isTold: Bool { !mentions.isEmpty || !dates.isEmpty || !places.isEmpty }

  /// How much points to it: what fits it alone counts for more.
  var weight: Int {
    let told = mentions.map { ($0.isStrong ? 4 : 1) + ($0.events.count == 1 ? 2 : 0) }.max() ?? 0
    let dated = dates.map { date in if case .day = date.when { 4 } else { 2 } }.max() ?? 0
    return told + dated + (places.isEmpty ? 0 : 1) + (isOfThread || isConfirmed ? 2 : 0)
  }

  /// Of every event that something points to, in the catalogue's order.
  static func all(_ text: MaskedText, _ index: EventIndex, _ choice: EventChoice, _ context: ThreadContext)
    -> [EventEvidence]
  {
    let reading = text.reading
    var thread: Int?
    if case .one(let entry) = context.event(choice) { thread = entry }
    return index.entries.indices.compactMap { entry in
      var evidence = EventEvidence(entry: entry)
      evidence.mentions = reading.events.filter {
        text.isOwn($0.range.lowerBound) && $0.events.contains(entry)
      }
      evidence.dates = reading.dates.filter { date in
        text.isOwn(date.range.lowerBound) && choice.matching(date).contains(entry)
      }
      evidence.places = text.words.indices.filter { at in
        text.isOwn(at) && (index.held(at: text.words[at].folded)?.contains(entry) ?? false)
      }
      evidence.isOfThread = thread == entry
      evidence.isConfirmed = context.isConfirmed(entry)
      return evidence.weight > 0 ? evidence : nil
    }
  }
}
