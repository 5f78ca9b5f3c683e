package import Authorization
package import Curl

extension IMAPSession {
  /// Connects and signs in as the account has it: with an access token, where it signs in so, that is renewed once if the server
  /// refuses it. Throws `SignInError` or `IMAPError`.
  package static func connect(to account: Account, interrupt: Interrupt) async throws -> IMAPSession {
    let endpoint = try await account.signedIn(interrupt: interrupt)
    do throws(IMAPError) {
      return try await connect(to: endpoint, interrupt: interrupt)
    } catch {
      guard error.refusesCredentials,
        let renewed = try await account.signedIn(insteadOf: endpoint, interrupt: interrupt)
      else { throw error }
      return try await connect(to: renewed, of: account, interrupt)
    }
  }

  private static func connect(
    to endpoint: Endpoint, of account: Account, _ interrupt: Interrupt
  ) async throws -> IMAPSession {
    do throws(IMAPError) {
      return try await connect(to: endpoint, interrupt: interrupt)
    } catch {
      throw error.refusesCredentials ? account.refusal(error.text) : error
    }
  }
}

extension IMAPError {
  /// Whether it is the credentials that are refused, and not the server that is out of order.
  fileprivate var refusesCredentials: Bool { kind == .signInRefused && !isWorthRetry }
}
