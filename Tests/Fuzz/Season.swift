import Foundation
import Registration
import Settings

/// The events that mail is about: those of the sample catalogue and of both sets of the labelled mail, in one.
enum Season {
  private static let parts: [Catalogue] = {
    let package = testsFolder.deletingLastPathComponent()
    return ["deploy", "Tests/Corpus/essonne-2017", "Tests/Corpus/cooperation-2026"].map { folder in
      do {
        return try CatalogueFile.load(package.appending(path: "\(folder)/catalogue.toml").path)
      } catch {
        fatalError("\(error)")
      }
    }
  }()

  static let catalogue = Catalogue(organiser: parts[0].organiser, events: parts.flatMap(\.events))

  /// Whichever of the three offices mail goes to, it is the desk.
  static let judge = Judge(catalogue: catalogue, ownAddresses: Set(parts.map(\.organiser.address)))

  /// 1 February 2027, when those of the sample catalogue are to come.
  static let now = Date(timeIntervalSince1970: 1_801_472_400)
}
