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

  /// Daemons and lists: never a person's, whatever the text says.
  private static let daemons: WordStems = [
    "mailerdaemon", "bounce", "listserv", "majordomo", "mdaemon", "abuse", "autoreply", "autoresponder",
    "microsoftexchange",
  ]

  /// No person ever writes from such an address; from the others an office may, which has no better one.
  static func isDaemon(_ address: String) -> Bool { daemons.begin(plain(address)) }

  static func matches(_ address: String) -> Bool {
    let plain = plain(address)
    return whole.contains(String(plain.prefix { $0 != "+" })) || openings.begin(plain)
      || endings.contains { plain.hasSuffix($0) }
  }

  private static func plain(_ address: String) -> String {
    let local = address.utf8.prefix { $0 != UInt8(ascii: "@") }.filter { !"-_.".utf8.contains($0) }
    return Folding.fold(String(decoding: local, as: UTF8.self))
  }
}
