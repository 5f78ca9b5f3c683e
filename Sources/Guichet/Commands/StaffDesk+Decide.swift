internal import Correspondence
internal import Foundation
internal import MIME
internal import Records
internal import Registration

extension StaffDesk {
  /// Carries out orders in the words of an answer to the digest, such as « 12 oui », each whole or not at all.
  package func decide(_ orders: [String]) async throws(Failure) -> DecisionText {
    let read = office.judge.orders(in: orders.joined(separator: "\n"), receivedAt: now())
    guard !read.isEmpty else {
      throw Failure(
        .usage, "no order was read; write for example “12 oui”, “13 non : complet” or “annuler 12”")
    }
    let notices = NoticeWriter(office: office, sender: sender, now: now)
    let acts = ActWriter(office: office, sender: sender, now: now)
    let refusals = RefusalWriter(office: office, sender: sender, now: now)
    do {
      let (reports, letters) = try await register.decide(
        read, at: now(),
        letters: OrderLetters(
          promotion: notices.composed, outcomes: acts.composed, refusal: refusals.composed, transcript: nil))
      return DecisionText(reports: reports, letters: letters)
    } catch {
      throw Failure(writing: error, database)
    }
  }
}
