internal import Correspondence
internal import Foundation
internal import Records
internal import Registration

/// What is kept of a person, to be handed to them: as text in French, or as JSON.
package struct PersonExport: Sendable {
  private let file: PersonFile
  private let catalogue: Catalogue
  private let madeAt: Date

  init(file: PersonFile, catalogue: Catalogue, madeAt: Date) {
    self.file = file
    self.catalogue = catalogue
    self.madeAt = madeAt
  }

  package var text: String {
    let sections = [heading, registrations, made, messages, letters, journal]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var heading: String {
    let who = (file.names + [file.address].compactMap(\.self)).joined(separator: ", ")
    return
      "Données conservées par \(catalogue.organiser.name)\nau sujet de : \(who)\nétat au \(moment(madeAt))\n"
  }

  private var registrations: String {
    section("Inscriptions", file.registrations) { entry in
      let details = [
        entry.name, entry.organisation, entry.email, entry.phone, entry.attendance?.inFrench,
      ].compactMap(\.self)
      return "\(title(entry.event)) : \(Self.state(entry.status)), demandée le \(moment(entry.registeredAt))"
        + "\(reference(entry.reference))\n  \(details.joined(separator: ", "))"
    }
  }

  private var made: String {
    section("Inscriptions faites pour d’autres personnes", file.made) { entry in
      "\(title(entry.event)) : \(Self.state(entry.status)), demandée le \(moment(entry.registeredAt))"
        + reference(entry.reference)
    }
  }

  private var messages: String {
    section("Messages reçus de cette personne", file.messages) { message in
      let subject = message.subject.isEmpty ? "(sans objet)" : message.subject
      return "nº \(message.number), reçu le \(moment(message.receivedAt)) : \(subject)\n  "
        + (message.words.isEmpty ? "(texte non conservé)" : message.words)
    }
  }

  private var letters: String {
    section("Courriels envoyés à cette personne", file.letters) { letter in
      let text = (letter.text ?? "(texte non conservé)").split(separator: "\n").map { "  \($0)" }
      return "nº \(letter.number), \(moment(letter.createdAt)) : \(letter.subject)\n"
        + text.joined(separator: "\n")
    }
  }

  private var journal: String {
    guard !file.journal.isEmpty else { return "" }
    let lines = file.journal.map { "\($0)" }.joined(separator: ", ")
    return "Journal : lignes \(lines) (elles ne contiennent ni nom ni adresse).\n"
  }

  private func section<Item>(_ title: String, _ items: [Item], _ line: (Item) -> String) -> String {
    guard !items.isEmpty else { return "" }
    return "\(title) (\(items.count))\n" + items.map { "- \(line($0))\n" }.joined()
  }

  private var zone: TimeZone { catalogue.organiser.timeZone }
  private func title(_ event: EventID) -> String { catalogue.event(event)?.title ?? event.rawValue }
  private func reference(_ reference: Reference?) -> String { reference.map { " [\($0)]" } ?? "" }
  private func moment(_ instant: Date) -> String {
    FrenchTime.moment(instant, in: zone)
  }

  private static func state(_ status: Entry.Status) -> String {
    switch status {
    case .confirmed: "inscription confirmée"
    case .waiting: "sur la liste d’attente"
    case .cancelled: "inscription annulée"
    }
  }
}

extension PersonExport {
  /// One object, instants in ISO 8601, in the organiser's zone.
  package var json: String {
    JSON.object([
      "address": file.address.map(JSON.text), "names": .list(file.names.map(JSON.text)),
      "exported_at": instant(madeAt), "registrations": .list(file.registrations.map { $0.json(in: zone) }),
      "registered_others": .list(
        file.made.map { made in
          .object([
            "event": .text(made.event.rawValue), "status": .text(made.status.rawValue),
            "reference": made.reference.map { .text($0.rawValue) },
            "registered_at": instant(made.registeredAt),
          ])
        }), "messages": .list(file.messages.map(message)), "letters": .list(file.letters.map(letter)),
      "journal": .list(file.journal.map { .number(Int($0)) }),
    ]).line + "\n"
  }

  private func message(_ message: PersonFile.Received) -> JSON {
    .object([
      "number": .number(Int(message.number)), "received_at": instant(message.receivedAt),
      "name": message.name.map(JSON.text), "subject": .text(message.subject), "words": .text(message.words),
      "outcome": .text(message.outcome.rawValue), "decision": .text(message.decision),
      "places": .list(
        message.places.map { place in
          .object([
            "uid_validity": .number(Int(place.uidValidity)), "uid": .number(Int(place.uid)),
            "folder": .text(place.folder.rawValue),
          ])
        }),
    ])
  }

  private func letter(_ letter: PersonFile.Sent) -> JSON {
    .object([
      "number": .number(Int(letter.number)), "kind": .text(letter.kind),
      "created_at": instant(letter.createdAt), "subject": .text(letter.subject),
      "state": .text(letter.state.rawValue), "text": letter.text.map(JSON.text),
    ])
  }

  private func instant(_ instant: Date) -> JSON { .text(instant.iso8601(in: zone)) }
}
