internal import Curl
internal import Foundation
internal import IMAP
internal import Registration
internal import Settings

/// Tries what the drafts need, for `guichet check`.
struct DraftCheck {
  private let configuration: Configuration
  private let accounts: Accounts

  /// nil where no letter would be filed as a draft.
  init?(_ configuration: Configuration, _ accounts: Accounts) {
    let catalogue = try? configuration.loadedCatalogue()
    guard configuration.smtp.drafts || catalogue?.events.contains(where: \.isInDraftMode) == true else {
      return nil
    }
    self.configuration = configuration
    self.accounts = accounts
  }

  /// Finds the folder of drafts, or makes it, and sees that it can be written to; and finds the folder of sent mail. nil where all is
  /// well.
  func failure() async -> Failure? {
    do {
      let session = try await IMAPSession.connect(
        to: try accounts.imap(), interrupt: try Interrupt())
      let found = try await DraftFolders(configuration).find(in: session)
      let isReadOnly = try await session.select(found.drafts).isReadOnly
      await session.logout()
      if isReadOnly {
        return Failure(
          .unavailable, "“\(found.drafts)” is read-only; give imap.folders.drafts another folder")
      }
      return found.sent == nil ? Self.noSentMail : nil
    } catch let mistakes as Mistakes {
      return Failure(configuration: mistakes)
    } catch {
      return Failure(.unavailable, "\(error)")
    }
  }

  private static let noSentMail = Failure(
    .configuration,
    "imap.folders.sent: the mailbox has no folder of sent mail, and a draft that staff send would look like one they discard; "
      + "send a message from this mailbox once, or name the folder where sent mail is kept")
}
