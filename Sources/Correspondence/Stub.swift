package import Foundation
package import MIME
package import Records
package import Registration
package struct LetterWriter {
  package init(templates: TemplateSet, catalogue: Catalogue, sender: Mailbox, language: Language) {}
  package func answer(_ o: [Outcome], in t: ThreadContext) -> (LetterKind, Letter) {
    (.confirmation, question(Question(.who, candidates: []), in: t))
  }
  package func question(_ q: Question, in t: ThreadContext) -> Letter {
    Letter(
      from: t.recipient, to: t.recipient, subject: "", text: "", messageID: t.messageID, date: t.date,
      autoSubmitted: .replied)
  }
  package func acknowledgement(in t: ThreadContext) -> Letter {
    question(Question(.who, candidates: []), in: t)
  }
  package func digest(_ r: DayReport, to: Mailbox, messageID: String, date: Date) -> Letter {
    Letter(
      from: to, to: to, subject: "", text: "", messageID: messageID, date: date, autoSubmitted: .generated)
  }
}
package struct TemplateSet: Sendable {
  package init(folder root: URL) throws {}
  package static func problems(in root: URL) -> [TemplateProblem] { [] }
}
