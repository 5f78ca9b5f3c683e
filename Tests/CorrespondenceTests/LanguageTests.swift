import Foundation
import MIME
import Records
import Registration
import Testing

@testable import Correspondence

/// What letters must say, and must not, in each language.
@Suite struct LanguageTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// By golden: what the subject begins with in French and in English. A telephone shows some forty characters.
  static let states: [String: (fr: String, en: String)] = [
    "confirmation": ("Inscription confirmée :", "Registration confirmed:"),
    "confirmation-several": ("3 inscriptions confirmées :", "3 registrations confirmed:"),
    "waiting": ("Liste d’attente, rang 3 :", "Waiting list, position 3:"),
    "waiting-group": ("Liste d’attente, rangs 3 à 5 :", "Waiting list, positions 3 to 5:"),
    "already": ("Inscription déjà enregistrée :", "Already registered:"),
    "already-waiting": ("Déjà sur la liste d’attente, rang 2 :", "Already on the waiting list, position 2:"),
    "cancellation": ("Annulation enregistrée :", "Cancellation recorded:"),
    "correction": ("Correction faite, inscription confirmée", "Correction made, registration confirmed"),
    "correction-waiting": ("Correction faite, liste d’attente :", "Correction made, waiting list:"),
    "changes": ("1 inscription confirmée, 1 demande sans", "1 registration confirmed, 1 without a se"),
    "promotion": ("Inscription confirmée, une place s’est l", "Registration confirmed, a seat came free"),
    "status": ("1 inscription confirmée et 1 en liste d’", "1 registration confirmed and 1 on the wa"),
    "status-waiting": ("Liste d’attente, rang 2 :", "Waiting list, position 2:"),
    "status-none": ("Aucune inscription à cette adresse", "No registration at this address"),
    "question": ("Une précision : quel événement ?", "A question: which event?"),
    "question-who": ("Une précision : pour qui ?", "A question: for whom?"),
    "closed": ("Non enregistré : inscriptions closes –", "Not registered: registration is closed –"),
    "closed-past": ("Non enregistré : la date est passée –", "Not registered: the date is past –"),
    "closed-cancelled": ("Non enregistré : événement annulé –", "Not registered: event cancelled –"),
    "closed-not-yet-open": ("Non enregistré : pas encore ouvert –", "Not registered: not open yet –"),
    "cancellation-by-team": ("Annulation enregistrée :", "Cancellation recorded:"),
    "refusal": ("Demande non retenue :", "Request not accepted:"),
    "refusal-bare": ("Demande non retenue :", "Request not accepted:"),
    "certificate": ("Attestation de présence :", "Certificate of attendance:"),
    "certificate-several": ("2 attestations de présence :", "2 certificates of attendance:"),
    "acknowledgement": ("Transmis à l’équipe :", "Passed to the team:"),
    "acknowledgement-distress": ("Transmis à l’équipe :", "Passed to the team:"),
    "reminder": ("Dans 7 jours, inscription confirmée :", "In 7 days, registration confirmed:"),
    "reminder-tomorrow": ("Demain, inscription confirmée :", "Tomorrow, registration confirmed:"),
    "event-changed": ("Date et titre changés, place gardée :", "New date and title, seat kept:"),
    "event-changed-place-waiting": ("Nouveau lieu, rang gardé :", "New place, position kept:"),
    "event-cancelled": ("Événement annulé par l’organisateur :", "Event cancelled by the organiser:"),
    "personal-data": ("Vos données : ce que garde le guichet", "Your data: what the desk keeps"),
  ]

  @Test(arguments: Language.allCases) func subjectBeginsWithTheState(_ language: Language) throws {
    let letters = try desk.letters(in: language)
    #expect(Set(letters.keys) == Set(Self.states.keys))
    for (name, state) in Self.states {
      let start = language == .fr ? state.fr : state.en
      #expect(start.count <= 40)
      let subject = letters[name]?.subject.map { $0.isWhitespace ? " " : String($0) }.joined() ?? ""
      #expect(subject.hasPrefix(start), "\(name): \(subject)")
    }
  }

  @Test(arguments: Language.allCases) func noLetterOfAWaitingPersonSaysConfirmed(_ language: Language) throws
  {
    let waiting = try desk.letters(in: language).filter { $0.key.contains("waiting") }
    #expect(waiting.count == 6)
    for (name, letter) in waiting {
      for part in [letter.subject, letter.text, letter.html ?? ""] {
        #expect(!part.lowercased().contains("confirm"), "\(name)")
      }
    }
  }

  @Test(arguments: Language.allCases) func waitingLettersPrintTheRule(_ language: Language) throws {
    let rule = language == .fr ? "personne ne passe devant" : "nobody overtakes"
    for (name, letter) in try desk.letters(in: language) where name.contains("waiting") {
      #expect(
        letter.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(rule), "\(name)")
      #expect(letter.html?.contains(rule) == true, "\(name)")
    }
  }

  /// French words and figures of Swift's own making, in an English letter, and conversely.
  @Test(arguments: Language.allCases) func noLetterHoldsWordsOfTheOtherLanguage(_ language: Language) throws {
    let other: Language = language == .fr ? .en : .fr
    let foreign = try vocabulary(of: other).subtracting(try vocabulary(of: language))
    #expect(foreign.count > 200)
    var desk = desk
    (desk.context.readings, desk.context.subject) = ([], "2018")
    for (name, letter) in try desk.letters(in: language) {
      let text = desk.withoutWordsOfTheCatalogue("\(letter.subject)\n\(letter.text)")
      #expect(words(in: text).intersection(foreign).sorted() == [], "\(name)")
    }
  }

  /// A sentence left in the wrong language would make its words common to both: those that are, are known.
  @Test func onlyKnownWordsAreCommonToBothLanguages() throws {
    let known: Set = [
      "cedex", "change", "cnil", "code", "contact", "correction", "corrections", "danger", "date", "dates",
      "fontenoy", "message", "messages", "organisation", "paris", "place", "public", "question", "relations",
      "tsa",
    ]
    let common = try vocabulary(of: .fr).intersection(try vocabulary(of: .en))
    #expect(common.sorted() == known.sorted())
  }

  /// Words of three letters and more in the templates of a language, and those of its days and months.
  private func vocabulary(of language: Language) throws -> Set<String> {
    let folder = TemplateFolder(language.rawValue, in: templatesFolder)
    let sources = folder.sources.filter { !$0.key.hasPrefix("digest/") }.values
    let literals = sources.map { source in
      source.replacing(#/\{\{[^}]*\}\}/#, with: "").replacing(#/<[^>]*>/#, with: " ")
    }
    let names =
      language == .fr
      ? FrenchTime.weekdays + FrenchTime.months : EnglishTime.weekdays + EnglishTime.months
    return words(in: (literals + names).joined(separator: " "))
  }

  private func words(in text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 })
  }
}

extension Desk {
  /// Without what the office and the people are called, which is the same in every letter.
  fileprivate func withoutWordsOfTheCatalogue(_ text: String) -> String {
    let organiser = catalogue.organiser
    let titles = catalogue.events.flatMap { [FrenchTypography.spaced($0.title), $0.place ?? ""] }
    let people = ["Les Amis de l’argile", "Zoé Martin", "Omar Sarr", "Rose Petit", "Awa Diallo"]
    let others = [
      "Atelier de poterie", "Maison des associations, Morville", "Bonjour, je voudrais m’inscrire, voir",
      "Inscription poterie", "Inscription confirmée",
    ]
    let flat = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    return (titles + people + others + [organiser.name, organiser.postalAddress ?? ""])
      .filter { !$0.isEmpty }.reduce(flat) { $0.replacing($1, with: " ") }
  }
}
