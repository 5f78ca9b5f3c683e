/// How long each wait on a server may last: none is without end.
package struct Deadlines: Sendable {
  /// Name, TCP, TLS and sign-in together.
  package var connect: Duration = .seconds(60)
  /// The whole of one command, from its first octet to its tagged reply.
  package var command: Duration = .seconds(120)
  /// Silence in the middle of a reply.
  package var silence: Duration = .seconds(60)
  /// One message of a FETCH, from the end of the one before: 10 MiB at 35 kB/s.
  package var message: Duration = .seconds(300)
  /// What is left of a FETCH whose caller wants no more; past that the connection is given up instead.
  package var drain: Duration = .seconds(10)
  /// From DONE to the end of IDLE.
  package var done: Duration = .seconds(10)
  /// Any command once shutdown was asked for, LOGOUT always.
  package var closing: Duration = .seconds(5)

  package init() {}
}

/// The most that is taken from a server in one go: more is a broken server, or a hostile one.
package struct Bounds: Sendable {
  /// Octets of one response, message content apart. A SEARCH of a million UIDs takes 8 MB.
  package var response = 64 << 20
  /// Octets of a literal that is not message content, such as a mailbox's name.
  package var literal = 1 << 20
  /// Octets of a message. What is over the caller's limit is read and dropped; what is over this is not believed.
  package var content = 2 << 30
  /// Lists within lists.
  package var depth = 32
  /// Results of one SEARCH.
  package var results = 4_000_000

  package init() {}
}
