import MIME
import Testing

@testable import Registration

@Suite("Below a signature: postscripts and requests are the author's own")
struct PostscriptTests {
  private static let request = "Bonjour,\nMerci d'inscrire Mme Rose Petit à la réunion du 10 juin.\n\n"

  @Test(
    "Zones",
    arguments: [
      ("Cordialement,\nAwa Diallo\n\nPS : rajoutez Omar Sy", "oso"),
      ("Cordialement,\nAwa Diallo\n\nP.S. Omar Sy également", "oso"),
      ("Cordialement,\nAwa Diallo\n\nP.-S. : Omar Sy également", "oso"),
      ("Cordialement,\nAwa Diallo\n\nPost-scriptum : Omar Sy également", "oso"),
      ("Cordialement,\nAwa Diallo\n\nN.B. : Omar Sy également", "oso"),
      ("Cordialement,\nAwa Diallo\n\nRajoutez aussi M. Omar Sy", "oso"),
      ("-- \nAwa Diallo\nPS : Omar Sy également", "so"),
      ("-- \nAwa Diallo\nPrésidente", "s"),
      ("Cordialement,\nP. S. Petit\nPrésidente", "os"),
      ("Cordialement,\nAwa Diallo\nPôle Solidarités", "os"),
    ])
  func zones(_ text: String, _ expected: String) {
    #expect(ZoneTests.letters("Je viens.\n\n" + text).hasSuffix(expected))
  }

  @Test(
    "One more in a postscript",
    arguments: [
      "Cordialement,\nAwa Diallo\n\nPS : rajoutez aussi Mme Paula Roux.",
      "Cordialement\nAwa Diallo, assistante\n\nP.-S. : rajoutez aussi Mme Paula Roux, du même service.",
      "Cordialement,\nAwa Diallo\n\nMerci d'inscrire aussi Mme Paula Roux.",
      "-- \nAwa Diallo\n\nP.S. : inscrivez aussi Mme Paula Roux.",
    ])
  func oneMore(_ tail: String) {
    let decision = Town.summary(Town.message(Self.request + tail))
    #expect(decision.contains("Paula Roux") && decision.contains("Rose Petit"), "\(decision)")
    #expect(!decision.contains("Awa Diallo,") && !decision.contains("+Awa"), "\(decision)")
  }

  @Test(
    "Emoticons end a sentence",
    arguments: [
      ("À bientôt :) Awa", 2), ("Super ;-) Je viens", 2), ("Je viens :D", 1), ("Présents :(Awa, Omar)", 1),
      ("Salle : D ou E", 1),
    ])
  func emoticons(_ text: String, _ count: Int) {
    #expect(Tokeniser.words(of: text).sentences.count == count)
  }

  @Test(
    "A link, a password and a threat",
    arguments: [
      ("12 messages sont bloqués. Confirmez votre mot de passe : http://x.example/a", true),
      ("Renouvelez vos mots de passe sous 48h sur https://x.example", true),
      ("Votre mot de passe expire demain, action requise : www.x.example", true),
      ("Please confirm your password within 24 hours: http://x.example", true),
      ("Confirmez votre mot de passe sous 24h", false),
      (
        "J'ai perdu mon mot de passe du site http://x.example, c'est urgent, et je m'inscris à la réunion",
        false
      ),
      ("Je m'inscris à la réunion du 10 juin ; mon compte est bloqué : http://x.example", false),
    ])
  func phishing(_ text: String, _ isSilent: Bool) {
    let isSpam = SpamMarks.isSpam(Town.message(text), Words(), Tokeniser.words(of: text))
    #expect(isSpam == isSilent)
  }
}
