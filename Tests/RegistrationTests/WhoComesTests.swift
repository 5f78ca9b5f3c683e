import Testing

@testable import Registration

/// Who is to come: couples, companions, groups, roll calls, those others write for.
@Suite("Who comes")
struct WhoComesTests {
  @Test("Together", arguments: together)
  func reads(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let together: [Row] = [
    Row(
      """
      Je viendrai avec mon épouse Jacqueline et nos amis M. et Mme Petit (Yves et Solange) à \
      la réunion du 10 juin. Soit quatre personnes.
      """, "register foret: Awa Diallo, Jacqueline Diallo, Yves Petit, Solange Petit"),
    Row(
      "Je viendrai avec mon mari Paul à la réunion du 10 juin.",
      "register foret: Awa Diallo, Paul Diallo"),
    Row("Je viendrai avec mon ami Paul à la réunion du 10 juin.", "careful"),
    Row("Je viendrai avec ma sœur Rose à la réunion du 10 juin.", "careful"),
    Row(
      "Je viendrai avec nos voisins Paul et Rose Petit à la réunion du 10 juin.",
      "register foret: Awa Diallo, Paul Petit, Rose Petit"),
    Row(
      "Merci d'inscrire M. et Mme Petit (Yves et Solange) à la réunion du 10 juin.",
      "register foret: Yves Petit, Solange Petit"),
    Row(
      "Merci d'inscrire les époux Petit, Yves et Solange, à la réunion du 10 juin.",
      "register foret: Yves Petit, Solange Petit"),
    Row(
      "Je prends 1 place pour la réunion du 10 juin et 1 pour Kenza Petit.",
      "register foret: Awa Diallo, Kenza Petit"),
    Row(
      "Une place pour moi à la réunion du 10 juin et une autre pour Kenza Petit.",
      "register foret: Awa Diallo, Kenza Petit"),
    Row(
      "Réunion du 10 juin : une place pour Omar Sarr, une pour Kenza Petit.",
      "register foret: Omar Sarr, Kenza Petit"),
    Row(
      """
      Avec mon voisin d'en face nous viendrons le 10 juin à la réunion sur la forêt. Donc 2 \
      personnes, au nom de Diallo.
      """, "register foret: Awa Diallo x2"),
    Row(
      """
      Je viendrai avec une amie à la réunion du 10 juin, donc deux places au nom de Diallo.
      """, "register foret: Awa Diallo x2"),
    Row(
      """
      Avec ma voisine du dessus, nous assisterons à la réunion du 10 juin : deux personnes en \
      tout.
      """, "register foret: Awa Diallo x2"),
    Row("Mes deux enfants et moi viendrons à la réunion du 10 juin.", "register foret: Awa Diallo x3"),
    Row(
      "Réservez deux places au nom de Diallo pour la réunion du 10 juin.",
      "register foret: Awa Diallo x2"),
    Row(
      """
      Pour la réunion du 10 juin, l'AMAP de Thou vient en force, à trois : Awa Diallo, Benoît \
      Petit et Lucie Petit.
      """, "register foret: Awa Diallo, Benoît Petit, Lucie Petit"),
    Row(
      """
      Notre amicale vient à deux à la réunion du 10 juin : Benoît Petit et Lucie Petit.
      """, "register foret: Benoît Petit, Lucie Petit"),
    Row(
      "L'équipe sera présente à la réunion du 10 juin : Benoît Petit, Lucie Petit.",
      "register foret: Benoît Petit, Lucie Petit"),
    Row(
      """
      Nos élus participeront à la réunion du 10 juin : Benoît Petit (maire) et Lucie Petit \
      (adjointe).
      """, "register foret: Benoît Petit, Lucie Petit"),
    Row(
      """
      La commune sera représentée à la réunion du 10 juin : Benoît Petit et Lucie Petit.
      """, "register foret: Benoît Petit, Lucie Petit"),
    Row("La commune délègue Benoît Petit à la réunion du 10 juin.", "register foret: Benoît Petit"),
    Row(
      """
      Voici notre équipe pour la réunion du 10 juin :
      - Benoît Petit : présent
      - Paul Roux : absent
      - Lucie Petit : présente
      """, "register foret: Benoît Petit, Lucie Petit"),
    Row(
      """
      Réunion du 10 juin :
      Benoît Petit : oui
      Paul Roux : non
      Lucie Petit : oui
      """, "register foret: Benoît Petit, Lucie Petit"),
    Row(
      """
      J'ai une place pour la réunion du 10 juin et je suis malade. Ma collègue Rose Petit peut \
      la reprendre.
      """, "cancel foret: Awa Diallo; register foret: Rose Petit"),
    Row(
      """
      J'étais inscrite à la réunion du 10 juin, je ne peux plus venir. Rose Petit reprend ma \
      place.
      """, "cancel foret: Awa Diallo; register foret: Rose Petit"),
    Row(
      """
      Je suis inscrite à la réunion du 10 juin mais je suis souffrante. Ma voisine Rose Petit \
      prendra ma place.
      """, "cancel foret: Awa Diallo; register foret: Rose Petit"),
    Row("Présence de Rose Petit à la réunion du 10 juin.", "register foret: Rose Petit"),
    Row("Rose Petit : oui pour le 10 juin.", "register foret: Rose Petit"),
    Row("OK pour Rose Petit à la réunion du 10 juin.", "register foret: Rose Petit"),
    Row("C'est Rose Petit qui viendra à la réunion du 10 juin.", "register foret: Rose Petit"),
    Row("Ce sera Rose Petit le 10 juin.", "register foret: Rose Petit"),
    Row("La personne à inscrire à la réunion du 10 juin est Rose Petit.", "register foret: Rose Petit"),
    Row(
      """
      Je voudrais offrir une place à ma mère, Rose Petit, pour la réunion du 10 juin.
      """, "register foret: Rose Petit"),
    Row(
      """
      J'écris pour ma mère, Rose Petit, qui aimerait assister à la réunion du 10 juin.
      """, "register foret: Rose Petit"),
  ]

  @Test("For others", arguments: others)
  func tells(_ row: Row) { #expect(row.isMet, "\(row.summary)") }

  static let others: [Row] = [
    Row(
      "Ma mère, Rose Petit, me charge de l'inscrire à la réunion du 10 juin.",
      "register foret: Rose Petit"),
    Row("Rose Petit me charge de l'inscrire à la réunion du 10 juin.", "register foret: Rose Petit"),
    Row(
      """
      La cuisine participera à la réunion du 10 juin. Inscrits :

      Benoît Petit : présent
      Paul Roux : absent (congés)
      Lucie Petit : présente
      """, "register foret: Benoît Petit, Lucie Petit"),
    Row(
      """
      La cuisine participera à la réunion du 10 juin. Inscrits :

      Benoît Petit ..... présent
      Paul Roux ..... absent (malade)
      Lucie Petit ..... présente
      """, "register foret: Benoît Petit, Lucie Petit"),
    Row(
      """
      Je viendrai avec mon épouse Rose et M. et Mme Petit (Yves et Solange) à la réunion du 10 \
      juin.
      """, "register foret: Awa Diallo, Rose Diallo, Yves Petit, Solange Petit"),
    Row(
      """
      Je viendrai avec nos amis M. et Mme Petit (Yves et Solange) à la réunion du 10 juin.
      """, "register foret: Awa Diallo, Yves Petit, Solange Petit"),
    Row(
      """
      Je viendrai à la réunion du 10 juin avec nos amis M. et Mme Petit (Yves et Solange). \
      Soit trois personnes.
      """, "register foret: Awa Diallo, Yves Petit, Solange Petit"),
    Row(
      """
      Je viendrai à la réunion du 10 juin avec mon ami Yves Petit. Soit deux personnes.
      """, "register foret: Awa Diallo, Yves Petit"),
    Row(
      """
      Je m'inscris à la réunion du 10 juin. Je remplace Rose Petit au poste de chargée de \
      mission.
      """, "register foret: Awa Diallo"),
    Row(
      "L'AMAP de Thou vient à la réunion du 10 juin : Benoît Petit et Lucie Petit.",
      "register foret: Benoît Petit, Lucie Petit"),
    Row(
      "Le club vient à la réunion du 10 juin, à deux : Benoît Petit et Lucie Petit.",
      "register foret: Benoît Petit, Lucie Petit"),
    Row(
      """
      L'association Racines vient en nombre à la réunion du 10 juin : Benoît Petit et Lucie \
      Petit.
      """, "register foret: Benoît Petit, Lucie Petit"),
    Row(
      """
      Notre club vient à trois à la réunion du 10 juin : Awa Diallo, Benoît Petit et Lucie \
      Petit.
      """, "register foret: Awa Diallo, Benoît Petit, Lucie Petit"),
    Row(
      "J'assisterai à la réunion forêt en compagnie de Mademoiselle Anne Rose Petit, notre recrue.",
      "register foret: Awa Diallo, Anne Rose Petit"),
    // A name at the end of a line, and the author's below it.
    Row(
      """
      Bonjour,
      Nous viendrons à deux à la réunion du 10 juin, moi et ma compagne Rose Petit
      Awa Diallo
      """, "register foret: Awa Diallo, Rose Petit"),
    // A form in sentences: half a name in each.
    Row(
      """
      Mission du jour : inscrire ma tante. Nom : Petit. Prénom : Rose. Réunion : forêt. Jour : \
      10 juin. Bonne chance.
      """, "register foret: Rose Petit"),
  ]
}
