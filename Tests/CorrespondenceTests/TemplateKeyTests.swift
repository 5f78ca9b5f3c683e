import Foundation
import Registration
import Testing

@testable import Correspondence

/// A key that no template uses is a value nobody sees; one that is not documented, a value nobody can use.
@Suite struct TemplateKeyTests {
  @Test func everyKeyIsUsed() {
    let folders = Language.allCases.map { TemplateFolder($0.rawValue, in: templatesFolder) }
    let used = Set(folders.flatMap { $0.tags.values.flatMap(names) })
    for kind in LetterKind.allCases {
      #expect(keys(of: TemplateShape(of: kind.sample)).subtracting(used).sorted() == [], "\(kind)")
    }
  }

  @Test(arguments: LetterKind.allCases.filter { !$0.isForStaff }) func everyKeyIsDocumented(
    _ kind: LetterKind
  ) throws {
    let guide = try String(contentsOf: templatesFolder.appending(path: "README.md"), encoding: .utf8)
    #expect(guide.contains(kind.rawValue))
    let documented = Set(guide.matches(of: #/`(\w+)`/#).map { String($0.output.1) })
    #expect(keys(of: TemplateShape(of: kind.sample)).subtracting(documented).sorted() == [])
  }

  /// A phrase or partial that nothing takes in is a text that an office would change in vain.
  @Test(arguments: Language.allCases) func everyFileIsUsed(_ language: Language) {
    let folder = TemplateFolder(language.rawValue, in: templatesFolder)
    let taken = Set(
      folder.sources.values.flatMap { TemplateTag.all(in: $0).filter { $0.kind == .partial }.map(\.name) })
    let letters = LetterKind.allCases.flatMap { kind in
      LetterPart.allCases.map { "\(kind.rawValue)/\($0.rawValue)" }
    }
    #expect(folder.sources.keys.filter { !taken.contains($0) && !letters.contains($0) }.sorted() == [])
  }

  @Test func bothLanguagesHaveTheSameFiles() {
    let files = Language.allCases.map { language in
      Set(TemplateFolder(language.rawValue, in: templatesFolder).sources.keys)
        .filter { name in
          !["digest/", "transcript/", "sheet/", "alert/"].contains(where: name.hasPrefix)
            && name != "partials/top.html"
        }
    }
    #expect(files[0] == files[1])
  }

  /// The parts of each name that a template speaks of: `state.isFull` is two.
  private func names(in tags: [TemplateTag]) -> [String] {
    tags.flatMap { tag in tag.name.split { !$0.isLetter }.map(String.init) }
  }

  private func keys(of shape: TemplateShape) -> Set<String> {
    shape.inside.keys.reduce(into: []) { $0.formUnion(keys(of: $1.value).union([$1.key])) }
  }
}
