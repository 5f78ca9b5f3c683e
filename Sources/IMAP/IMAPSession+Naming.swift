/// How the server writes mailbox names: asked once, after sign-in.
extension IMAPSession {
  /// RFC 6855 §3: names and headers in UTF-8 from then on.
  func enableUTF8() throws(IMAPError) {
    do throws(IMAPError) {
      try run(Command("ENABLE").text("UTF8=ACCEPT")) { response in
        guard case .data("ENABLED", let values) = response else { return }
        if values.contains(where: { $0.text?.uppercased() == "UTF8=ACCEPT" }) { naming.isUTF8 = true }
      }
    } catch {
      guard error.sessionLives else { throw error }
    }
  }

  /// The personal namespace where the server tells it, and the delimiter.
  func learnNaming() throws(IMAPError) {
    if has(.namespace) || has(.imap4rev2) { try learnNamespace() }
    if naming.delimiter == nil { try learnDelimiter() }
  }

  /// RFC 2342 §5: `* NAMESPACE (("INBOX." ".")) NIL NIL`; the first of the first list is ours.
  private func learnNamespace() throws(IMAPError) {
    do throws(IMAPError) {
      try run(Command("NAMESPACE")) { response in
        guard case .data("NAMESPACE", let values) = response,
          let personal = values.first?.list?.first?.list, personal.count >= 2
        else { return }
        let prefix = personal[0].text ?? ""
        naming.prefix = naming.isUTF8 ? prefix : ModifiedUTF7.decode(Array(prefix.utf8)) ?? prefix
        naming.delimiter = personal[1].text?.first
      }
    } catch {
      guard error.sessionLives else { throw error }
    }
  }

  /// RFC 3501 §6.3.8: LIST with an empty pattern tells the delimiter.
  private func learnDelimiter() throws(IMAPError) {
    do throws(IMAPError) {
      try run(Command("LIST").text("\"\" \"\"")) { response in
        guard case .data("LIST", let values) = response, values.count >= 3 else { return }
        naming.delimiter = values[1].text?.first
      }
    } catch {
      guard error.sessionLives else { throw error }
    }
  }

  /// A command with a mailbox's name.
  func command(_ name: String, _ mailbox: MailboxName) -> Command {
    Command(name).string(naming.encode(mailbox), allowingUTF8: naming.isUTF8, isPrivate: false)
  }
}
