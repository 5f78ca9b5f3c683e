package import Foundation
internal import Records
internal import Registration
internal import Settings

/// Elimination by the terms of retention: proposed, then carried out once the Archives have given their visa (code du patrimoine,
/// art. L. 212-2 and L. 212-3).
package struct PurgeDesk: Sendable {
  private let configuration: Configuration
  private let catalogue: Catalogue
  private let day: CivilDate
  private let now: @Sendable () -> Date

  /// `date` is YYYY-MM-DD, the day the bordereau is of, and not one to come; nil is today in the organiser's zone.
  package init(
    configuration path: String, date: String?, now: @escaping @Sendable () -> Date = { Date() }
  ) throws(Failure) {
    configuration = try Configuration.loaded(path)
    catalogue = try configuration.loadedCatalogue()
    self.now = now
    let today = CivilDate(now(), in: catalogue.organiser.timeZone)
    day = try date.map(Self.day) ?? today
    guard day <= today else {
      throw Failure(.usage, "--date: \(day) is to come; a bordereau is of today or of a day before")
    }
  }

  /// The bordereau; changes nothing.
  package func propose() async throws(Failure) -> PurgeText {
    do {
      let register = try Register.openForReading(configuration.database)
      let proposal = try await register.purgeProposal(
        configuration.purgeTerms, on: day, in: catalogue.organiser.timeZone)
      return PurgeText(proposal, office: catalogue.organiser.name, visa: nil)
    } catch {
      throw Failure(writing: error, configuration.database)
    }
  }

  /// Carries out the bordereau of that day. `visa` is the reference of the Archives' agreement, which the journal keeps. With
  /// `inMailbox`, the messages, and the copies of letters among the drafts and the sent mail, are deleted from the mailbox first: where that fails, nothing is eliminated
  /// in the register.
  package func execute(
    visa: String, inMailbox: Bool, progress: @escaping Progress = { _, _ in }
  ) async throws(Failure) -> PurgeText {
    let reference = visa.trimmingCharacters(in: .whitespaces)
    guard (1...100).contains(reference.count), reference.unicodeScalars.allSatisfy({ $0.value >= 32 }),
      !reference.contains("@")
    else {
      throw Failure(
        .usage, "--visa: give the reference of the Archives' visa, 1 to 100 characters, no address")
    }
    do {
      let register = try Register.openBesideDesk(configuration.database)
      let (terms, zone) = (configuration.purgeTerms, catalogue.organiser.timeZone)
      let mail = inMailbox ? try await register.purgeMail(terms, on: day, in: zone) : StoredMail()
      let deleted = inMailbox ? try await MailboxErasure(configuration, progress: progress).delete(mail) : nil
      let (proposal, isWipedOut) = try await register.purge(
        terms, on: day, in: zone, visa: reference, at: now())
      return PurgeText(
        proposal, office: catalogue.organiser.name, visa: reference, deleted: deleted, isWipedOut: isWipedOut)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(writing: error, configuration.database)
    }
  }

  private static func day(_ text: String) throws(Failure) -> CivilDate {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = CivilDate(year: year, month: month, day: day)
    else { throw Failure(.usage, "--date: “\(text)” is not a day; give one such as 2027-11-14") }
    return date
  }
}

extension Configuration {
  fileprivate var purgeTerms: PurgeTerms {
    PurgeTerms(general: retention.general.days, events: retention.events.mapValues(\.days))
  }
}

extension Retention.Terms {
  fileprivate var days: [Holding: Int] {
    let all: [(Holding, Int?)] = [
      (.phone, phone), (.email, email), (.organisation, organisation), (.name, name),
      (.messages, messages), (.digests, digests),
    ]
    return Dictionary(uniqueKeysWithValues: all.compactMap { holding, days in days.map { (holding, $0) } })
  }
}
