import Testing

@testable import IMAP

@Suite struct NamingTests {
  /// RFC 3501 §5.1.3's own examples among them.
  @Test(arguments: [
    ("INBOX", "INBOX"), ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"), ("A & B", "A &- B"),
    ("À vérifier", "&AMA- v&AOk-rifier"), ("Traités", "Trait&AOk-s"), ("😀", "&2D3eAA-"), ("éé", "&AOkA6Q-"),
    ("", ""),
  ])
  func modifiedUTF7(name: String, encoded: String) {
    #expect(String(decoding: ModifiedUTF7.encode(name), as: UTF8.self) == encoded)
    #expect(ModifiedUTF7.decode(Array(encoded.utf8)) == name)
  }

  @Test(arguments: ["&", "&AOk", "&A-", "&AOk!-", "&2D0-", "caf\u{e9}", "a\u{1}b"])
  func refusesWhatIsNoModifiedUTF7(encoded: String) {
    #expect(ModifiedUTF7.decode(Array(encoded.utf8)) == nil)
  }

  @Test(arguments: [
    "", "/", "a//b", "/a", "a/", "a\r\nb", "a*", "a%b", "a\u{0}", String(repeating: "a", count: 1001),
  ])
  func refusesNames(name: String) { #expect(MailboxName(name) == nil) }

  @Test(arguments: [
    ("inbox", Character?("/"), "", "INBOX"), ("Guichet/Lus", "/", "", "Guichet/Lus"),
    ("Guichet/Lus", ".", "INBOX.", "INBOX.Guichet.Lus"), ("Inbox/Guichet", ".", "INBOX.", "INBOX.Guichet"),
    ("INBOX", ".", "INBOX.", "INBOX"), ("S.A./x", ".", "", "S_A_.x"), ("Guichet/Lus", nil, "", "Guichet/Lus"),
    ("inbox", nil, "", "INBOX"),
  ])
  func writesForTheServer(name: String, delimiter: Character?, prefix: String, wire: String) throws {
    let naming = Naming(delimiter: delimiter, prefix: prefix)
    let mailbox = try #require(MailboxName(name))
    #expect(String(decoding: naming.encode(mailbox), as: UTF8.self) == wire)
  }

  @Test func readsBackWhatItWrote() throws {
    for naming in [
      Naming(delimiter: "/"), Naming(delimiter: ".", prefix: "INBOX."), Naming(delimiter: nil),
      Naming(delimiter: ".", prefix: "INBOX.", isUTF8: true),
    ] {
      for name in ["INBOX", "Guichet/À vérifier", "A & B/台北"] {
        let mailbox = try #require(MailboxName(name))
        #expect(naming.decode(naming.encode(mailbox)) == mailbox)
      }
    }
  }

  @Test func oneNameHoweverItsAccentsAreWritten() {
    #expect(MailboxName("Traite\u{301}s") == MailboxName("Trait\u{e9}s"))
  }

  /// INBOX below the prefix INBOX: what a human writes so is the mailbox without the second one.
  @Test func anInboxBelowThePrefix() throws {
    let naming = Naming(delimiter: ".", prefix: "INBOX.")
    #expect(naming.decode(Array("INBOX.INBOX.Lus".utf8)) == nil)
    #expect(naming.decode(Array("Inbox.Lus".utf8)) == MailboxName("Lus"))
    #expect(naming.listed(try #require(MailboxName("INBOX/Lus"))) == MailboxName("Lus"))
    #expect(naming.listed(.inbox) == .inbox)
  }

  @Test func namesThatNobodyCouldWriteAreLeftOut() {
    #expect(Naming(delimiter: ".").decode(Array("a/b".utf8)) == nil)
    #expect(Naming(delimiter: "/").decode([0xff]) == nil)
  }
}
