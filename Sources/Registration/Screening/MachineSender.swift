/// Senders that no person reads.
enum MachineSender {
  /// Local parts without their points, hyphens and underscores.
  private static let whole: WordSet = [
    "mailerdaemon", "postmaster", "noreply", "nereply", "nepasrepondre", "donotreply", "dontreply",
    "pasdereponse",
    "sansreponse", "noresponse", "nereponsepas", "nepasrepondresvp", "noreplyto", "bounce", "bounces",
    "listserv",
    "majordomo", "mdaemon", "abuse", "notification", "notifications", "autoreply", "autoresponder",
    "microsoftexchange",
  ]
  /// With these alone a longer local part is a machine's too: `noreply-events`, `bounce+1234`.
  private static let openings: WordStems = [
    "mailerdaemon", "noreply", "nepasrepondre", "donotreply", "nereply", "bounce+", "bounces+",
    "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
  ]
  private static let endings = ["noreply", "nepasrepondre", "donotreply"]

  static func matches(_ address: String) -> Bool {
    let local = address.utf8.prefix { $0 != UInt8(ascii: "@") }.filter { !"-_.".utf8.contains($0) }
    let plain = Folding.fold(String(decoding: local, as: UTF8.self))
    return whole.contains(String(plain.prefix { $0 != "+" })) || openings.begin(plain)
      || endings.contains { plain.hasSuffix($0) }
  }
}
