package import Registration

/// How one desk is set up: what the configuration file says, with defaults filled in and paths made absolute.
package struct Configuration: Sendable {
  /// The file it was read from.
  package var file: String
  package var catalogue: String
  package var templates: String
  package var database: String
  package var imap: IMAP
  package var smtp: SMTP
  package var digest: Digest
  /// nil: passwords sign in.
  package var oauth: OAuthSettings?
  /// `[questions] close_after_days`: how long the desk waits for an answer before it hands a request to staff.
  package var questionDays: Int
  package var retention = Retention.standard
  /// `[metrics] file`: where the daemon writes what Prometheus reads; nil: nowhere.
  package var metricsFile: String?

  package static let questionDays = 7

  /// `[imap]`: the mailbox that citizens write to.
  package struct IMAP: Sendable {
    package var server: Server
    /// The mailbox to watch, `/` standing for the server's own delimiter.
    package var folder: String
    package var start: Start
    /// Seconds between two looks on a server without IDLE.
    package var pollSeconds: Int
    /// The server whose `Authentication-Results` are believed (RFC 8601 §2.5); nil: nobody's.
    package var authservID: String?
    package var folders: Folders
  }

  /// `[imap] start`: what is done with mail that lies there at the very first start.
  package enum Start: Sendable, Equatable {
    case now, all
    /// Mail received from that day on, in the organiser's zone.
    case since(CivilDate)
  }

  /// `[imap.folders]`: where handled messages go; nil leaves them in place.
  package struct Folders: Sendable, Equatable {
    package var handled: String?
    package var review: String?
    package var ignored: String?
    /// Where letters lie that staff send, and where they lie once sent; nil: those that the server marks as such (RFC 6154).
    package var drafts: String?
    package var sent: String?
  }

  /// `[smtp]`: how letters leave.
  package struct SMTP: Sendable {
    package var server: Server
    /// `From` of every letter.
    package var fromName: String?
    package var fromAddress: String
    /// RFC 5321 reverse-path; nil is the null one, `<>`. A star stands for what tells the letter.
    package var envelopeFrom: String?
    /// Connections to the server at a time, at most; one where there is a ceiling on letters a minute.
    package var connections = 4
    /// Letters a minute at most; nil: no ceiling.
    package var perMinute: Int?
    /// Letters an hour beyond which all letters to citizens wait for staff; `LetterLimits` has the default.
    package var perHour: Int?
    /// Whether every letter to citizens is filed as a draft, for staff to send.
    package var drafts = false
  }

  /// `[digest]`
  package struct Digest: Sendable {
    package var to: [String]
    /// Those of them who may decide on cases by answering it, in lower case.
    package var answersFrom: Set<String>
    package var hour: Int
    package var minute: Int

    package init(to: [String], answersFrom: [String]? = nil, hour: Int, minute: Int) {
      self.to = to
      self.answersFrom = Set((answersFrom ?? to).map { $0.lowercased() })
      self.hour = hour
      self.minute = minute
    }
  }
}
