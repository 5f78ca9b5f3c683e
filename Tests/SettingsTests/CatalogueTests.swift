import Foundation
import Registration
import Testing

@testable import Settings

@Suite struct CatalogueTests {
  static let two = """
    [organiser]
    name = "Mairie de Valombre"
    address = "rencontres@valombre.example"
    timezone = "Europe/Paris"
    postal_address = "1 place du Marché, 91000 Valombre"
    phone = "+33100000000"

    [[event]]
    id = "atelier-compost-2026-05"
    kind = "atelier"
    title = "Atelier compost"
    keywords = ["compost", "déchets verts"]
    sessions = [{ start = 2026-05-12T09:30:00, end = 2026-05-12T12:00:00 }, { start = 2026-05-19T09:30:00 }]
    place = "Salle des fêtes"
    capacity = 12
    waiting_list = true
    registration_opens = 2026-04-01
    registration_closes = 2026-05-10T18:00:00

    [[event]]
    id = "balade"
    kind = "sortie"
    title = "Balade nature"
    sessions = [{ start = 2026-06-01T14:00:00 }]
    cancelled = true
    reminders = [3]
    """

  @Test func everythingIsRead() throws {
    let it = try CatalogueFile.parse(Self.two, file: "c.toml")
    #expect(it.organiser.phone == "+33100000000")
    #expect(it.events.map(\.id.rawValue) == ["atelier-compost-2026-05", "balade"])
    #expect(it.events[0].sessions.map(\.start.description) == ["2026-05-12T09:30", "2026-05-19T09:30"])
    #expect(it.events[0].sessions[0].end?.description == "2026-05-12T12:00")
    #expect(it.events[0].registrationOpens?.description == "2026-04-01T00:00")
    #expect(it.events[0].capacity == 12 && it.events[0].hasWaitingList && !it.events[0].isCancelled)
    #expect(it.events.map(\.reminders) == [[7, 1], [3]])
    #expect(it.events[1].capacity == nil && it.events[1].isCancelled && it.events[1].keywords.isEmpty)
  }

  @Test(arguments: [
    ("kind = \"sortie\"", "", "c.toml: event \"balade\": kind: is missing"),
    (
      "id = \"balade\"", "id = \"atelier-compost-2026-05\"",
      "c.toml: event \"atelier-compost-2026-05\": id: is used by 2 events; give each its own"
    ),
    ("id = \"balade\"", "id = \"bal ade\"", "id: \"bal ade\" may have letters without accents"),
    ("id = \"balade\"", "", "c.toml: event 2: id: is missing"),
    (
      "capacity = 12", "capacity = \"douze\"",
      "c.toml: event \"atelier-compost-2026-05\": capacity: is \"douze\"; give a whole number"
    ),
    ("capacity = 12", "", "event \"atelier-compost-2026-05\": waiting_list: needs a capacity"),
    ("reminders = [3]", "reminders = [0]", "event \"balade\": reminders: is a list of numbers from 1 to 60"),
    ("reminders = [3]", "reminders = [\"trois\"]", "event \"balade\": reminders: is a list of numbers"),
    ("place =", "plaec =", "event \"atelier-compost-2026-05\": plaec: unknown key; did you mean place?"),
    (
      "start = 2026-05-19T09:30:00", "start = 2026-05-02T09:30:00",
      "event \"atelier-compost-2026-05\": sessions: 2026-05-02T09:30 comes after 2026-05-12T09:30"
    ),
    (
      "end = 2026-05-12T12:00:00", "end = 2026-05-12T09:00:00",
      "event \"atelier-compost-2026-05\": session 1: end: 2026-05-12T09:00 is not after its start"
    ),
    (
      "end = 2026-05-12T12:00:00", "end = 2206-05-12T12:00:00",
      "event \"atelier-compost-2026-05\": session 1: end: 2206-05-12T12:00 is more than a year after its start"
    ),
    (
      "start = 2026-06-01T14:00:00", "start = 2026-06-01T14:00:00+02:00",
      "event \"balade\": session 1: start: is"
    ),
    ("sessions = [{ start = 2026-06-01T14:00:00 }]", "", "event \"balade\": sessions: has none"),
    ("Europe/Paris", "Europe/Pariss", "c.toml: organiser.timezone: \"Europe/Pariss\" is not a time zone"),
    ("[organiser]", "[organizer]", "c.toml: organiser: is missing"),
  ])
  func aMistakeIsNamedByFileEventAndKey(old: String, new: String, expected: String) {
    let mistakes = #expect(throws: Mistakes.self) {
      try CatalogueFile.parse(Self.two.replacing(old, with: new), file: "c.toml")
    }
    #expect(mistakes?.description.contains(expected) == true, "\(mistakes?.description ?? "nothing")")
  }
}
