import Testing

/// Whole conversations on the real servers, each a file in `Conversations`.
@Suite(.timeLimit(.minutes(5))) struct ConversationTests {
  @Test(arguments: try Conversation.all())
  func itGoesAsWritten(_ conversation: Conversation) async throws {
    try await ConversationPlay(conversation).run()
  }
}
