import Testing

/// Whole conversations on the real servers, each a file in `Conversations`, one after the other: each step starts the program.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ConversationTests {
  @Test(arguments: try Conversation.all())
  func itGoesAsWritten(_ conversation: Conversation) async throws {
    try await ConversationPlay(conversation).run()
  }
}
