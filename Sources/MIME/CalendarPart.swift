/// A `text/calendar` part (RFC 5545 §8.1, RFC 6047 §2.4): an invitation that is sent, or an answer that came.
package struct CalendarPart: Sendable, Equatable {
  /// `REQUEST`, `CANCEL`, `REPLY`: the `method` of the Content-Type in upper case; nil where it has none.
  package var method: String?
  /// iCalendar text, any line ending.
  package var text: String

  package init(method: String?, text: String) {
    self.method = method
    self.text = text
  }
}
