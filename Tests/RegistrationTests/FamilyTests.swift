import Testing

@testable import Registration

/// Families of French turns, each in the many ways people have of saying it.
@Suite("Families of turns")
struct FamilyTests {
  @Test("Asking for oneself", arguments: asking)
  func registersSelf(_ text: String) {
    let row = Row(text, "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  static let asking = [
    "Je souhaiterais, si toutefois il reste des places, participer à la réunion du 10 juin.",
    "Je me permets de vous demander de m'y réserver une place, s'il n'est pas trop tard : réunion du 10 juin.",
    "Je serai des vôtres le 10 juin pour la réunion sur la forêt.",
    "Je me joindrai à vous le 10 juin.",
    "Je compte bien être là le 10 juin.",
    "Je me rendrai à la réunion du 10 juin.",
    "Je prendrai part à la réunion Forêt et biodiversité.",
    "Je vais participer à la réunion du 10 juin.",
    "Je suis preneuse de la réunion forêt le 10 juin.",
    "Je suis partante pour la réunion du 10 juin.",
    "J'ai l'intention de participer à la réunion du 10 juin.",
    "Je serais ravie de participer à la réunion du 10 juin.",
    "Je serais heureuse d'assister à la réunion du 10 juin.",
    "C'est avec plaisir que je participerai à la réunion du 10 juin.",
    "J'aurai le plaisir d'assister à la réunion du 10 juin.",
    "Je me permets de m'inscrire à la réunion du 10 juin.",
    "J'ai très envie de participer à la réunion du 10 juin.",
    "Vous serait-il possible de m'inscrire à la réunion du 10 juin ?",
    "Serait-il encore possible de m'inscrire à la réunion du 10 juin ?",
    "Auriez-vous la gentillesse de m'inscrire à la réunion du 10 juin ?",
    "Puis-je vous demander de m'inscrire à la réunion du 10 juin ?",
    "Je vous serais reconnaissante de bien vouloir m'inscrire à la réunion du 10 juin.",
    "Mettez-moi sur la liste pour la réunion du 10 juin.",
    "Vous pouvez compter sur moi le 10 juin à la réunion forêt.",
    "Comptez sur moi pour la réunion du 10 juin.",
    "Gardez-moi une place pour la réunion du 10 juin.",
    "Retenez-moi une place pour le 10 juin.",
    "Je réserve ma place à la réunion du 10 juin.",
    "Je retiens une place pour la réunion du 10 juin.",
    "Une place pour moi à la réunion du 10 juin, s'il vous plaît.",
    "Je vous adresse ma demande d'inscription à la réunion du 10 juin.",
    "Je vous fais part de mon souhait de participer à la réunion du 10 juin.",
    "Par la présente, je sollicite mon inscription à la réunion du 10 juin.",
    "Ce message pour m'inscrire à la réunion du 10 juin.",
    "Je vous écris afin de m'inscrire à la réunion du 10 juin.",
    "Je vous contacte pour m'inscrire à la réunion du 10 juin.",
    "Je viens par ce mail m'inscrire à la réunion du 10 juin.",
    "Pour la réunion du 10 juin, je m'inscris volontiers.",
    "Inscrivez-moi, s'il vous plaît, à la réunion du 10 juin.",
    "Je tenais à m'inscrire à la réunion du 10 juin.",
    "J'y serai : réunion du 10 juin.",
    "Je confirme que je serai présente à la réunion du 10 juin.",
    "Je vous informe de ma participation à la réunion du 10 juin.",
    "Je vous annonce ma venue à la réunion du 10 juin.",
    "Je suis d'accord pour participer à la réunion du 10 juin.",
    "Je réponds présente pour la réunion du 10 juin.",
    "Je réponds favorablement à votre invitation à la réunion du 10 juin.",
    "Une inscription de plus pour la réunion du 10 juin : la mienne !",
    "Oui pour moi le 10 juin.",
    "C'est bon pour moi pour la réunion du 10 juin.",
    "Tu peux m'inscrire pour le 10 juin stp ?",
    "Could you please put me down for the meeting on 10 June?",
    "I'd love to come to the meeting on 10 June.",
    "I'm registering for the meeting on Thursday 10 June.",
    "I plan to attend the meeting on Thursday 10 June.",
    "Kindly register me for the meeting of 10 June.",
    "Please add my name to the list for 10 June.",
    "Please save me a seat for the meeting on 10 June.",
  ]

  @Test("What surrounds a request changes nothing", arguments: surroundings)
  func actsBeside(_ text: String) {
    for letter in [
      "Je m'inscris à la réunion du 10 juin. \(text)", "\(text) Je m'inscris à la réunion du 10 juin.",
    ] {
      let row = Row(letter, "register foret: Awa Diallo")
      #expect(row.isMet, "\(row.summary)")
    }
  }

  static let surroundings = [
    "Je viens de créer une petite entreprise.",
    "Je viens de découvrir votre annonce.",
    "Je viens de voir l'annonce sur Facebook.",
    "J'habite Bourges depuis trois ans.",
    "Je travaille à la bibliothèque.",
    "Je suis étudiante en master.",
    "Nous nous sommes croisés au forum des associations.",
    "Je ne sais pas si vous vous souvenez de moi.",
    "Vous pouvez me joindre sur mon portable si besoin.",
    "Si vous avez la moindre question, n'hésitez pas à m'appeler.",
    "N'hésitez pas à me contacter si nécessaire.",
    "Je n'y connais pas grand-chose mais je suis motivée.",
    "Je n'ai jamais mis les pieds à l'abbaye.",
    "Merci d'avance pour votre réponse.",
    "Merci pour tout ce que vous faites.",
    "Dans l'attente de vous lire.",
    "Dans l'attente de votre réponse, je vous remercie.",
    "Je reste à votre disposition pour tout renseignement.",
    "Je me tiens à votre disposition.",
    "J'ai vu l'affiche à la boulangerie.",
    "Une amie m'a parlé de vous.",
    "J'ai trouvé votre adresse sur le site.",
    "Le sujet me passionne depuis longtemps.",
    "La forêt, c'est toute ma vie.",
    "Désolée pour cette réponse tardive.",
    "Excusez mon retard.",
    "J'espère que vous allez bien.",
    "Pouvez-vous me le confirmer ?",
    "Merci de me confirmer que c'est bien noté.",
    "Est-ce qu'il reste de la place ?",
    "Reste-t-il des places ?",
    "Est-ce encore possible ?",
    "J'espère qu'il n'est pas trop tard.",
    "J'espère qu'il reste de la place.",
    "Je serai ponctuelle.",
    "J'apporterai un gâteau.",
    "Mon arrière-grand-père était bûcheron et je trouverai peut-être sa trace.",
    "Bravo pour votre programme.",
    "Belle initiative !",
    "Mes amitiés à toute l'équipe.",
    "Bonne année à tous.",
    "Je l'attends avec impatience.",
    "Je me réjouis de vous rencontrer.",
    "Au plaisir de vous voir.",
    "Hâte d'y être !",
    "À bientôt.",
    "Le reste, ce sera pour une autre fois.",
  ]

  @Test("A reason inside the request", arguments: reasons)
  func actsForReason(_ reason: String) {
    let row = Row("Je souhaite m'inscrire à la réunion du 10 juin \(reason).", "register foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  static let reasons = [
    "car je n'y connais rien", "parce que le sujet m'intéresse", "puisque je suis libre ce jour-là",
    "étant moi-même forestière", "car je viens de créer une association", "afin de mieux connaître la forêt",
    "dans le cadre de mes études", "comme tous les ans", "à titre personnel", "en tant qu'habitante",
    "au nom de mon association", "pour en savoir plus", "sur les conseils d'une amie",
    "qui m'intéresse beaucoup", "dont j'ai vu l'affiche", "comme convenu au téléphone",
    "suite à votre courriel", "et je vous en remercie", "parce que je n'ai jamais compris ce sujet",
  ]

  @Test("Giving up", arguments: cancelling)
  func cancels(_ text: String) {
    let row = Row(text, "cancel foret: Awa Diallo")
    #expect(row.isMet, "\(row.summary)")
  }

  static let cancelling = [
    "Ne comptez plus sur moi le 10 juin.",
    "Ne comptez pas sur moi pour la réunion du 10 juin, à laquelle j'étais inscrite.",
    "Je ne serai pas des vôtres le 10 juin.",
    "Je ne serai finalement pas présente le 10 juin.",
    "Je ne serai donc pas là le 10 juin.",
    "Je vais devoir annuler mon inscription à la réunion du 10 juin.",
    "Je me vois contrainte d'annuler ma venue à la réunion du 10 juin.",
    "Je suis dans l'obligation d'annuler ma participation à la réunion du 10 juin.",
    "Je ne suis plus disponible le 10 juin, merci d'annuler mon inscription à la réunion.",
    "Je ne peux plus venir à la réunion du 10 juin.",
    "Je ne vais pas pouvoir venir à la réunion du 10 juin.",
    "Il ne me sera pas possible de venir à la réunion du 10 juin.",
    "Merci de libérer ma place pour le 10 juin.",
    "Pourriez-vous annuler mon inscription à la réunion du 10 juin ?",
    "Veuillez prendre note de mon désistement pour la réunion du 10 juin.",
    "Je préfère annuler mon inscription à la réunion du 10 juin.",
    "Je vous prie de bien vouloir annuler mon inscription à la réunion du 10 juin.",
    "Veuillez me retirer de la liste des inscrits à la réunion du 10 juin.",
    "Sorry, I can't make it to the meeting on 10 June.",
    "I have to cancel my place at the meeting on 10 June.",
  ]

  @Test("What may change the meaning is asked about or handed over", arguments: doubts)
  func isCareful(_ text: String) {
    let row = Row(text, "careful")
    #expect(row.isMet, "\(row.summary)")
  }

  static let doubts = [
    "J'y serai, à la réunion du 10 juin, si Dieu veut.",
    "Si vous avez besoin de bras, je participerai à la réunion du 10 juin.",
    "Je serais heureuse de participer à la réunion du 10 juin, mais mes horaires changent.",
    "J'aurais eu plaisir à participer à la réunion du 10 juin.",
    "Je serai des vôtres le 10 juin uniquement en visio.",
    "Comptez sur moi pour le café le 10 juin.",
    "Je ne peux finalement pas participer à la réunion du 10 juin, inscrivez Rose Petit.",
    "Mon annulation de la réunion du 10 juin n'a pas été prise en compte.",
    "Mon annulation pour la réunion du 10 juin était une erreur.",
    "Je retire mon désistement pour la réunion du 10 juin.",
    "J'accompagne à la gare les participants à la réunion du 10 juin.",
    "Je pense venir à la réunion du 10 juin.",
    "Je m'inscris à la réunion du 10 juin. Enfin, peut-être.",
    "Je m'inscris à la réunion du 10 juin. Si mon mari est d'accord.",
    "Je m'inscris à la réunion du 10 juin. On verra.",
    "Je m'inscris à la réunion du 10 juin. Rien n'est sûr.",
    "Je m'inscris à la réunion du 10 juin, si le temps le permet.",
    "Je m'inscris à la réunion du 10 juin à moins que la date change.",
    "Je serai des vôtres le 10 juin si ma sœur peut garder les enfants.",
    "Je serai des vôtres le 10 juin ou le 19 mai.",
    "Comptez sur moi le 10 juin, sauf contrordre.",
    "Ne comptez pas trop sur moi le 10 juin.",
    "Gardez-moi une place pour le 10 juin, je confirmerai plus tard.",
    "Je serai ravie de vous voir le 10 juin si je suis rentrée.",
    "J'ai envie de participer à la réunion du 10 juin, j'hésite encore.",
    "Pourriez-vous me dire si la salle a un ascenseur ?",
    "Je voudrais savoir si je peux venir à la réunion du 10 juin.",
    "Je me demande si je peux participer à la réunion du 10 juin.",
    "Pourriez-vous m'indiquer comment participer à la réunion du 10 juin ?",
    "Vous serait-il possible de m'envoyer le programme de la réunion du 10 juin ?",
    "Vous serait-il possible de me rappeler au sujet de la réunion du 10 juin ?",
    "Je vous contacte au sujet de la réunion du 10 juin.",
    "Je suis intéressée mais je ne suis pas libre le 10 juin.",
    "J'étais ravie de participer à la réunion du 10 juin dernier.",
    "Je ne suis pas preneuse de la réunion du 10 juin.",
    "Je ne compte pas être là le 10 juin.",
    "Je n'ai pas envie de participer à la réunion du 10 juin.",
    "Je n'ai pas l'intention de participer à la réunion du 10 juin.",
    "Ce n'est pas avec plaisir que je participerai à la réunion du 10 juin.",
    "Je serai des vôtres par la pensée le 10 juin.",
    "Est-ce que je peux compter sur vous le 10 juin ?",
    "Vous pouvez compter sur moi pour parler de la réunion du 10 juin autour de moi.",
    "Mon mari vous dira s'il vient à la réunion du 10 juin.",
    "Je m'inscris à la réunion du 10 juin. Par contre mon mari hésite.",
    "Je voudrais m'inscrire à la réunion du 10 juin, sinon à celle du 19 mai.",
    "Je m'inscris à la réunion du 10 juin si elle est en visio.",
    "Je m'inscris à la réunion du 10 juin à condition que ce soit gratuit.",
    "Je m'inscris à la réunion du 10 juin pourvu qu'il y ait un parking.",
    "Faut-il que je m'inscrive à la réunion du 10 juin ?",
    "Personne ne viendra à la réunion du 10 juin.",
    "I may come to the meeting on 10 June.",
    "I'll try to come to the meeting on 10 June.",
    "J'essaierai de venir à la réunion du 10 juin.",
    "Je tâcherai d'être là le 10 juin.",
    "Je ferai mon possible pour être à la réunion du 10 juin.",
    "J'espère pouvoir participer à la réunion du 10 juin.",
  ]
}
