internal import Authorization
internal import Curl
internal import IMAP
internal import Settings

extension Accounts {
  /// Signs in to the mailbox for a command, and out after its work. What fails there is a failure of the command's; `consequence` says
  /// what that leaves undone.
  func withMailbox<Value>(
    consequence: String = "", _ work: (IMAPSession) async throws -> Value
  ) async throws -> Value {
    do {
      let session = try await IMAPSession.connect(to: imap(), interrupt: Interrupt())
      let value = try await work(session)
      await session.logout()
      return value
    } catch let mistakes as Mistakes {
      throw Failure(configuration: mistakes)
    } catch  where error is IMAPError || error is SignInError {
      throw Failure(.unavailable, "\(error)\(consequence)")
    }
  }
}
