internal import Foundation

/// The file that node_exporter's textfile collector reads, and whoever else runs on the machine: there is nothing private in it.
struct MetricsFile: Sendable {
  let path: String

  /// Afterwards the file is there with that text, and was written to now. What stands there already is not written anew.
  func tell(_ text: String, insteadOf former: String) throws(Failure) {
    if text != former || utimensat(AT_FDCWD, path, nil, 0) != 0 { try write(text) }
  }

  /// Afterwards the file is there as a whole, mode 0644. A reader finds the former or the new one.
  func write(_ text: String) throws(Failure) {
    // The collector reads every name that ends with .prom: not this one.
    let draft = "\(path).\(UUID().uuidString)"
    let bytes = Data(text.utf8)
    guard FileManager.default.createFile(atPath: draft, contents: bytes), chmod(draft, 0o644) == 0,
      rename(draft, path) == 0
    else {
      unlink(draft)
      throw Failure(
        .cannotCreate, "\(path): cannot be written; check that its folder exists and may be written to")
    }
  }
}
