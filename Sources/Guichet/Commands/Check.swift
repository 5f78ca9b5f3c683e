internal import Correspondence
internal import Curl
internal import Foundation
internal import IMAP
internal import Records
internal import Registration
internal import Settings
internal import Sheets
internal import Submission

/// Tries everything the daemon needs, one thing after the other, and goes on after a failure.
package struct Check: Sendable {
  private let path: String

  package init(configuration path: String) { self.path = path }

  /// A line for each thing tried: `ok` or `FAILED`, what, and what to do. Returns the status of the first failure, nil where all is well.
  /// Changes nothing but that missing folders of the mailbox are made, as the daemon would; the database is not made.
  package func run(say: (String) -> Void) async -> Failure.Status? {
    var worst: Failure.Status?
    func note(_ name: String, _ failure: Failure?) {
      say(failure.map { "FAILED  \(name): \($0)" } ?? "ok      \(name)")
      if worst == nil { worst = failure?.status }
    }
    let configuration: Configuration
    do throws(Failure) {
      configuration = try Configuration.loaded(path)
      note("configuration \(path)", nil)
    } catch {
      note("configuration \(path)", error)
      return worst
    }
    note(
      "catalogue \(configuration.catalogue)",
      failure { () throws(Failure) in _ = try configuration.loadedCatalogue() })
    note("templates \(configuration.templates)", templates(configuration))
    note("fonts", fonts())
    note("database \(configuration.database)", await database(configuration))
    if let held = await held(configuration) { note("letters", held) }
    let accounts = Accounts(configuration)
    if let tokens = TokenCheck(configuration, accounts) { note(tokens.name, await tokens.failure()) }
    note("mailbox \(configuration.imap.server.url)", await mailbox(configuration, accounts))
    if let drafts = DraftCheck(configuration, accounts) {
      note("drafts \(configuration.imap.server.url)", await drafts.failure())
    }
    note("submission \(configuration.smtp.server.url)", await submission(accounts))
    return worst
  }

  private func failure(_ body: () throws(Failure) -> Void) -> Failure? {
    do throws(Failure) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  private func templates(_ configuration: Configuration) -> Failure? {
    let problems = TemplateSet.problems(in: URL(fileURLWithPath: configuration.templates))
    return problems.isEmpty
      ? nil : Failure(.badData, configuration.lines(of: problems))
  }

  /// For the sheets.
  private func fonts() -> Failure? {
    do throws(SheetError) {
      try Fonts.check()
      return nil
    } catch {
      return Failure(.unavailable, "\(error)")
    }
  }

  /// Makes no file: it would belong to whoever tries, and not to the user the desk runs as.
  private func database(_ configuration: Configuration) async -> Failure? {
    let path = configuration.database
    guard FileManager.default.fileExists(atPath: path) else {
      let folder = (path as NSString).deletingLastPathComponent
      return FileManager.default.isWritableFile(atPath: folder)
        ? nil
        : Failure(
          .cannotCreate, "\(path): cannot be created; check that its folder exists and may be written to")
    }
    do {
      _ = try await Register.openForReading(path).mailbox()
      return nil
    } catch let error as RegisterError {
      return Failure(error)
    } catch {
      return Failure(.unavailable, "\(path): \(error)")
    }
  }

  /// Where letters to citizens were stopped; nil, too, where there is no register yet to tell.
  private func held(_ configuration: Configuration) async -> Failure? {
    guard let hold = try? await Register.openForReading(configuration.database).hold() else { return nil }
    return Failure(
      .tryAgainLater,
      "\(configuration.database): letters to citizens are held since \(hold.since.iso8601(in: .gmt)), \(hold.waiting) wait; once you know what writes, `guichet resume` lets them go"
    )
  }

  private func mailbox(_ configuration: Configuration, _ accounts: Accounts) async -> Failure? {
    do {
      let session = try await IMAPSession.connect(
        to: try accounts.imap(), interrupt: try Interrupt())
      let folders = try MailboxFolders(configuration)
      try await folders.prepare(in: session)
      try await session.select(folders.inbox)
      await session.logout()
      return nil
    } catch let mistakes as Mistakes {
      return Failure(configuration: mistakes)
    } catch {
      return Failure(.unavailable, "\(error)")
    }
  }

  private func submission(_ accounts: Accounts) async -> Failure? {
    do {
      let courier = SMTPCourier(try accounts.smtp())
      let reason = await courier.check()
      await courier.close()
      return reason.map { Failure(.unavailable, "\($0)\($0.said.map { "; the server said: \($0)" } ?? "")") }
    } catch {
      return Failure(configuration: error)
    }
  }
}
