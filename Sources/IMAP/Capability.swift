/// What a server says it can do (RFC 3501 §7.2.1), upper case: `IDLE`, `MOVE`, `UIDPLUS`.
package struct Capability: Sendable, Hashable, CustomStringConvertible {
  package let name: String
  package init(_ name: String) { self.name = name.uppercased() }
  package var description: String { name }

  package static let idle = Capability("IDLE")  // RFC 2177
  package static let move = Capability("MOVE")  // RFC 6851
  package static let uidPlus = Capability("UIDPLUS")  // RFC 4315
  package static let namespace = Capability("NAMESPACE")  // RFC 2342
  package static let literalPlus = Capability("LITERAL+")  // RFC 7888
  package static let literalMinus = Capability("LITERAL-")  // RFC 7888: up to 4096 octets
  package static let enable = Capability("ENABLE")  // RFC 5161
  package static let utf8Accept = Capability("UTF8=ACCEPT")  // RFC 6855
  package static let utf8Only = Capability("UTF8=ONLY")  // RFC 6855
  package static let specialUse = Capability("SPECIAL-USE")  // RFC 6154
  package static let listExtended = Capability("LIST-EXTENDED")  // RFC 5258
  package static let imap4rev2 = Capability("IMAP4REV2")  // RFC 9051
}
