/// « Formation du 14/11 : Awa Diallo » — a line an event, each with its own people.
struct ProgrammeLines: Sendable {
  let reading: Reading
  let index: EventIndex
  let choice: EventChoice

  /// Acts for two such lines or more that all fit; nil where the message is not written so.
  func actions(status: (Int) -> EventStatus) -> Decision? {
    nil
  }
}
