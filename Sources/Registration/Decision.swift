/// What the desk makes of one message: the decision, who wrote, and everything it rests on.
package struct Judgement: Sendable, Equatable {
  package var decision: Decision
  /// What staff must read beside what is done: a question that the desk cannot answer, or a `tentative` that gets no answer; nil
  /// otherwise.
  package var aside: StaffMatter?
  /// What only the register can settle: tried first by whoever has one; nil where there is nothing of the kind.
  package var registerRequest: RegisterRequest?
  /// « Annule et remplace mon message » : what the author asked before is given up for what is asked now.
  package var replacesEarlier = false
  /// What a human may decide to do, where the decision is not to act: what the message asks for, its doubts aside. Empty where that is not
  /// clear.
  package var proposal: [Action] = []
  /// It may be spam, or automatic, or not meant for this desk at all: staff see it, and nobody is answered.
  package var isSuspect = false
  /// The author, as far as the message tells; nil where there is no usable address.
  package var sender: Participant?
  /// The language to answer in.
  package var language: Language
  /// The whole text in order, each piece with its kind. Concatenated with line feeds, it is the text the author sees.
  package var zones: [Zone]
  /// What was found and the author's words it was found in, in order of the text.
  package var findings: [Finding]

  package init(
    decision: Decision, aside: StaffMatter? = nil, sender: Participant?, language: Language, zones: [Zone],
    findings: [Finding]
  ) {
    self.decision = decision
    self.aside = aside
    self.sender = sender
    self.language = language
    self.zones = zones
    self.findings = findings
  }
}

/// What a careful clerk would do with a message.
package enum Decision: Sendable, Equatable, Codable {
  /// It says clearly enough who is to be registered or cancelled, and for what. Never empty.
  case act([Action])
  /// It lacks something that only its author can supply.
  case ask(Question)
  /// A human must read it.
  case staff(StaffMatter)
  /// No reply of any kind may ever be sent.
  case silent(Silence)
}

extension Decision {
  /// Whether something is to be done in the register.
  package var isAct: Bool {
    if case .act = self { return true }
    return false
  }
}

/// One thing to do in the register. A substitution is a `cancel` and a `register`.
package struct Action: Sendable, Equatable, Codable {
  package enum Verb: String, Sendable, Equatable, Codable { case register, cancel }

  package var verb: Verb
  package var event: EventID
  /// Places in all: at least the number of participants, more where seats without names were asked for.
  package var seats: Int
  /// The people by name. Each has one.
  package var participants: [Participant]

  package init(_ verb: Verb, event: EventID, seats: Int, participants: [Participant]) {
    self.verb = verb
    self.event = event
    self.seats = seats
    self.participants = participants
  }
}

/// A person as a message tells of them.
package struct Participant: Sendable, Equatable, Codable {
  /// Given name and family name as a clerk would write them, without civility.
  package var name: String?
  package var email: String?
  /// E.164, such as `+33612345678`.
  package var phone: String?
  package var organisation: String?

  package init(name: String?, email: String? = nil, phone: String? = nil, organisation: String? = nil) {
    self.name = name
    self.email = email
    self.phone = phone
    self.organisation = organisation
  }

  /// The name's words, folded, to compare by `PersonName.agree`; none where there is no name.
  var nameWords: [String] { Tokeniser.words(of: name ?? "").words.map(\.folded) }
}

/// What to ask the author, and among what.
package struct Question: Sendable, Equatable, Codable {
  package enum Topic: String, Sendable, Equatable, Codable, CaseIterable {
    /// Which event is meant.
    case whichEvent
    /// Which of several sessions or events of one title.
    case whichSession
    /// Who is to be registered, or cancelled.
    case who
    /// How many places.
    case howMany
    /// The date or weekday that was given fits no event, or contradicts itself.
    case dateDoubt
    /// It is over: is another one wanted?
    case past
    /// Registration is closed: is another one wanted?
    case closed
    /// Registration has not opened yet.
    case notYetOpen
    /// The organiser cancelled it: is another one wanted?
    case cancelledByOrganiser
    /// A request that is hypothetical or undecided: is it to be carried out?
    case confirm
  }

  package var topic: Topic
  /// What the author may have meant, in order of time. May be empty.
  package var candidates: [EventID]

  package init(_ topic: Topic, candidates: [EventID]) {
    self.topic = topic
    self.candidates = candidates
  }
}

extension Question.Topic {
  /// Whether it is understood and cannot be done, rather than unclear.
  package var isObstacle: Bool {
    switch self {
    case .past, .closed, .notYetOpen, .cancelledByOrganiser: true
    case .whichEvent, .whichSession, .who, .howMany, .dateDoubt, .confirm: false
    }
  }

  /// Whether the request waits for the author's answer.
  package var awaitsAnswer: Bool { !isObstacle }
}

/// Why a human must read a message. Its French sentence is in the digest.
package enum StaffMatter: String, Sendable, Equatable, Codable, CaseIterable {
  /// A question, about content, access, or anything the desk has no answer to.
  case question
  /// A question beside a request that was done.
  case questionBeside
  /// An event asked for beside others that were done, which is closed or cancelled.
  case closedBeside
  /// Something of the author's own words has no role the desk understands, and could change the meaning.
  case notUnderstood
  /// A need that a human must organise (accessibility, interpretation, diet…), with a request or without.
  case specialNeed
  case complaint
  /// Personal data, a lawyer, a court, an appeal.
  case legal
  /// Press, suppliers, invoices, speakers, proposals.
  case otherBusiness
  /// Distress, danger, an emergency.
  case distress
  /// Nothing of it is the author's own: only quoted or forwarded matter, or an attachment.
  case nothingOwn
  /// The message was cut, encrypted, or could not be read.
  case unreadable
  /// The sender's domain disowns it (DMARC failed).
  case unauthenticated
  /// The name in From holds a link or another's address, or is written to look like another: nobody was answered.
  case doubtfulName
  /// A second answer that does not settle the desk's question.
  case unsettledQuestion
  /// A question of the desk's that was not answered in time.
  case unansweredQuestion
  /// What is to be corrected fits none of the author's registrations, or several.
  case correction
  /// A cancellation or change the register has no matching registration for, or that its sender may not ask for.
  case noMatchingRegistration
  /// A registration for an event that is full, or too small for the group, and has no waiting list that could lead to a seat.
  case eventFull
  /// A registration of somebody whom another person registered: nothing was done, and its sender was not told why.
  case registeredByAnother
  /// An invitation that was answered with "maybe": nothing changed, and nobody was written to.
  case tentative
  /// A clear request whose author cannot be answered: nothing was done.
  case unanswerable
  /// Somebody got a seat from the waiting list, and the letter that tells them could not be composed.
  case promotionNotTold
  /// A calendar accepted an invitation whose seat was given back: its owner believes to have one.
  case acceptedWithoutSeat
  /// A reminder, or word that an event changed, could not be composed.
  case noticeNotTold
  /// A certificate of attendance could not be composed.
  case certificateNotSent
  /// An answer to a digest that was not carried out, for the configuration names no server that tells whether it is genuine.
  case answersAreOff
  /// An answer to a digest that may be forged: the server does not vouch for its author.
  case answerUnauthenticated
  /// An answer to a digest from somebody it did not go to.
  case answerFromStranger
  /// An answer to a digest that went to others than the desk and staff.
  case answerToOthers
  /// An answer to a digest that is too old.
  case answerTooLate
}

/// Why a message is never answered: the marks of automatic mail (RFC 3834 §2, and what servers do without it).
package enum Silence: String, Sendable, Equatable, Codable, CaseIterable {
  case nullReturnPath, autoSubmitted, precedence, mailingList, autoResponder, loop, report, machineSender
  case ownAddress, ownLetter, outOfOffice, challenge, reaction, calendarReply, spam, noSender
  /// The same message, delivered twice: the first one was answered.
  case redelivery
}

/// The language of a message, and of its answer.
package enum Language: String, Sendable, Equatable, Codable, CaseIterable { case fr, en }

/// A stretch of whole lines of one kind.
package struct Zone: Sendable, Equatable, Codable {
  package enum Kind: String, Sendable, Equatable, Codable {
    /// What the author wrote now. Only this can act.
    case own
    case quoted
    case forwarded
    case signature
    /// Disclaimers, mobile footers, external-sender banners.
    case footer
  }

  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
