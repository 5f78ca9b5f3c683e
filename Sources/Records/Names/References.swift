internal import GRDB

/// References that people may call registrations and messages by: each is given once.
struct References {
  let db: Database

  /// The first one derived from that purpose which nothing else has: the same again where the same is recorded again in the same order.
  func unused(for purpose: String) throws -> Reference {
    let key = try NamingKey(db)
    var draw = 0
    while true {
      let reference = Reference(number: key.number(of: "reference", purpose, draw))
      let isTaken = try db.value(
        Bool.self,
        """
        SELECT EXISTS (SELECT 1 FROM registration WHERE reference = ?)
          OR EXISTS (SELECT 1 FROM message WHERE reference = ?)
        """, [reference.rawValue, reference.rawValue])
      if isTaken == false { return reference }
      draw += 1
    }
  }
}
