import Foundation
import MIME

/// What is true of a message however it was written.
struct MessageProperties {
  private let message: Message

  init(_ message: Message) { self.message = message }

  func check() {
    for field in message.headers {
      checkValue(field.name)
      checkValue(field.value)
    }
    checkValue(message.subject)
    for mailbox in message.from + message.replyTo + message.to + message.cc {
      checkValue(mailbox.address)
      mailbox.name.map(checkValue)
    }
    for id in message.inReplyTo + message.references + [message.messageID].compactMap({ $0 }) {
      checkValue(id)
    }
    for line in message.body {
      checkValue(line.text)
      hold(line.quoteDepth >= 0, "a line is quoted so many times")
    }
    for attachment in message.attachments {
      attachment.fileName.map(checkValue)
      hold(attachment.size >= 0, "a part has a size")
    }
    hold(Set(message.defects).count == message.defects.count, "each defect is told once")
  }

  /// One line, and NFC.
  private func checkValue(_ text: String) {
    hold(!text.utf8.contains { $0 == 0 || $0 == 10 || $0 == 13 }, "values have no CR, LF and NUL")
    hold(
      text.utf8.allSatisfy { $0 < 128 }
        || text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8), "values are NFC")
  }
}
