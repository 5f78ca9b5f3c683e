import MIME
import Testing

@testable import Registration

/// What turns a request around after it was made, or says of somebody what the request does not: nothing may be done then.
@Suite("The second look") struct SecondLookTests {
  static let turnedLater: [Row] = [
    Row(
      "Je m'inscris à la réunion forêt. Awa Diallo.\n\nPS : finalement ne m'inscrivez pas, c'est mon frère Omar Diallo qui viendra.",
      "careful"),
    Row(
      "Merci de noter mon inscription à la réunion du 10 juin.\n\nP.S. Je vois que je serai à Tours ce jour-là. Ne me comptez donc pas ; mon mari, Paul Diallo, ira seul.",
      "careful"),
    Row(
      "Veuillez m'inscrire à la formation du 16 mars. En relisant mon agenda : ce sera ma sœur Rose Petit et non moi.",
      "careful"),
    Row(
      "Je souhaite participer à la réunion forêt. Après réflexion, gardez la place pour quelqu'un d'autre.",
      "careful"),
    Row("Inscrivez-moi à la réunion forêt. Enfin non, pas tout de suite.", "careful"),
    Row(
      "Je viendrai à la réunion forêt. Ma fille Rose Petit viendra seule, moi je garde les petits.", "careful"
    ),
    Row("Inscrivez-moi à la réunion forêt, mais n'enregistrez rien avant mon appel.", "careful"),
    Row("Je m'inscris à la réunion forêt. Merci de ne pas me noter avant lundi.", "careful"),
  ]

  static let past: [Row] = [
    Row("J'ai annulé ma place pour la réunion forêt hier, remettez-moi sur la liste.", "careful"),
    Row(
      "La semaine dernière j'avais annulé mon inscription à la réunion forêt ; je suis de nouveau libre.",
      "careful"),
    Row("Je m'étais désistée pour le 16 mars, mais reprenez-moi si c'est possible.", "careful"),
    Row("J'ai annulé ma venue du 10 juin par erreur, pouvez-vous me rétablir ?", "careful"),
    Row("Vous avez annulé mon inscription à la réunion forêt, pourquoi ?", "careful"),
  ]

  static let refusedExchange: [Row] = [
    Row(
      "Je m'inscris à la réunion forêt. Mon frère Omar Sy y est déjà : je ne viens pas à sa place mais avec lui.",
      "careful"),
    Row(
      "Notez Awa Diallo pour le 10 juin. Je ne remplace pas Omar Sy, gardez-le.", "careful"),
    Row(
      "Je viens à la réunion forêt en plus d'Omar Sy, et non à sa place : ne l'enlevez surtout pas.",
      "careful"),
    Row(
      "Omar Sy est inscrit à la réunion forêt. Inscrivez-moi aussi, sans supprimer son inscription.",
      "careful"),
    Row(
      "Surtout n'annulez pas Omar Sy pour la réunion forêt, je viens aussi, à côté de lui et non à sa place.",
      "careful"),
  ]

  static let verified: [Row] = [
    Row("Mon employé Omar Sy me dit être inscrit à la formation du 16 mars. Est-ce vrai ?", "careful"),
    Row("Rose Petit prétend s'être inscrite à la réunion forêt. Pouvez-vous le confirmer ?", "careful"),
    Row("Ma stagiaire Rose Petit serait inscrite à la réunion forêt du 10 juin, est-ce exact ?", "careful"),
    Row("Omar Sy m'assure qu'il est inscrit à la réunion forêt. C'est bien le cas ?", "careful"),
    Row("Est-ce que Rose Petit est inscrite à la réunion forêt ?", "careful"),
    Row("Vérifiez si Omar Sy est bien sur la liste de la réunion forêt.", "careful"),
  ]

  static let quoted: [Row] = [
    Row(
      "Mon père Omar Sy est décédé. Sur votre programme il avait écrit « m'inscrire » devant la réunion forêt.",
      "careful"),
    Row("Ma mère avait noté « inscrivez-moi » en face de la réunion forêt, que veut-elle dire ?", "careful"),
    Row(
      "Vous m'écrivez « inscrivez-vous à la réunion forêt » : je reçois ce mot trois fois par jour.",
      "careful"),
    Row("Il a griffonné « je participe à la réunion du 10 juin » sur un carton.", "careful"),
    Row("Le mot « je m'inscris » ne figure nulle part dans votre annonce de la réunion forêt.", "careful"),
    Row(
      "Mon mari est mort en février, son nom, Paul Diallo, est encore sur la réunion forêt : retirez-le.",
      "careful"),
  ]

  static let speakers: [Row] = [
    Row(
      "Pourriez-vous m'inscrire au programme de la réunion forêt ? Dix minutes pour présenter nos bancs.",
      "careful"),
    Row("Inscrivez notre société à l'ordre du jour de la réunion du 10 juin.", "careful"),
    Row("Je m'inscris à la réunion forêt avec mon matériel et deux monteurs.", "careful"),
    Row("Je viendrai à la réunion forêt accompagnée de trois journalistes.", "careful"),
    Row("Je m'inscris à la réunion forêt pour y tenir un stand.", "careful"),
    Row("Merci de m'inscrire comme intervenante à la réunion forêt.", "careful"),
  ]

  static let bygone: [Row] = [
    Row(
      "J'étais partante pour la réunion forêt, mon mari l'est moins. Je vous redirai s'il cède.", "careful"),
    Row("Nous pensions venir à la réunion du 10 juin, mais les enfants ont la grippe.", "careful"),
    Row("Je comptais m'inscrire à la réunion forêt.", "careful"),
    Row("slt c awa diallo, la reunion foret le 10 juin jvien ptet", "careful"),
    Row("je viens peutetre à la réunion forêt", "careful"),
    Row("Je voulais m'inscrire à la réunion forêt, je vous redis ça demain.", "careful"),
  ]

  static let kept: [Row] = [
    Row(
      "Le maire, Paul Martin, étant en déplacement, c'est Omar Sy, adjoint, qui assistera à la réunion forêt. Merci de l'inscrire.",
      "careful"),
    Row(
      "Merci d'inscrire Omar Sy à la réunion forêt ; Rose Petit, souffrante, nous rejoindra l'an prochain.",
      "register foret: Omar Sy"),
    Row("Paul Martin, empêché, sera représenté par Omar Sy à la réunion du 10 juin.", "careful"),
    Row(
      "Notre présidente, Rose Petit, ne pouvant se libérer, Omar Sy viendra à la réunion forêt.", "careful"),
  ]

  static let numbers: [Row] = [
    Row(
      "Je viendrai à la réunion forêt. Deux voisins se joignent à moi : Omar Sy et Rose Petit.",
      "register foret: Awa Diallo, Omar Sy, Rose Petit"),
    Row("Je participerai à la réunion forêt, deux collègues se joignent à moi.", "careful"),
    Row("Je m'inscris à la réunion forêt. Rose Petit et Omar Sy aussi, soit quatre en tout.", "careful"),
    Row("Inscrivez-moi à la réunion forêt, mes trois apprentis viennent aussi.", "careful"),
    Row("Omar Sy et Rose Petit viendront à la réunion forêt. Cela fait trois avec le chauffeur.", "careful"),
  ]

  static let names: [Row] = [
    Row(
      "C'est Omar Sy qui écrit, je me sers de l'adresse de ma fille. Je voudrais venir à la réunion forêt.",
      "careful"),
    Row(
      "Je soussigné Paul Martin, hébergé chez Awa Diallo, souhaite venir à la réunion forêt.",
      "register foret: Paul Martin"),
    Row("Inscrivez-moi à la réunion forêt.\n\n@Omar Sy : ok pour la voiture.", "register foret: Awa Diallo"),
    Row(
      "Rose me dit qu'il faut vous écrire, donc je m'inscris à la réunion forêt.\n@Rose : ok pour samedi.",
      "register foret: Awa Diallo"),
    Row("Je m'inscris à la réunion forêt.\n\nAwa Diallo\nScierie Diallo", "register foret: Awa Diallo"),
    Row("Je m'inscris à la réunion forêt.\n\nAwa Diallo\nConfiserie Diallo", "register foret: Awa Diallo"),
    Row(
      "bjr c awa diallo jsuis du quartier jveu venir a la reunion foret mettez moi dessus",
      "register foret: Awa Diallo", name: "awa"),
    Row("cest omar sy jvoudrais etre a la reunion foret inscrivez moi", "careful", name: "omar"),
  ]

  static let halfNamed: [Row] = [
    Row("Je m'inscris à la rencontre emploi de mars, le mercredi 19 mai.", "careful"),
    Row("Inscrivez-moi à la Rencontre Emploi des jeunes de mai, le 24 mars.", "careful"),
  ]

  @Test("Turned around in a later sentence", arguments: turnedLater)
  func later(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("What was given up before", arguments: past)
  func before(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("Nobody's place is taken", arguments: refusedExchange)
  func exchange(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("Whether somebody is registered", arguments: verified)
  func question(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("Words between quotation marks, and the dead", arguments: quoted)
  func quotation(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("Who wants to speak or to show", arguments: speakers)
  func speaker(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("What was wanted once", arguments: bygone)
  func wish(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("Who is kept away is told beside who comes", arguments: kept)
  func away(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("How many come", arguments: numbers)
  func number(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("Whose name it is", arguments: names)
  func name(row: Row) { #expect(row.isMet, "\(row.summary)") }

  @Test("The place or month of one session with the day of another", arguments: halfNamed)
  func session(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
