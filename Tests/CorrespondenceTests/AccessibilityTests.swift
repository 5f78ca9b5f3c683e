import Foundation
import MIME
import Registration
import Testing

@testable import Correspondence

/// What the HTML of every letter to a citizen keeps to (WCAG 2.2, level AA, as far as a test can tell).
@Suite struct AccessibilityTests {
  let pages: [(name: String, language: Language, html: String)]

  init() throws {
    let desk = try Desk()
    pages = try Language.allCases.flatMap { language in
      try desk.letters(in: language).map { ("\($0.key).\(language.rawValue)", language, $0.value.html ?? "") }
    }
  }

  @Test func pagesNameTheirLanguageAndTitle() {
    for page in pages {
      #expect(
        page.html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(page.language.rawValue)\">"), "\(page.name)")
      let title = page.html.firstMatch(of: #/<title>([^<]+)</title>/#)?.output.1
      let heading = page.html.firstMatch(of: #/<h1[^>]*>([^<]+)</h1>/#)?.output.1
      #expect(title != nil && title == heading, "\(page.name)")
    }
  }

  /// WCAG 1.3.1: one `h1`, first, and no level left out.
  @Test func headingsAreInOrder() {
    for page in pages {
      let levels = page.html.matches(of: #/<h([1-6])[ >]/#).compactMap { Int($0.output.1) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(page.name)")
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page.name): \(levels)")
    }
  }

  @Test func nothingIsLaidOutInTablesOrFetched() {
    for page in pages {
      for tag in ["<table", "<img", "<script", "<link", "<a ", "<form"] {
        #expect(!page.html.contains(tag), "\(page.name)")
      }
      #expect(!page.html.contains("<p></p>") && !page.html.contains("<ul></ul>"), "\(page.name)")
    }
  }

  /// WCAG 1.4.3: 4.5:1 between text and what it stands on, the page being white.
  @Test func contrastIsEnough() throws {
    let styles = Set(pages.flatMap { $0.html.matches(of: #/style="([^"]*)"/#).map { String($0.output.1) } })
    let coloured = styles.filter { $0.contains(#/(^|;)color:/#) }
    #expect(coloured.count > 5)
    for style in coloured {
      let text = try #require(luminance(style, #/(?:^|;)color:#([0-9a-f]{6})/#))
      let ground = luminance(style, #/background-color:#([0-9a-f]{6})/#) ?? 1
      #expect((max(text, ground) + 0.05) / (min(text, ground) + 0.05) >= 4.5, "\(style)")
    }
  }

  /// Relative luminance (WCAG 2.2, definition).
  private func luminance(_ style: String, _ colour: Regex<(Substring, Substring)>) -> Double? {
    guard let hexadecimal = style.firstMatch(of: colour)?.output.1, let value = Int(hexadecimal, radix: 16)
    else {
      return nil
    }
    let parts = [16, 8, 0].map { shift in
      let part = Double(value >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
