/// What the author wants done, over all clauses.
struct Intent: Sendable {
  enum Kind: Sendable, Equatable { case none, register, cancel, substitute, mixed }

  private(set) var kind: Kind = .none
  /// The author asks for themselves.
  private(set) var includesSelf = false
  /// The author speaks for several, themselves perhaps among them.
  private(set) var includesUs = false
  /// Others are asked for.
  private(set) var includesOthers = false
  /// A request without a verb.
  private(set) var isNominal = false
  /// The author says not to come, while registering others.
  private(set) var excludesSelf = false
  /// The author's own registration is to be cancelled.
  private(set) var cancelsSelf = false
  private(set) var cancelsUs = false
  private(set) var cancelsOthers = false
  /// « merci d'annuler », of nobody in particular.
  private(set) var cancelsBare = false
  /// Something says that there is a registration to cancel.
  private(set) var isRegistered = false

  init(reading: Reading, clauses: [Reading.Clause]) {
    var senses: Set<Sense> = []
    for clause in clauses {
      // Who stays says nothing of what is to be done.
      senses.formUnion(clause.has([.keeps]) ? clause.senses.subtracting(Sense.registering) : clause.senses)
    }
    if reading.form.familyName != nil || reading.form.fullName != nil,
      FormRequest.book.contains(reading.words, reading.words.indices)
    {
      senses.insert(.registerSelf)
    }
    read(senses)
  }

  private mutating func read(_ senses: Set<Sense>) {
    includesSelf = senses.contains(.registerSelf)
    isNominal = senses.contains(.registerNominal)
    includesUs = senses.contains(.registerUs)
    includesOthers = senses.contains(.registerOthers) || senses.contains(.attendsThird)
    cancelsSelf = senses.contains(.cancelSelf)
    cancelsUs = senses.contains(.cancelUs)
    cancelsOthers = senses.contains(.cancelOthers) || senses.contains(.absentThird)
    cancelsBare = senses.contains(.cancelBare)
    isRegistered =
      senses.contains(.wasRegistered) || cancelsBare || senses.contains(.cancelOthers)
      || senses.contains(.keeps)
    let registers = includesSelf || includesUs || includesOthers || isNominal
    let cancels = cancelsSelf || cancelsUs || cancelsOthers || cancelsBare
    if senses.contains(.replaces) {
      kind = includesSelf || includesUs || cancelsUs || senses.contains(.keeps) ? .mixed : .substitute
    } else if registers, cancels {
      excludesSelf =
        cancelsSelf && !cancelsUs && !cancelsOthers && includesOthers && !includesSelf && !includesUs
        && !senses.contains(.wasRegistered)
      kind = excludesSelf ? .register : .mixed
    } else if registers {
      kind = senses.contains(.wasRegistered) || senses.contains(.keeps) ? .mixed : .register
    } else if cancels {
      kind = .cancel
    }
  }
}

/// A form that is filled to register.
enum FormRequest {
  static let book = PhraseBook<Bool>([
    true: """
    inscription|inscriptions|bulletin
    m inscrire
    s inscrire
    registration
    """
  ])
}
