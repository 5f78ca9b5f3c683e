import Testing

@testable import Registration

/// Whole letters in people's own words: what is asked is done.
@Suite("Letters for oneself and for others")
struct ErrandsTests {
  @Test("What is asked is done", arguments: rows)
  func isDone(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let rows: [Row] = [
    Row(
      """
      bonjour
      ma soeur rose petit et moi on veut venir a la reunion sur la foret le 10 juin
      merci
      awa diallo
      """, "register foret: Awa Diallo, Rose Petit", subject: "réunion 10 juin"),
    Row(
      """
      Bonjour,
      Je n'ai pas trouvé de formulaire sur votre site (il n'y en a pas, ai-je cru comprendre ?), je vous écris donc simplement : inscription de ma part à la réunion Forêt et biodiversité. Mon métier : garde forestière. Mon âge : peu importe !
      Bonne continuation
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Inscription"),
    Row(
      """
      Je soussignée Awa Diallo, demeurant 4 rue des Lilas à Bourges, ai l'honneur de solliciter mon inscription à la réunion du 10 juin 2027 relative à la forêt.
      """, "register foret: Awa Diallo", subject: "Demande"),
    Row(
      """
      Bonjour, j'ai trois enfants, deux chats et pas de travail. Alors la rencontre du 24 mars, j'en suis ! Faut-il apporter un CV ?
      Awa Diallo
      """, "register emploi-mars: Awa Diallo", subject: "emploi"),
    Row(
      """
      Bonjour,
      Merci d'enregistrer les deux personnes suivantes pour la réunion du 10 juin :

      1) DIALLO Awa - a.diallo@mail.example - 06 39 98 00 01
      2) SARR Omar - o.sarr@mail.example - 06 39 98 00 02

      Bonne réception
      """, "register foret: Awa Diallo, Omar Sarr", subject: "Deux inscriptions"),
    Row(
      """
      Bonjour,
      Voilà des années que je ramasse des champignons sans savoir les nommer, et mes petits-enfants se moquent. Votre réunion à l'abbaye sera l'occasion. Je prends une place !
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "bonjour de Mehun"),
    Row(
      """
      Bonjour, Rose est nouvelle chez nous et s'occupera des bénévoles à partir de la semaine prochaine. Serait-il possible de l'inscrire à votre formation du 8 avril ? Rose Petit, rose.petit@epicerie.example. 
      Bonne journée, 
      Awa Diallo
      """, "register accueil: Rose Petit", subject: "Inscription Rose"),
    Row(
      """
      Bonjour,
      Panne d'internet jusqu'à la mi-avril d'après l'opérateur. Je renonce, la mort dans l'âme, à la visio du 8 avril.
      Awa Diallo
      """, "cancel accueil: Awa Diallo", subject: "désolée"),
    Row(
      """
      Bonjour, c'est encore moi ! Après l'atelier vélo de l'an dernier, qui m'avait bien plu, je récidive : je m'inscris pour la forêt. Le 10 juin tombe le jour de mes cinquante ans, quel beau cadeau.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "forêt"),
    Row(
      """
      Bonjour
      Rose Petit et moi partageons la trésorerie de l'amicale, moitié-moitié, comme le reste. Prenez-nous toutes les deux pour la comptabilité, les 16 et 23 mars.
      Awa Diallo
      """, "register comptabilite: Awa Diallo, Rose Petit", subject: "Deux places"),
    Row(
      """
      Bonjour,
      En tant que cheffe d'une entreprise de maçonnerie qui peine à recruter, je répondrai présente à votre rencontre du 24 mars et j'y apporterai deux offres d'apprentissage.
      Awa Diallo
      Gérante, Diallo Bâtiment
      """, "register emploi-mars: Awa Diallo", subject: "Rencontre emploi"),
    Row(
      """
      Bonjour,
      1. Je souhaite assister à la réunion du 10 juin.
      2. Pourriez-vous me dire s'il y a un arrêt de bus près de l'abbaye ?
      Merci
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "question et inscription"),
    Row(
      """
      Bonjour,
      Voici nos trois inscrits pour les 16 et 23 mars :
      - Rose Petit (présidente)
      - Omar Sarr (trésorier)
      - Paul Martin (secrétaire)
      Nous avons hâte. Nos statuts datent de 1974 et notre logiciel aussi.
      Awa Diallo
      """, "register comptabilite: Rose Petit, Omar Sarr, Paul Martin", subject: "Liste"),
    Row(
      """
      Monsieur le Maire,
      C'est avec joie que j'ai lu votre invitation. J'y répondrai favorablement : je viendrai à Noirlac le 10 juin, avec mon carnet et mes jumelles.
      Votre dévouée administrée,
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "Ma venue"),
    Row(
      """
      Bonjour, le mieux pour moi serait la rencontre Emploi du mois de mai. Vous m'inscrivez ? Merci beaucoup, et bon courage pour l'organisation.
      Awa Diallo
      """, "register emploi-mai: Awa Diallo", subject: "inscription mai"),
    Row(
      """
      Bonjour, c'est noté pour le 10 juin à Noirlac, je viens. Je ne connais rien aux arbres mais j'apprends vite.
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "RE: invitation"),
    Row(
      """
      Bonjour,
      Notre nouvelle trésorière, Rose Petit, prend ses fonctions lundi et n'a jamais tenu un livre de comptes. Nous aimerions qu'elle suive vos deux journées de mars. Vous pouvez la joindre au 06 39 98 20 20.
      Merci pour elle !
      Awa Diallo, présidente
      """, "register comptabilite: Rose Petit", subject: "Formation pour notre trésorière"),
    Row(
      """
      Bonjour, oui pour le 24 mars, sans hésiter. J'ai 22 ans, un BTS et zéro réponse à mes candidatures.
      Awa Diallo
      """, "register emploi-mars: Awa Diallo", subject: "Oui pour le 24"),
    Row(
      """
      Hello, je valide pour la visio du 8 avril !! trop hâte
      Awa (Diallo)
      """, "register accueil: Awa Diallo", subject: "webinaire"),
    Row(
      """
      Madame, 
      J'ai le regret de vous faire savoir que des raisons de santé m'interdisent désormais toute sortie le soir. Je vous serais obligée de bien vouloir annuler ma réservation du 10 juin.
      Awa Diallo
      """, "cancel foret: Awa Diallo", subject: "annulation Diallo"),
    Row(
      """
      Bonjour le service,
      l'assemblée générale a parlé : Omar Sarr et Paul Martin iront à la formation compta de mars, les autres se sont enfuis. Voilà leurs portables : 06 39 98 30 01 (Omar) et 06 39 98 30 02 (Paul).
      Awa Diallo
      secrétaire
      """, "register comptabilite: Omar Sarr, Paul Martin", subject: "Club de boules"),
    Row(
      """
      Bonjour, bonne nouvelle : j'ai décroché un CDI ! Du coup je n'ai plus besoin de venir le 24 mars, vous pouvez donner ma place. Merci pour tout.
      Awa Diallo
      """, "cancel emploi-mars: Awa Diallo", subject: "J'ai trouvé !"),
    Row(
      """
      Bonjour,
      Pouvez-vous me réserver quatre places pour la soirée du 10 juin ? Une pour moi, les autres pour mes enfants.
      Awa Diallo
      """, "register foret: Awa Diallo x4", subject: "quatre places"),
    Row(
      """
      Bonjour,
      Qui ne risque rien n'a rien : je tente ma chance pour le 8 avril. S'il reste une place, elle est pour moi.
      Awa Diallo
      Secours aux chats
      """, "register accueil: Awa Diallo", subject: "bénévoles"),
    Row(
      """
      Bonjour,
      C'est pour ma tante, Rose Petit, qui vit à Mehun et adore les orchidées sauvages : elle voudrait être à Noirlac le 10 juin. 
      Merci de sa part
      Awa Diallo
      """, "register foret: Rose Petit", subject: "votre réunion"),
    Row(
      """
      Bonjour,
      Suite à la lecture du bulletin municipal (page 7, en bas, on vous trouve à peine !), je demande à participer à la formation « Tenir la comptabilité d'une association ». 
      Disponibilités : les deux mardis. 
      Niveau : débutante absolue.
      Awa Diallo
      """, "register comptabilite: Awa Diallo", subject: "inscription comptabilité associative"),
    Row(
      """
      Bonjour. Je viens le 10 juin avec mes bottes, mon chapeau et un gâteau aux noix. À bientôt !
      Awa Diallo
      """, "register foret: Awa Diallo", subject: "je viens avec mes bottes"),
  ]
}
