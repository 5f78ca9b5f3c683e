import Testing

@testable import Registration

@Suite("Plain registrations")
struct RegisterTests {
  @Test("The sender", arguments: selves)
  func registersSender(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let selves: [Row] = [
    Row(
      "Bonjour,\nje m'inscris à la réunion Forêt et biodiversité.\nAwa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour,\n\nJe souhaite participer à la réunion Forêt et biodiversité du jeudi 10 juin.\n\nCordialement,\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Bonjour, merci de m'inscrire à la formation sur la comptabilité. Awa Diallo",
      "register comptabilite: Awa Diallo"),
    Row(
      "Bonjour,\nPouvez-vous m'inscrire à la formation du 16 mars ?\nMerci\nAwa Diallo",
      "register comptabilite: Awa Diallo"),
    Row("Je voudrais suivre la formation des 16 et 23 mars.", "register comptabilite: Awa Diallo"),
    Row("Je serai présente à la rencontre du 19 mai.", "register emploi-mai: Awa Diallo"),
    Row("Bonsoir, inscrivez-moi svp pour le 10/06", "register foret: Awa Diallo"),
    Row(
      "Bonjour, je confirme ma participation à la réunion à l'Abbaye de Noirlac.",
      "register foret: Awa Diallo"),
    Row("Je viendrai à la réunion forêt le 10 juin 2027 à 18h.", "register foret: Awa Diallo"),
    Row(
      "bonjour je voudrai minscrire a la formation tenir la comptabilite dune association",
      "register comptabilite: Awa Diallo"),
    Row("BONJOUR\nJE M'INSCRIS A LA REUNION FORET ET BIODIVERSITE\nAWA DIALLO", "register foret: Awa Diallo"),
    Row(
      "Merci de bien vouloir m'inscrire.", "register foret: Awa Diallo",
      subject: "Réunion Forêt et biodiversité"),
    Row("Veuillez noter ma présence le 10 juin.\nBien à vous", "register foret: Awa Diallo"),
    Row("Comptez-moi parmi les participants à la réunion du 10.06.2027", "register foret: Awa Diallo"),
    Row(
      "Je vous prie de bien vouloir m'inscrire à la formation « Accueillir de nouveaux bénévoles » du 8 avril.",
      "register accueil: Awa Diallo"),
    Row(
      "Je souhaiterais, s'il reste des places, participer à la formation sur la trésorerie.",
      "register comptabilite: Awa Diallo"),
    Row("Si possible, merci de m'ajouter à la liste pour le 10 juin.", "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la rencontre Emploi des jeunes du mercredi 24 mars à 14h.",
      "register emploi-mars: Awa Diallo"),
    Row("Je m'inscris à la rencontre sur l'emploi en mai.", "register emploi-mai: Awa Diallo"),
    Row(
      "Je souhaite assister à la rencontre Emploi des jeunes, celle du soir.",
      "register emploi-mai: Awa Diallo"),
    Row(
      "Bonjour, je souhaite m'inscrire à la formation en visio du mois d'avril.",
      "register accueil: Awa Diallo"),
    Row(
      "Hello,\nPlease register me for the meeting on 10 June.\nBest regards,\nAwa Diallo",
      "register foret: Awa Diallo"),
    Row("Hi, I would like to attend the training on 8 April. Thanks!", "register accueil: Awa Diallo"),
    Row("I'd like to sign up for the meeting of June 10th, please.", "register foret: Awa Diallo"),
    Row(
      "Je suis disponible les deux jours : merci de m'inscrire aux journées des 16 et 23 mars.",
      "register comptabilite: Awa Diallo"),
    Row(
      "Notez-moi pour le 10 juin : Aïssata Bâ-Diop, Les Amis du Cher.", "register foret: Aïssata Bâ-Diop",
      name: "aissata", address: "aissata@mail.example"),
    Row(
      "Je m'appelle Nguyen Thi Mai Linh et je souhaite m'inscrire à la réunion sur la forêt.",
      "register foret: Nguyen Thi Mai Linh", name: nil, address: "ml@mail.example"),
    Row(
      "Nom : RAKOTO\nPrénom : Hery\nJe souhaite m'inscrire à la réunion Forêt et biodiversité.",
      "register foret: Hery Rakoto", name: nil, address: "hr@mail.example"),
    Row(
      "Je m'inscris à la réunion du 10 juin.\n\nCordialement,\nMARTIN Sophie",
      "register foret: Sophie Martin", name: "MARTIN Sophie", address: "sm@mail.example"),
    Row("Bonjour,\nje viens le 10 juin à l'abbaye.\nMerci\nAwa", "register foret: Awa Diallo"),
    Row(
      "Idem pour moi !\n\nLe 28 févr. 2027 à 10:02, Marie Petit <marie@mail.example> a écrit :\n> Bonjour, je m'inscris à la réunion Forêt et biodiversité du 10 juin.",
      "register foret: Awa Diallo"),
    Row(
      "Je m'inscris !\n\n---------- Message transféré ----------\nDe : Ville <inscriptions@ville.example>\nObjet : Réunion Forêt et biodiversité\nDate : 1 mars\n\nLa réunion aura lieu le 10 juin.",
      "register foret: Awa Diallo", subject: "Fwd: Réunion Forêt et biodiversité"),
    Row(
      "Envoyé de mon iPhone", "register foret: Awa Diallo",
      subject: "Inscription réunion Forêt et biodiversité du 10 juin"),
    Row(
      "Je prends une place pour la réunion du 10 juin, je viendrai en train.", "register foret: Awa Diallo"),
    Row(
      "Je m'y prends tôt : inscrivez-moi à la réunion Foret et biodiversitée", "register foret: Awa Diallo"),
    Row(
      "J'aimerais participer à la formation compta du 16 mars, merci de me confirmer mon inscription.",
      "register comptabilite: Awa Diallo"),
  ]

  @Test(
    "Names of every origin are treated alike",
    arguments: [
      "Awa Diallo", "Jean Lefèvre", "Nguyễn Văn An", "Li Wei", "Arulmozhi Selvarajan", "João da Silva",
      "Yann Le Goff", "Sidi Ould Cheikh",
      "Brahim Aït Baha", "Marie-Odile de La Roche", "Voahangy Ratsimandresy",
      "Akissi N'Dri", "Siobhán O'Dwyer", "Wang Xiu Ying",
      "Bintou Kamissoko", "Oleksandr Kovalenko", "Zeynep Yılmaz", "Kavitha Murugesan",
      "Lucía-Inés Mamani", "Gaïd Kerbrat", "Avril Dupont", "Mai Tran",
    ])
  func namesAlike(_ name: String) {
    let signed = Row(
      "Bonjour,\nje m'inscris à la réunion du 10 juin.\n\nCordialement,\n\(name)", "register foret: \(name)",
      name: "contact", address: "x@mail.example")
    #expect(signed.isMet, "\(signed.summary)")
    let listed = Row(
      "Bonjour,\nMerci d'inscrire à la réunion du 10 juin :\n- \(name)\n- Paul Martin\n\nCordialement,\nAwa Diallo",
      "register foret: \(name), Paul Martin")
    #expect(listed.isMet, "\(listed.summary)")
    let told = Row("Merci d'inscrire M. \(name) à la réunion du 10 juin.", "register foret: \(name)")
    #expect(told.isMet, "\(told.summary)")
  }

  @Test("Others, lists, companions and numbers", arguments: others)
  func registersOthers(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let others: [Row] = [
    Row(
      "Merci d'inscrire Mme Rose Petit et M. Omar Sy à la réunion du 10 juin.",
      "register foret: Rose Petit, Omar Sy"),
    Row(
      "Bonjour,\nVeuillez inscrire à la formation sur la comptabilité :\n- Rose Petit, trésorière\n- Omar Sy, président\nMerci\nAwa Diallo",
      "register comptabilite: Rose Petit, Omar Sy"),
    Row("Bonjour,\nNous serons 3 à la réunion du 10 juin.\nAwa Diallo", "register foret: Awa Diallo x3"),
    Row(
      "Je viendrai à la réunion forêt avec ma collègue Rose Petit.", "register foret: Awa Diallo, Rose Petit"),
    Row("Omar Sy et moi-même participerons à la réunion du 10 juin.", "register foret: Awa Diallo, Omar Sy"),
    Row("M. Omar Sy assistera à la réunion Forêt et biodiversité.", "register foret: Omar Sy"),
    Row(
      "Merci d'inscrire notre présidente, Mme Rose Petit, à la formation du 8 avril.",
      "register accueil: Rose Petit"),
    Row(
      "Je souhaite réserver 2 places pour la réunion du 10 juin : Awa Diallo et Rose Petit.",
      "register foret: Awa Diallo, Rose Petit"),
    Row("Je serai là le 10 juin avec mon mari.", "register foret: Awa Diallo x2"),
    Row(
      "Bonjour,\nMerci d'inscrire :\n1) Rose Petit, 06 12 34 56 78\n2) Omar Sy, 07 12 34 56 78\nà la réunion du 10 juin.\nAwa Diallo",
      "register foret: Rose Petit, Omar Sy"),
    Row(
      "Je viendrai à la réunion forêt. Mon fils Omar Diallo m'accompagnera.",
      "register foret: Awa Diallo, Omar Diallo"),
    Row(
      "Please register Mr Omar Sy and Ms Rose Petit for the meeting on 10 June.",
      "register foret: Omar Sy, Rose Petit"),
    Row(
      "Ma mère, Mme Rose Petit, n'a pas internet. Elle souhaite venir à la réunion sur la forêt. Moi je ne viendrai pas.",
      "register foret: Rose Petit"),
    Row(
      "L'association sera représentée à la réunion du 10 juin par sa secrétaire, Mme Rose Petit.",
      "register foret: Rose Petit"),
  ]
}
