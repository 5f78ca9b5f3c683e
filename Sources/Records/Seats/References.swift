internal import GRDB

/// References that people may call registrations and messages by: each is given once.
struct References {
  let db: Database

  /// One that nothing else has.
  func unused() throws -> Reference {
    var generator = SystemRandomNumberGenerator()
    while true {
      let reference = Reference.random(using: &generator)
      let isFree =
        try RegistrationRow.filter(RegistrationRow.Columns.reference == reference.rawValue).isEmpty(db)
        && MessageRow.filter(MessageRow.Columns.reference == reference.rawValue).isEmpty(db)
      if isFree { return reference }
    }
  }
}
