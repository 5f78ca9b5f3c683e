import Testing

@testable import Registration

/// People who type without capitals, or with nothing else.
@Suite("Typed without capitals, or all in capitals")
struct PlainTypingTests {
  @Test("Somebody whose name no capital marks is asked for, never dropped", arguments: hidden)
  func asks(_ text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  static let hidden = [
    "bonsoir c'est ok pour moi, je viendrai le 10 juin avec omar sarr qui est notre trésorier",
    "je viens à la réunion forêt avec omar sarr",
    "je m'inscris à la réunion du 10 juin ainsi que paul martin",
    "je viendrai le 10 juin avec mon président m. omar sarr",
    "je viendrai le 10 juin avec mme rose petit",
    "je serai là le 10 juin. mon mari, omar sarr, viendra aussi",
    "merci de noter mon inscription et celle de mon épouse geneviève à la réunion du 10 juin",
    "nous viendrons le 10 juin : rose petit et moi",
    "nous serons trois à la réunion du 10 juin :\nawa diallo\nomar sarr\nrose petit",
    "voici les inscrits pour la réunion du 10 juin :\npasteur omar sarr, responsable\nsoeur rose petit",
    "i will come to the meeting on 10 june with omar sarr",
    "JE VIENDRAI LE 10 JUIN AVEC MON PRESIDENT M. OMAR SARR",
    "JE VIENDRAI LE 10 JUIN AVEC OMAR SARR",
  ]

  @Test("What comes after « avec » is not always somebody", arguments: plain)
  func acts(_ text: String) {
    let row = Row(text, "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  static let plain = [
    "je viendrai avec plaisir à la réunion du 10 juin",
    "je viendrai avec grand plaisir à la réunion du 10 juin",
    "c'est avec beaucoup d'intérêt que je viendrai à la réunion du 10 juin",
    "je m'inscris à la réunion du 10 juin, avec tous mes remerciements",
    "bonjour je voudrais participer à la réunion du 10 juin merci d'avance cordialement awa diallo",
    "JE VOUDRAIS PARTICIPER A LA REUNION DU 10 JUIN",
    "JE VIENDRAI AVEC GRAND PLAISIR A LA REUNION DU 10 JUIN",
    "BONJOUR,\nJE SOUHAITE M'INSCRIRE A LA REUNION FORET ET BIODIVERSITE DU JEUDI 10 JUIN.\nCORDIALEMENT,\nAWA DIALLO",
    "BONSOIR, INSCRIVEZ-MOI SVP POUR LE 10/06",
    "VEUILLEZ NOTER MA PRESENCE LE 10 JUIN.\nBIEN A VOUS",
    "MERCI DE M'INSCRIRE A LA REUNION DU 10 JUIN.\nDIALLO AWA\nPRESIDENTE DE L'ASSOCIATION SOLEIL",
  ]
}
