import Submission
import Synchronization

/// A courier that sends nothing, notes what it was given, and answers as it was told.
final class RecordingCourier: Courier {
  private let answers: Mutex<[Delivery]>
  private let delivered = Mutex<[Envelope]>([])

  /// Answers in turn; once they are used up, every letter is accepted.
  init(_ answers: [Delivery] = []) { self.answers = Mutex(answers) }

  var envelopes: [Envelope] { delivered.withLock { $0 } }

  func deliver(_ content: [UInt8], in envelope: Envelope) async -> Delivery {
    delivered.withLock { $0.append(envelope) }
    return answers.withLock { $0.isEmpty ? .accepted("250 ok") : $0.removeFirst() }
  }
}
