internal import Foundation
internal import Records
internal import Registration
internal import Settings
internal import Workbooks

/// What `guichet export` writes.
package enum ExportFormat: String, Sendable, CaseIterable { case csv, xlsx, json }

/// The registrations as a file for other programs.
package enum Export {
  /// The file's bytes; of one event, or of all. The same register gives the same bytes.
  package static func bytes(
    configuration path: String, as format: ExportFormat, event: String?
  ) async throws(Failure) -> [UInt8] {
    let listing = try await Listing.read(configuration: path, event: event)
    let sheets = RegisterSheets(listing.entries, listing.catalogue, only: listing.event)
    switch format {
    case .json: return Array(listing.json.utf8)
    case .csv: return sheets.csv
    case .xlsx:
      let lastReceived = listing.entries.map(\.registeredAt).max() ?? .distantPast
      do throws(WorkbookError) { return try sheets.workbook(createdAt: lastReceived) } catch {
        throw Failure(.cannotCreate, error.description)
      }
    }
  }
}
