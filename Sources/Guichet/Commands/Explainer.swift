internal import Foundation
internal import MIME
internal import Registration
internal import Settings

/// Reads message files as the desk would read the mailbox, without network or database.
package struct Explainer: Sendable {
  private let judge: Judge
  private let instant: Date?

  /// `at` is an ISO 8601 instant; nil takes each message's own Date.
  package init(catalogue path: String, at: String?) throws(Failure) {
    do {
      let catalogue = try CatalogueFile.load(path)
      judge = Judge(catalogue: catalogue, ownAddresses: [catalogue.organiser.address.lowercased()])
    } catch {
      throw Failure(catalogue: error)
    }
    instant = try at.map(Self.instant)
  }

  /// Throws where the file cannot be opened; a file that is no message has an explanation, too.
  package func explain(_ file: String) throws(Failure) -> Explanation {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure(.badData, "\(file): cannot be read; check that it exists and who may read it")
    }
    guard let message = try? Message(parsing: data) else { return Explanation(unreadable: file) }
    let judgement = judge.judge(message, receivedAt: instant ?? message.date ?? Date())
    let author = Addressee(message, judgement: judgement, ownAddresses: judge.ownAddresses)
    return Explanation(file: file, message: message, judgement: judgement, replies: author != nil)
  }

  private static func instant(_ text: String) throws(Failure) -> Date {
    let styles = [Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true)]
    // The styles pass over what follows an instant.
    if text.utf8.allSatisfy({ Array("0123456789-:TZ+.".utf8).contains($0) }) {
      for style in styles { if let date = try? Date(text, strategy: style) { return date } }
    }
    throw Failure(.usage, "--at: “\(text)” is not an instant; give one such as 2017-09-21T10:12:00+02:00")
  }
}
