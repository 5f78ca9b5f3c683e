import Foundation
import Testing

@testable import Registration

/// What staff write in answer to a digest.
@Suite struct OrderTests {
  private func orders(_ text: String) -> [StaffOrder] {
    Judge(catalogue: Town.catalogue, ownAddresses: [Town.desk]).orders(in: text, receivedAt: Town.now)
  }

  private func event(_ id: String) throws -> EventID { try #require(EventID(rawValue: id)) }

  @Test func aLineOfDecisions() throws {
    let found = orders(
      "12 oui, 13 non, 14 liste, 15 : inscrire Awa Diallo à la comptabilité, 16 répondu")
    #expect(found.map(\.cases) == [[12], [13], [14], [15], [16]])
    #expect(
      found.map(\.deed) == [
        .accept, .refuse(reason: nil), .wait, .register(["Awa Diallo"], try event("comptabilite")), .settle,
      ])
    #expect(found[3].words == "15 : inscrire Awa Diallo à la comptabilité")
  }

  /// Each beginning of such a line is an order, and so is each piece of it: tried one by one they would take minutes.
  @Test(.timeLimit(.minutes(1))) func linesThatNobodyWritesTakeNoTime() {
    let line = String(repeating: "12 oui ", count: 42) + "x"
    let found = orders(String(repeating: line + "\n", count: 400))
    #expect(found.count == 200)
    #expect(found.allSatisfy { $0.deed == .unclear(.words) })
    let long = (1...25).map { "\($0) oui" }.joined(separator: ", ")
    #expect(
      orders(String(repeating: long + "\n", count: 4)).map(\.deed) == Array(repeating: .accept, count: 100))
  }

  @Test(
    arguments: [
      ("12 oui", [12]), ("12 : Oui.", [12]), ("n° 12 = OUI", [12]), ("N°12 - oui", [12]), ("12) ok", [12]),
      ("- 12 d'accord", [12]), ("12 D’ACCORD", [12]), ("12, 13 et 14 oui", [12, 13, 14]),
      ("12 et 13 : oui", [12, 13]),
      ("12 & n° 13 accepté", [12, 13]), ("le 12 : oui merci", [12]), ("12 c'est bon", [12]),
      ("12 et 12 oui", [12]),
    ] as [(String, [Int64])])
  func accepting(_ text: String, _ cases: [Int64]) {
    let found = orders(text)
    #expect(found.count == 1)
    #expect(found.first?.deed == .accept)
    #expect(found.first?.cases == cases)
  }

  @Test(arguments: [
    ("12 non", StaffOrder.Deed.refuse(reason: nil)), ("12 : refus", .refuse(reason: nil)),
    (
      "12 non : c'est réservé aux associations, désolée",
      .refuse(reason: "c'est réservé aux associations, désolée")
    ),
    ("12 non car le groupe est complet.", .refuse(reason: "le groupe est complet")),
    ("12 refusée : groupe complet", .refuse(reason: "groupe complet")),
    ("12 non : la formation du 16 est annulée", .refuse(reason: "la formation du 16 est annulée")),
    ("12 non : appelez le 01 60 91 91 91", .refuse(reason: "appelez le 01 60 91 91 91")),
    ("12 c'est non", .refuse(reason: nil)), ("12 liste, merci", .wait),
    ("12 répondu, merci beaucoup", .settle),
    ("12 liste d’attente", .wait), ("12 sur liste d'attente", .wait), ("12 : en attente", .wait),
    ("12 répondu", .settle), ("12 REPONDU", .settle), ("12 traité", .settle), ("12 j’ai répondu", .settle),
    ("annuler 12", .undo), ("Annulez n° 12", .undo), ("annuler la décision 12", .undo),
    ("annuler 12.", .undo), ("annuler la 12", .undo),
  ])
  func theOtherVerdicts(_ text: String, _ deed: StaffOrder.Deed) {
    let found = orders(text)
    #expect(found.map(\.deed) == [deed])
    #expect(found.first?.cases == [12])
  }

  @Test(arguments: [
    "12 oui 13 non", "12 oui\n13 non", "12 oui ; 13 non", "12 oui et 13 non", "12 oui.\n\n13 non.\n\nMerci",
    "Bonjour,\n12 oui. 13 non\nBien cordialement", "12: oui, 13: non",
    "12 oui\n13 non\nCordialement\nAwa Diallo\n91012 Évry Cedex", "12 ok merci, 13 c'est non",
  ])
  func twoDecisions(_ text: String) {
    let found = orders(text)
    #expect(found.map(\.cases) == [[12], [13]])
    #expect(found.map(\.deed) == [.accept, .refuse(reason: nil)])
  }

  @Test func peopleAndEvents() throws {
    let comptabilite = try event("comptabilite"), emploi = try event("emploi-mars")
    let people = orders(
      "15 : inscrire Mme Awa Diallo, M. Omar Sarr et Rose Petit à la réunion emploi du 24 mars")
    #expect(people.map(\.deed) == [.register(["Awa Diallo", "Omar Sarr", "Rose Petit"], emploi)])
    #expect(
      orders("inscrire Awa Diallo au comptabilite").first?.deed == .register(["Awa Diallo"], comptabilite))
    #expect(orders("inscrire Awa Diallo à emploi-mars").first?.cases == [])
    #expect(
      orders("annuler K7M3-QD").map(\.deed) == [.cancel(reference: "K7M3-QD", names: [])])
    #expect(
      orders("annuler [k7m3-qd] : Awa Diallo").map(\.deed)
        == [.cancel(reference: "K7M3-QD", names: ["Awa Diallo"])])
    #expect(
      orders("déplacer K7M3-QD vers la comptabilité").map(\.deed)
        == [.move(reference: "K7M3-QD", to: comptabilite)])
  }

  @Test(arguments: [
    ("15 : inscrire à la comptabilité", StaffOrder.Doubt.noName),
    ("15 : inscrire Awa Diallo à la poterie", .unknownEvent),
    ("15 : inscrire Awa Diallo à la réunion poterie du 24 mars", .unknownEvent),
    ("12 oui sauf Paul", .words), ("12 oui et non", .words), ("12", .words), ("12 peut-être", .words),
    ("12² oui", .words), ("12, ½ oui", .words), ("annuler 12²", .words),
    ("12 oui pour Awa, non pour Omar", .words), ("oui", .noCase), ("non à tous", .words),
    ("répondu", .noCase),
    ("On en parle demain ?", .words), ("annuler", .words), ("annuler Awa Diallo", .words),
    ("12 ne pas inscrire", .words), ("12 pas oui", .words), ("douze oui", .words),
    // Numbers that are no cases.
    ("12 : rappelée au 06 12 34 56 78, 13 oui", .words), ("12 oui pour 2, 13 non", .words),
    ("12 à 15 oui", .words),
    ("12-13 oui", .words), ("12 oui pour 2", .words),
    // What is denied, asked or quoted.
    ("12 répondu, ne pas annuler 13", .words), ("12 oui, pas 13 oui", .words), ("12 oui ?", .words),
    ("12 non ?", .words), ("« 12 oui »", .words),
    ("« 12 non », ou « 12 non : motif » : l’auteur l’apprend", .words),
    ("12 oui (je l'ai appelée)", .words), ("oui pour le 12", .words),
    // No reasons.
    ("12 non (Mme Diallo est pénible)", .words), ("12 non - encore elle", .words),
    ("12 non, complet", .words),
    ("12 non : répondu par téléphone", .longReason), ("12 non : complet, 13 oui", .longReason),
    // No names.
    ("12 : inscrire les deux à la comptabilité", .noName),
    ("12 : inscrire 2 personnes à la comptabilité", .noName),
    ("12 : inscrire tout le monde à la comptabilité", .noName),
    ("12 : inscrire la dame à la comptabilité", .noName),
    ("12 : inscrire Awa Diallo et son mari à la comptabilité", .noName),
    ("12 : inscrire Awa Diallo (Benkadi 91) à la comptabilité", .noName),
    ("12 : inscrire Awa Diallo 06 12 34 56 78 à la comptabilité", .noName),
    ("12 : inscrire Awa Diallo à la comptabilité ou non", .words),
  ])
  func whatIsNotPlainIsNotDone(_ text: String, _ doubt: StaffOrder.Doubt) {
    #expect(orders(text).map(\.deed) == [.unclear(doubt)])
  }

  @Test func aReasonThatGoesOnIsNotSentByHalves() {
    let found = orders("12 non : la réunion est réservée\naux associations du canton\n13 oui")
    #expect(found.map(\.deed) == [.unclear(.longReason), .accept])
    #expect(
      orders("12 non : réservé aux associations\n\nBien cordialement").map(\.deed)
        == [.refuse(reason: "réservé aux associations")])
  }

  @Test func aReasonGoesToTheEndOfItsLine() {
    let found = orders("12 oui, 13 répondu, 14 non : la salle est petite, désolée")
    #expect(found.map(\.deed) == [.accept, .settle, .refuse(reason: "la salle est petite, désolée")])
    #expect(orders("12 oui, 13 non : complet, 14 oui").map(\.deed) == [.unclear(.words)])
  }

  @Test func anEventThatEndsInANumberIsNotTheNextCase() throws {
    let found = orders("15 : inscrire Awa Diallo à la réunion emploi du 24, 13 non")
    #expect(found.map(\.cases) == [[15], [13]])
    #expect(found.map(\.deed) == [.register(["Awa Diallo"], try event("emploi-mars")), .refuse(reason: nil)])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "1,", count: 200_000), String(repeating: " ", count: 500_000) + "12 oui",
      String(repeating: "12 oui\n", count: 100_000), String(repeating: "1 et ", count: 60),
      String(repeating: "12 oui, ", count: 37) + "x",
    ])
  func howeverLongItIs(_ text: String) { #expect(orders(text).count <= 200) }

  @Test(arguments: ["", "Bonjour,", "Merci beaucoup,\nBien cordialement", "Bonne soirée !"])
  func aGreetingOrdersNothing(_ text: String) { #expect(orders(text) == []) }

  @Test func severalEventsThatFitAreNamed() throws {
    let kinds = orders("15 : inscrire Awa Diallo à la formation de mars")
    guard case .unclear(.severalEvents(let events)) = kinds.first?.deed else {
      Issue.record("\(kinds)")
      return
    }
    #expect(events == [try event("budget"), try event("comptabilite")])
  }
}

/// What a human may decide on.
@Suite struct ProposalTests {
  @Test(arguments: [
    // Doubts aside.
    ("Je suis sourde, je m'inscris à la réunion du 10 juin, y aura-t-il un interprète ?", 1),
    ("Je viendrai peut-être à la réunion du 10 juin.", 1),
    ("Je m'inscris à la réunion du 10 juin. Il me faut un interprète en langue des signes.", 1),
    // Staff may lift a deadline.
    ("Je m'inscris à la formation Monter un budget.", 1),
    ("Je souhaite m'inscrire à « Prendre la parole en public ».", 1),
    // What is over, or was cancelled, nobody can be registered for.
    ("Je m'inscris à la réunion Mobilité.", 0),
    ("Merci de m'inscrire à la réunion Numérique du 21 avril.", 0),
    // Nothing to decide on.
    ("À quelle heure commence la réunion du 10 juin ?", 0),
    ("Je souhaite m'inscrire à la formation.", 0),
    ("Veuillez trouver ci-joint notre facture.", 0),
  ])
  func isWhatTheMessageAsksFor(_ text: String, _ actions: Int) {
    let judgement = Town.judgement(Town.message(text))
    #expect(!judgement.decision.isAct)
    #expect(judgement.proposal.count == actions, "\(judgement.proposal)")
    #expect(judgement.proposal.allSatisfy { $0.verb == .register && !$0.participants.isEmpty })
  }

  @Test func whatIsDoneNeedsNone() {
    let judgement = Town.judgement(Town.message("Je m'inscris à la réunion du 10 juin."))
    #expect(judgement.decision.isAct)
    #expect(judgement.proposal == [])
  }
}
