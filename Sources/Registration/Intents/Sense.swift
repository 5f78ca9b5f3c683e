/// What a turn of phrase means.
enum Sense: Int, Hashable, Sendable, CaseIterable {
  /// « je m'inscris », « inscrivez-moi ».
  case registerSelf
  /// « nous serons présents ».
  case registerUs
  /// « merci d'inscrire … »: others, named nearby.
  case registerOthers
  /// « inscription à la réunion »: a request without a verb, of the author where nobody else is named.
  case registerNominal
  /// « … assistera à la réunion ».
  case attendsThird
  /// « je ne pourrai pas venir », « annuler mon inscription ».
  case cancelSelf
  case cancelUs
  /// « annuler l'inscription de … ».
  case cancelOthers
  /// « merci d'annuler »: the author's own, where nobody else is named.
  case cancelBare
  /// « … ne viendra pas ».
  case absentThird
  /// « … viendra à ma place », « sera remplacée par … ».
  case replaces
  /// « basculer sur l'autre session », « changer de date ».
  case moves
  /// « j'étais inscrite ».
  case wasRegistered
  /// « je maintiens ma présence ».
  case keeps
  /// Undecided: « peut-être », « 2 ou 3 ».
  case hypothesis
  /// A condition that the desk itself can tell fulfilled: « s'il reste des places ».
  case openCondition
  /// « est-il possible de s'inscrire », « puis-je venir ».
  case enquiry
  /// « j'ai participé à ».
  case attended
  /// A wish that the desk say that it is done, thanks, greetings.
  case courtesy
  /// Attendance words that ask nothing of the desk.
  case plain
}
