import Registration
import Testing

@testable import Settings

/// The keys of draft mode.
@Suite struct DraftKeyTests {
  @Test func aDeskSendsByItselfUnlessToldOtherwise() throws {
    let it = try ConfigurationFile.parse(ConfigurationTests.least, file: "g.toml")
    #expect(!it.smtp.drafts)
    #expect(it.imap.folders.drafts == nil && it.imap.folders.sent == nil)
  }

  @Test func theWholeDesk() throws {
    let text =
      ConfigurationTests.least.replacing("[smtp]", with: "[smtp]\ndrafts = true")
      + "\n[imap.folders]\ndrafts = \"Brouillons\"\nsent = \"Envoyés\"\n"
    let it = try ConfigurationFile.parse(text, file: "g.toml")
    #expect(it.smtp.drafts)
    #expect(it.imap.folders.drafts == "Brouillons" && it.imap.folders.sent == "Envoyés")
    #expect(it.imap.folders.handled == "Guichet/Traités")
  }

  @Test func oneEvent() throws {
    let text = """
      [organiser]
      name = "Mairie de Valombre"
      address = "rencontres@valombre.example"
      [[event]]
      id = "a"
      kind = "atelier"
      title = "A"
      sessions = [{ start = 2099-05-12T09:30:00 }]
      drafts = true
      [[event]]
      id = "b"
      kind = "atelier"
      title = "B"
      sessions = [{ start = 2099-05-13T09:30:00 }]
      """
    let catalogue = try CatalogueFile.parse(text, file: "c.toml")
    #expect(catalogue.events.map(\.isInDraftMode) == [true, false])
  }
}
