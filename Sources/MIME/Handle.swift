internal import CGMime

/// GMime, started once for the process (`g_mime_init` is not thread-safe by itself).
enum GMimeLibrary {
  /// Touch before the first call into GMime. Raw 8-bit values are read as UTF-8, else windows-1252.
  static let ready: Void = {
    g_mime_init()
    "utf-8".withCString { utf8 in
      "windows-1252".withCString { western in
        var charsets: [UnsafePointer<CChar>?] = [utf8, western, nil]
        g_mime_parser_options_set_fallback_charsets(g_mime_parser_options_get_default(), &charsets)
        // Never closed: without a user the C library unloads its table, and loads it again for each message.
        _ = g_mime_iconv_open(utf8, western)
      }
    }
  }()
}

/// One reference to a GObject, given back when the handle goes.
final class Handle<Object> {
  private let object: UnsafeMutablePointer<Object>

  /// Takes over the reference that a GMime constructor returned (`transfer full`).
  init?(owning object: UnsafeMutablePointer<Object>?) {
    guard let object else { return nil }
    self.object = object
  }

  deinit { g_object_unref(object) }

  /// The pointer, valid inside `body` alone; so is all that GMime lends from it (`transfer none`).
  func use<Result, Failure: Error>(
    _ body: (UnsafeMutablePointer<Object>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let result = try body(object)
    withExtendedLifetime(self) {}
    return result
  }
}

/// Copies a C string that GMime lends; nil where there is none. Ill-formed UTF-8 is repaired.
func borrowedString(_ text: UnsafePointer<CChar>?) -> String? {
  text.map { String(cString: $0) }
}

/// Copies a C string that GMime gives away, and frees it.
func ownedString(_ text: UnsafeMutablePointer<CChar>?) -> String? {
  guard let text else { return nil }
  defer { g_free(text) }
  return String(cString: text)
}
