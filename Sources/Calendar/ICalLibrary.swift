internal import CICal
internal import Synchronization

/// The one door to libical, which keeps its time zones and its error settings for the whole process: one caller at a time.
enum ICalLibrary {
  private static let door = Mutex(false)

  /// Everything of libical that `body` gets is its own to free; nothing of it leaves.
  static func use<Result: Sendable, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try door.withLock { (isReady: inout Bool) throws(Failure) -> Result in
      if !isReady {
        // Whatever the library was compiled with: a broken calendar never ends the process.
        icalerror_set_errors_are_fatal(0)
        isReady = true
      }
      return try body()
    }
  }
}

/// A component that is ours to free, with all that was put into it.
final class Component {
  let pointer: OpaquePointer

  /// Takes over what a libical constructor returned.
  init?(owning pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  deinit { icalcomponent_free(pointer) }

  /// As iCalendar text, lines folded, CRLF.
  var text: String? { ownedString(icalcomponent_as_ical_string_r(pointer)) }
}

/// The properties of one kind in a component, in order; valid as long as it is.
func properties(_ kind: icalproperty_kind, of component: OpaquePointer) -> [OpaquePointer] {
  var found: [OpaquePointer] = []
  var next = icalcomponent_get_first_property(component, kind)
  while let property = next {
    found.append(property)
    next = icalcomponent_get_next_property(component, kind)
  }
  return found
}

/// The components of one kind directly in another, in order; valid as long as it is.
func components(_ kind: icalcomponent_kind, of component: OpaquePointer) -> [OpaquePointer] {
  var found: [OpaquePointer] = []
  var next = icalcomponent_get_first_component(component, kind)
  while let inner = next {
    found.append(inner)
    next = icalcomponent_get_next_component(component, kind)
  }
  return found
}

/// Copies a C string that libical lends; nil where there is none. Ill-formed UTF-8 is repaired.
func borrowedString(_ text: UnsafePointer<CChar>?) -> String? {
  text.map { String(cString: $0) }
}

/// Copies a C string that libical gives away (its `_r` functions), and frees it.
func ownedString(_ text: UnsafeMutablePointer<CChar>?) -> String? {
  guard let text else { return nil }
  defer { icalmemory_free_buffer(text) }
  return String(cString: text)
}
