import MIME
import Testing

@testable import Registration

/// Requests in turns of phrase nobody listed, and sentences beside them that have no part in the matter.
@Suite struct OrdinaryTurnsTests {
  /// Light verbs, the event and the author, and nothing else.
  @Test(arguments: [
    Row(
      "Bonjour, pour moi ce sera le 19 mai. Merci. Awa Diallo", "register emploi-mai: Awa Diallo"),
    Row(
      "Bonjour, de mon côté ce sera la forêt le 10 juin, rien d'autre. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "En ce qui me concerne c'est le 24 mars à l'Hôtel de Ville. Cordialement, Awa Diallo",
      "register emploi-mars: Awa Diallo"),
    Row(
      "Bonsoir, quant à moi je prendrai le 8 avril. Awa Diallo", "register accueil: Awa Diallo"),
    Row(
      "Je coche la réunion forêt ! Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, prenez mon nom pour la réunion forêt. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, une chaise pour la réunion du 10 juin, c'est pour moi. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Bonjour, j'ai besoin de la formation comptabilité des 16 et 23 mars : je suis trésorière depuis peu. "
        + "Mettez-moi dans les présents. Awa Diallo", "register comptabilite: Awa Diallo"),
    Row(
      "Alors moi, c'est oui pour la forêt. Awa", "register foret: Awa Diallo"),
    Row(
      "Pour ma part je retiens l'accueil des bénévoles le 8 avril. Awa Diallo", "register accueil: Awa Diallo"
    ),
  ])
  func smallWordsAsk(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Whatever courtesy a question is wrapped in.
  @Test(arguments: [
    Row(
      "Vous serait-il possible de m'ajouter aux participants de la réunion forêt ? Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Y aurait-il moyen de me faire une petite place à la réunion forêt ? Merci. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Pourrais-je être des vôtres le 8 avril pour l'accueil des bénévoles ? Awa Diallo",
      "register accueil: Awa Diallo"),
    Row(
      "Me serait-il permis d'assister à la réunion du 10 juin ? Avec mes remerciements. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Auriez-vous l'extrême bonté de me faire figurer au nombre des participants à la réunion forêt ? Awa "
        + "Diallo", "register foret: Awa Diallo"),
    Row(
      "Vous serait-il loisible de porter mon nom sur la liste de la rencontre emploi du 19 mai ? Awa Diallo",
      "register emploi-mai: Awa Diallo"),
    Row(
      "Puis-je compter sur une place le 10 juin à Noirlac ? Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Voudriez-vous bien m'associer à la réunion forêt ? Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Est-ce que vous pourriez me rajouter pour la forêt svp ? Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "C'est possible de me noter pour le 10 juin ? Awa Diallo", "register foret: Awa Diallo"),
  ])
  func politenessAsks(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Conditions of availability alone: the waiting list settles them.
  @Test(arguments: [
    Row(
      "Bonjour, reste-t-il une chaise pour le 10 juin ? Si oui elle est pour moi. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "S'il vous reste une place pour la forêt, je suis preneuse. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Y a-t-il encore de la place le 10 juin ? Dans ce cas je la prends. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Avez-vous encore de la place pour la réunion forêt ? Si c'est le cas, gardez-la-moi. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "J'ai vu que la réunion forêt était complète, mettez-moi sur la liste d'attente. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Si une place se libère pour la forêt, je la prends volontiers. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Un voisin m'apprend que la réunion forêt affiche complet ; inscrivez-moi quand même en liste d'attente, "
        + "on ne sait jamais. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Il paraît que la rencontre emploi du 19 mai affiche complet. Je veux bien être sur la liste d'attente. "
        + "Awa Diallo", "register emploi-mai: Awa Diallo"),
    Row(
      "Même si c'est plein, notez-moi pour la forêt, je peux me libérer à la dernière minute. Awa Diallo",
      "register foret: Awa Diallo"),
  ])
  func aSeatThatMayBeTaken(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Verbs of coming and words of seats that are a bystander's.
  @Test(arguments: [
    Row(
      "Bonjour,\nLe poêle a marché tout l'hiver, puis il a fallu faire venir le ramoneur de ma cousine. "
        + "Inscrivez-moi à la réunion forêt. \nAwa Diallo", "register foret: Awa Diallo"),
    Row(
      "Association Benkadi\n3, place du Marché\n18000 Bourges\n\nMadame, Monsieur,\nJe souhaite participer à la "
        + "réunion forêt.\nAwa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, je m'inscris à la réunion forêt. L'an dernier ma voisine avait renoncé à traverser la rivière, "
        + "c'était épique. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, je viens à la réunion forêt du 10 juin. La place du village est en travaux, je viendrai donc à "
        + "vélo. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, Jean Petit ne pourra pas venir à la réunion forêt où il était inscrit, il est malade. Je n'ai "
        + "personne pour le remplacer. Awa Diallo", "cancel foret: Jean Petit"),
    Row(
      "Bonjour, mes enfants viennent de partir, j'ai donc du temps : inscrivez-moi à la forêt. Nos journées se "
        + "ressemblent et rien ne vient les remplacer. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, inscrivez-moi à la forêt. Le facteur ne vient plus qu'une fois par semaine, d'où mon courriel. "
        + "Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, je m'inscris à la formation du 8 avril. Chez nous les nouveaux viennent, puis repartent au bout "
        + "de trois mois ; personne ne les accueille à leur arrivée. Awa Diallo",
      "register accueil: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. Mon mari dit que ça ne prendra jamais, il n'a pas changé d'avis depuis "
        + "vingt ans. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. Je ne conduis plus le soir, ma fille me déposera devant la porte. Awa "
        + "Diallo", "register foret: Awa Diallo"),
  ])
  func whatIsToldOfOthers(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// The same, of things and places; who may be meant is not passed over.
  @Test(arguments: [
    Row(
      "Bonjour,\nje m'inscris à la réunion forêt.\nLe boulanger ne vient plus jusqu'ici depuis la fermeture du "
        + "pont.\nAwa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, inscrivez-moi à la réunion forêt. Le plombier avait reporté trois fois, j'ai fini par réparer "
        + "seule. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, inscrivez-moi à la réunion forêt. J'ai fait venir un élagueur l'hiver dernier, il a tout "
        + "massacré. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Bonjour, inscrivez-moi à la réunion forêt. Nous habitons 12 bis, place de l'Église. Awa Diallo",
      "register foret: Awa Diallo"),
    Row(
      "Awa Diallo\n7 place des Tilleuls\n18000 Bourges\n\nBonjour,\nJe viendrai à la réunion forêt.",
      "register foret: Awa Diallo"),
    Row(
      "Je viendrai à la réunion forêt. Les chevreuils viennent manger mes rosiers, c'est une invasion. Awa "
        + "Diallo", "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. Un orage a remplacé la sécheresse et la moitié du bois est par terre. "
        + "Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. Votre collègue au téléphone était charmante et m'a dit d'écrire ici "
        + "plutôt que de rappeler. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. Chez nous, sur la place, il y avait un tilleul de deux cents ans. Awa "
        + "Diallo", "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. Ma retraite me laisse enfin du temps, je n'ai jamais pris le temps "
        + "d'apprendre le nom des arbres. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Je m'inscris à la réunion forêt. Ma femme ne vient plus. Awa Diallo", "careful"),
    Row(
      "Inscrivez-moi à la réunion forêt. En fait je ne viens plus. Awa Diallo", "careful"),
    Row(
      "Je m'inscris à la réunion forêt. Finalement plutôt la prochaine. Awa Diallo", "careful"),
  ])
  func whatIsToldOfThings(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// As telephones write.
  @Test(arguments: [
    Row(
      "slt c awa diallo jsuis dispo le 10 juin jveu venir a la foret mettez moi svp",
      "register foret: Awa Diallo"),
    Row(
      "bjr moi c awa diallo jvoudrai participer a la rencontre emploi du 19 mai mrc",
      "register emploi-mai: Awa Diallo"),
    Row(
      "jviens a la reunion foret. awa diallo 0612345678", "register foret: Awa Diallo"),
    Row(
      "jpeux venir le 10 juin a la foret ? Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "jserai la le 10 juin pour la foret. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "cest awa diallo jsui interessé par la foret jprends une place svp", "register foret: Awa Diallo"),
  ])
  func aPronounWrittenIntoItsVerb(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// In the words on which all depends.
  @Test(arguments: [
    Row(
      "Je souhaite assiter à la réunion forêt. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Je voudrais particper à la réunion forêt. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Je souahite participer à la reunoin forêt. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Je désire asister à la réunion forêt du 10 juin. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Merci de me reserever une place pour la forêt. Awa Diallo", "register foret: Awa Diallo"),
    Row(
      "Je voudrais m inscrir a la fromation comptabilité. Awa Diallo", "register comptabilite: Awa Diallo"),
    Row(
      "JE SOUHAITE ASSITER A LA RENCONTRE DE LA FORET.\nDIALLO AWA\nAPICULTRICE\nTEL 06 39 98 12 90",
      "register foret: Awa Diallo"),
    Row(
      "Je voudrais anuler mon inscripiton à la réunion forêt. Awa Diallo", "cancel foret: Awa Diallo"),
  ])
  func aSlipOfThePen(row: Row) { #expect(row.isMet, "\(row.summary)") }

  /// Nobody takes the seat over: a cancellation all the same.
  @Test(arguments: [
    Row(
      "Veuillez rayer Jean Petit de la liste pour la réunion forêt, il est en arrêt. Aucun remplaçant n'est "
        + "prévu. Awa Diallo", "cancel foret: Jean Petit"),
    Row(
      "Jean Petit, inscrit à la réunion forêt, ne viendra plus, et nous n'avons pas de remplaçant. Awa Diallo",
      "cancel foret: Jean Petit"),
    Row(
      "Je suis inscrite à la réunion forêt mais je ne pourrai pas venir. Inutile de me remplacer. Awa Diallo",
      "cancel foret: Awa Diallo"),
    Row(
      "Je dois annuler ma venue à la réunion forêt. Personne ne me remplacera. Awa Diallo",
      "cancel foret: Awa Diallo"),
    Row(
      "Jean Petit s'est cassé la jambe. Veuillez le rayer de la liste de la réunion forêt. Je n'ai personne "
        + "pour le remplacer. Awa Diallo", "cancel foret: Jean Petit"),
    Row(
      "Annulez mon inscription à la réunion forêt, sans remplacement possible. Awa Diallo",
      "cancel foret: Awa Diallo"),
  ])
  func nobodyTakesOver(row: Row) { #expect(row.isMet, "\(row.summary)") }
}
