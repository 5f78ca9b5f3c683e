internal import GRDB

/// References that people may call registrations and messages by: each is given once.
struct References {
  let db: Database

  /// One that nothing else has.
  func unused() throws -> Reference {
    var generator = SystemRandomNumberGenerator()
    while true {
      let reference = Reference.random(using: &generator)
      let isTaken = try db.value(
        Bool.self,
        """
        SELECT EXISTS (SELECT 1 FROM registration WHERE reference = ?)
          OR EXISTS (SELECT 1 FROM message WHERE reference = ?)
        """, [reference.rawValue, reference.rawValue])
      if isTaken == false { return reference }
    }
  }
}
