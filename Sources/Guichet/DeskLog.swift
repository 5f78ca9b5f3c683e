package import Logging

/// The operator's lines: constant text, data as metadata, nothing private. Names, addresses and words of citizens never come here.
package struct DeskLog: Sendable {
  private let logger: CountingLogger

  package init(_ logger: Logger, counters: Counters = Counters()) {
    self.logger = CountingLogger(logger: logger, counters: counters)
  }

  func started(_ mailbox: String) { logger.info("desk open", metadata: ["mailbox": "\(mailbox)"]) }
  func stopped() { logger.info("desk closed") }

  func connected(_ server: String) { logger.info("mailbox connected", metadata: ["server": "\(server)"]) }

  /// `problem` says what happened and what to do.
  func mailboxTrouble(_ problem: String, retryIn wait: Duration) {
    logger.error(
      "mailbox out of reach", metadata: ["problem": "\(problem)", "retry_in": "\(wait.seconds) s"])
  }

  /// Nothing is handled until it can be; mail waits in the mailbox.
  func registerTrouble(_ problem: String, retryIn wait: Duration) {
    logger.error(
      "register cannot be written", metadata: ["problem": "\(problem)", "retry_in": "\(wait.seconds) s"])
  }

  func leftAlone(_ count: Int) {
    logger.notice("mail from before the first start left alone", metadata: ["messages": "\(count)"])
  }

  func decided(number: Int64, uid: UInt32, outcome: String, letters: Int) {
    logger.counters.add(outcome: outcome)
    logger.info(
      "message handled",
      metadata: ["message": "\(number)", "uid": "\(uid)", "outcome": "\(outcome)", "letters": "\(letters)"])
  }

  func ordered(number: Int64, uid: UInt32, done: Int, notDone: Int, letters: Int) {
    logger.info(
      "staff's orders carried out",
      metadata: [
        "message": "\(number)", "uid": "\(uid)", "done": "\(done)", "not_done": "\(notDone)",
        "letters": "\(letters)",
      ])
  }

  /// `reason` is one of `StaffMatter`.
  func refusedOrders(uid: UInt32, reason: String) {
    logger.warning(
      "an answer of staff's was not carried out", metadata: ["uid": "\(uid)", "reason": "\(reason)"])
  }

  func knownAlready(uid: UInt32) { logger.info("message known already", metadata: ["uid": "\(uid)"]) }

  /// The message is recorded for staff, without a letter.
  func setAside(uid: UInt32, problem: String) {
    logger.error("message set aside for staff", metadata: ["uid": "\(uid)", "problem": "\(problem)"])
  }

  func missing(_ count: Int) {
    logger.warning("messages listed but not given; will look again", metadata: ["messages": "\(count)"])
  }

  func sent(letter: Int64, tries: Int) {
    logger.info("letter sent", metadata: ["letter": "\(letter)", "tries": "\(tries)"])
  }

  func letterWaits(letter: Int64, problem: String, wait: Duration) {
    logger.warning(
      "letter not taken yet",
      metadata: ["letter": "\(letter)", "problem": "\(problem)", "retry_in": "\(wait.seconds) s"])
  }

  func lettersHeld(letters: Int, repeats: Int) {
    logger.error(
      "letters to citizens are held; staff are told; `guichet resume` lets them go",
      metadata: ["letters_in_an_hour": "\(letters)", "repeats": "\(repeats)"])
  }

  func letterFailed(letter: Int64, problem: String) {
    logger.error(
      "letter given up; staff are told", metadata: ["letter": "\(letter)", "problem": "\(problem)"])
  }

  func letterUncertain(letter: Int64, problem: String) {
    logger.error("letter perhaps sent", metadata: ["letter": "\(letter)", "problem": "\(problem)"])
  }

  /// It lies in the mailbox, for staff to send.
  func drafted(letter: Int64) { logger.info("letter filed as a draft", metadata: ["letter": "\(letter)"]) }

  func sentByStaff(letter: Int64) {
    logger.info("draft sent by staff", metadata: ["letter": "\(letter)"])
  }

  func discarded(drafts: Int) {
    logger.notice("drafts discarded; staff are told", metadata: ["letters": "\(drafts)"])
  }

  func draftsTrouble(_ problem: String, retryIn wait: Duration) {
    logger.error(
      "drafts out of reach", metadata: ["problem": "\(problem)", "retry_in": "\(wait.seconds) s"])
  }

  /// It was in doubt, and the server has it.
  func letterFound(letter: Int64) {
    logger.info("letter found among sent mail", metadata: ["letter": "\(letter)"])
  }

  func letterNotLookedFor(letter: Int64, problem: String) {
    logger.warning(
      "sent mail cannot be searched; the letter stays in doubt",
      metadata: ["letter": "\(letter)", "problem": "\(problem)"])
  }

  func outboxTrouble(_ problem: String, retryIn wait: Duration) {
    logger.error(
      "outbox cannot be read or written",
      metadata: ["problem": "\(problem)", "retry_in": "\(wait.seconds) s"])
  }

  /// Into the folder where it belongs since staff decided on it, or took that back.
  func filedAnew(number: Int64) { logger.info("message filed anew", metadata: ["message": "\(number)"]) }

  /// Messages stay where they are; they are recorded and answered all the same.
  func notMoved(_ count: Int, problem: String) {
    logger.error("messages not moved", metadata: ["messages": "\(count)", "problem": "\(problem)"])
  }

  /// They lie in their folder, and where they were as well.
  func originalsStay(_ count: Int, problem: String) {
    logger.error(
      "messages copied, originals stay", metadata: ["messages": "\(count)", "problem": "\(problem)"])
  }

  func digestTrouble(_ problem: String, retryIn wait: Duration) {
    logger.error("digest not written", metadata: ["problem": "\(problem)", "retry_in": "\(wait.seconds) s"])
  }

  func digestRecorded(of day: String) { logger.info("digest written", metadata: ["day": "\(day)"]) }

  func noticed(letters: Int, questionsClosed: Int) {
    logger.info(
      "notices written", metadata: ["letters": "\(letters)", "questions_closed": "\(questionsClosed)"])
  }

  func sheetsRecorded(_ count: Int) { logger.info("sheets written", metadata: ["sheets": "\(count)"]) }

  func certificatesRecorded(letters: Int) {
    logger.info("certificates written", metadata: ["letters": "\(letters)"])
  }

  func noticeTrouble(_ problem: String, retryIn wait: Duration) {
    logger.error("notices not written", metadata: ["problem": "\(problem)", "retry_in": "\(wait.seconds) s"])
  }

  /// systemd is told nothing more, and ends the desk.
  func hangs(_ round: String) {
    logger.error("no sign of life from a round", metadata: ["round": "\(round)"])
  }

  func metricsTrouble(_ problem: String) {
    logger.error("metrics not written", metadata: ["problem": "\(problem)"])
  }

  func notWatched(_ file: String) {
    logger.warning("file cannot be watched; SIGHUP reads it anew", metadata: ["file": "\(file)"])
  }

  func registerNotWatched() { logger.warning("register cannot be watched; it is looked at each half-minute") }

  func reloaded() { logger.info("catalogue and templates reloaded") }

  func notReloaded(_ problem: String) {
    logger.error(
      "catalogue and templates not reloaded; the old ones stay", metadata: ["problem": "\(problem)"])
  }
}

extension Duration {
  /// Seconds with a decimal, for people.
  fileprivate var seconds: String {
    let tenths = (milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10)"
  }

  private var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
