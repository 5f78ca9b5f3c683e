internal import IMAP

/// Messages on their way from the mailbox into the register, a few at a time: while some are recorded, the next are read.
///
/// The desk that dies has these in hand, and no others.
actor Inflow {
  /// Messages read together, at most.
  private static let count = 32
  /// Octets of them, at most. A message that has more is handled by itself: two of its size never lie in memory.
  private static let octets = 1 << 20

  private let clerk: Clerk
  private let uidValidity: UInt32
  private let outboxBell: Bell
  /// Called before each message is recorded: a sign of life.
  private let sign: @Sendable () -> Void
  private var gathered: [FetchedMessage] = []
  private var read: [ReadMessage] = []
  /// What came after a message that could not be recorded must not overtake it.
  private var isBroken = false

  init(clerk: Clerk, uidValidity: UInt32, outboxBell: Bell, sign: @escaping @Sendable () -> Void) {
    self.clerk = clerk
    self.uidValidity = uidValidity
    self.outboxBell = outboxBell
    self.sign = sign
  }

  /// Takes the next message in order. Throws where one before it could not be recorded.
  func take(_ message: FetchedMessage) async throws {
    let isLarge = message.bytes.count > Self.octets
    if isLarge { try await finish() }
    gathered.append(message)
    let octets = gathered.reduce(0) { $0 + $1.bytes.count }
    if isLarge {
      try await finish()
    } else if gathered.count == Self.count || octets > Self.octets {
      try await advance()
    }
  }

  /// Afterwards all that was taken is recorded.
  func finish() async throws {
    while !isBroken, !gathered.isEmpty || !read.isEmpty { try await advance() }
  }

  private func advance() async throws {
    let (next, former) = (gathered, read)
    (gathered, read) = ([], [])
    async let recording: Void = record(former)
    let reading: Result<[ReadMessage], any Error>
    do { reading = .success(next.isEmpty ? [] : try await clerk.read(next, uidValidity: uidValidity)) } catch
    {
      reading = .failure(error)
    }
    do {
      try await recording
      read = try reading.get()
    } catch {
      isBroken = true
      throw error
    }
  }

  private nonisolated func record(_ messages: [ReadMessage]) async throws {
    guard !messages.isEmpty else { return }
    defer { outboxBell.ring() }
    try await clerk.record(messages, sign: sign)
  }
}
