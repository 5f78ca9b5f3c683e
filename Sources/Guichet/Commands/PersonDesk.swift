package import Foundation
internal import Records
internal import Settings

/// Personal data: what is kept of a person, and its erasure (GDPR art. 15 and 17).
package struct PersonDesk: Sendable {
  let configuration: Configuration
  let office: Office
  private let who: String
  private let contact: String?
  private let now: @Sendable () -> Date

  /// `who` is an address or a name; `contact`, the address that tells people of one name apart.
  package init(
    configuration path: String, who: String, contact: String?,
    now: @escaping @Sendable () -> Date = { Date() }
  ) throws(Failure) {
    configuration = try Configuration.loaded(path)
    office = try configuration.loadedOffice()
    self.who = who.trimmingCharacters(in: .whitespaces)
    self.contact = contact
    self.now = now
  }

  /// All that the register keeps of the person.
  package func export() async throws(Failure) -> PersonExport {
    do {
      let file = try await Register.openForReading(configuration.database).personFile(who, contact: contact)
      return PersonExport(file: file, catalogue: office.catalogue, madeAt: now())
    } catch {
      throw failure(error)
    }
  }

  /// What erasing would come to; changes nothing.
  package func erasurePlan() async throws(Failure) -> ErasureText {
    do {
      let register = try Register.openForReading(configuration.database)
      let plan = try await register.erasurePlan(who, contact: contact, at: now())
      return ErasureText(plan, folders: configuration.folderNames, report: nil, deleted: nil)
    } catch {
      throw failure(error)
    }
  }

  /// Erases the person. With `inMailbox`, their messages are deleted from the mailbox first: where that fails, nothing is erased.
  package func erase(
    cancels: Bool, inMailbox: Bool, progress: @escaping Progress = { _, _ in }
  ) async throws(Failure) -> ErasureText {
    do {
      let register = try Register.openBesideDesk(configuration.database)
      let plan = try await register.erasurePlan(who, contact: contact, at: now())
      guard plan.lettersOnTheirWay == 0 else {
        throw ErasureError.lettersOnTheirWay(plan.lettersOnTheirWay)
      }
      guard cancels || plan.toCome.isEmpty else { throw ErasureError.toCome(plan.toCome) }
      let deleted =
        inMailbox
        ? try await MailboxErasure(configuration, progress: progress).delete(plan.mail, to: plan.address)
        : nil
      let notices = NoticeWriter(office: office, sender: configuration.sender, now: now)
      let report = try await register.erase(
        who, contact: contact, cancels: cancels, at: now(), notice: notices.composed)
      return ErasureText(report.plan, folders: configuration.folderNames, report: report, deleted: deleted)
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: any Error) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let error as PersonError: Failure(error)
    case let error as ErasureError: Failure(error)
    default: Failure(writing: error, configuration.database)
    }
  }
}

extension Failure {
  fileprivate init(_ error: PersonError) {
    switch error {
    case .unknown: self.init(.usage, "the register has nobody under that address or name")
    case .several(let contacts):
      let list = contacts.map { $0.isEmpty ? "“” (no address)" : $0 }.joined(separator: ", ")
      self.init(.usage, "several people may bear that name: say which by --at; there are \(list)")
    }
  }

  fileprivate init(_ error: ErasureError) {
    switch error {
    case .toCome(let references):
      let list = references.map(\.rawValue).joined(separator: ", ")
      self.init(
        .badData,
        "registrations to come stand in the way: \(list); cancel them first, or add --cancel; nothing was erased"
      )
    case .lettersOnTheirWay(let count):
      self.init(
        .tryAgainLater,
        "letters that tell of this person have not left yet: \(count); nothing was erased; try again once the desk has sent them"
      )
    }
  }
}

extension Configuration {
  /// The mailbox's folders as the configuration names them; what is left in place is in the watched one.
  var folderNames: [Folder: String] {
    [
      .handled: imap.folders.handled ?? imap.folder, .review: imap.folders.review ?? imap.folder,
      .ignored: imap.folders.ignored ?? imap.folder,
    ]
  }
}
