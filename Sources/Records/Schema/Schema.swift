internal import GRDB

/// The register's tables. Migrations are only ever appended.
///
/// Instants are TEXT in UTC, as GRDB writes them (`2017-09-21 08:12:00.000`): they sort, and a person can read them.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 the register") { db in
      try db.execute(sql: theRegister)
    }
    migrator.registerMigration("2 conversations") { db in
      try db.execute(sql: conversations)
    }
    migrator.registerMigration("3 a sealed journal") { db in try sealJournal(db) }
    migrator.registerMigration("4 growth") { db in
      try db.execute(sql: tally)
    }
    migrator.registerMigration("5 sheets") { db in
      try db.execute(sql: sheets)
    }
    migrator.registerMigration("6 acts of staff") { db in
      try db.execute(sql: acts)
    }
    migrator.registerMigration("7 decisions of staff") { db in
      try db.execute(sql: decisions)
    }
    migrator.registerMigration("8 drafts") { db in
      try db.execute(sql: drafts)
    }
    migrator.registerMigration("10 attendance") { db in
      try db.execute(sql: attendance)
    }
    migrator.registerMigration("12 floods") { db in
      try db.execute(sql: floods)
    }
    migrator.registerMigration("13 derived names") { db in try makeNamingKey(db) }
    return migrator
  }

  private static let theRegister = mailbox + messages + registrations + letters + news

  private static let mailbox = """
    CREATE TABLE mailbox (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      uid_validity INTEGER NOT NULL,
      -- Everything at or below is recorded, or was left alone at the first start.
      last_uid INTEGER NOT NULL,
      -- Mail received before is left alone, where the date decides and not the UID.
      handles_since TEXT NOT NULL,
      date_decides INTEGER NOT NULL CHECK (date_decides IN (0, 1)),
      read_at TEXT,
      error TEXT, error_at TEXT
    ) STRICT;

    -- When this desk was opened for the very first time.
    CREATE TABLE desk (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      opened_at TEXT NOT NULL
    ) STRICT;

    -- Messages that were begun and not recorded: one that brings the desk down is set aside in the end.
    CREATE TABLE handling (
      uid_validity INTEGER NOT NULL,
      uid INTEGER NOT NULL,
      tries INTEGER NOT NULL,
      PRIMARY KEY (uid_validity, uid)
    ) STRICT, WITHOUT ROWID;

    -- Messages that the server lists and does not give.
    CREATE TABLE missing (
      uid_validity INTEGER NOT NULL,
      uid INTEGER NOT NULL,
      tries INTEGER NOT NULL,
      PRIMARY KEY (uid_validity, uid)
    ) STRICT, WITHOUT ROWID;

    """

  private static let messages = """
    CREATE TABLE message (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- Of the raw bytes: the same message seen at another place has no second effect.
      sha256 TEXT NOT NULL UNIQUE,
      -- Of Message-ID, author and text: the same message delivered twice has no second effect.
      redelivery_key TEXT,
      message_id TEXT,
      references_json TEXT NOT NULL,
      received_at TEXT NOT NULL,
      uid INTEGER NOT NULL,
      sender_name TEXT, sender_email TEXT,
      subject TEXT NOT NULL,
      words TEXT NOT NULL,
      -- As it was carried out.
      outcome TEXT NOT NULL CHECK (outcome IN ('act', 'ask', 'staff', 'silent', 'duplicate', 'unreadable')),
      -- As the message was judged.
      decision_json TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX message_by_redelivery_key ON message (redelivery_key);

    -- Where a message was seen. UIDVALIDITY and UID name a place in the mailbox, never a message (RFC 3501 §2.3.1.1).
    CREATE TABLE place (
      uid_validity INTEGER NOT NULL,
      uid INTEGER NOT NULL,
      message INTEGER NOT NULL REFERENCES message (id),
      folder TEXT NOT NULL CHECK (folder IN ('handled', 'review', 'ignored')),
      -- NULL until it was moved there.
      filed_at TEXT,
      PRIMARY KEY (uid_validity, uid)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX place_not_filed ON place (uid_validity, uid) WHERE filed_at IS NULL;
    CREATE INDEX place_by_message ON place (message);

    """

  private static let registrations = """
    CREATE TABLE event (
      id TEXT PRIMARY KEY,
      -- NULL: no limit.
      capacity INTEGER CHECK (capacity > 0),
      waiting_list INTEGER NOT NULL CHECK (waiting_list IN (0, 1)),
      -- Nobody is called up from the waiting list once it has begun, or where the organiser cancelled it.
      starts_at TEXT NOT NULL,
      is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1))
    ) STRICT;

    CREATE TABLE registration (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      event TEXT NOT NULL REFERENCES event (id),
      -- NULL: a seat whose holder is not named yet.
      name TEXT, name_key TEXT,
      email TEXT, phone TEXT, organisation TEXT,
      status TEXT NOT NULL CHECK (status IN ('confirmed', 'waiting', 'cancelled')),
      reference TEXT NOT NULL,
      -- In lower case: who may change it by mail, with `email`.
      author_email TEXT NOT NULL,
      message INTEGER NOT NULL REFERENCES message (id),
      message_id TEXT,
      -- With `uid` and `id` the place in line; a substitute has that of the person replaced.
      registered_at TEXT NOT NULL,
      uid INTEGER NOT NULL,
      -- The registration, cancelled by the same message, whose seat this one has.
      takes_over INTEGER UNIQUE REFERENCES registration (id),
      cancelled_at TEXT,
      CHECK ((name IS NULL) = (name_key IS NULL)),
      CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX registration_once ON registration (event, name_key, author_email)
      WHERE status <> 'cancelled' AND name_key IS NOT NULL;
    CREATE INDEX registration_by_name ON registration (event, name_key);
    CREATE INDEX registration_by_event ON registration (event, status, registered_at, uid, id);
    CREATE INDEX registration_by_author ON registration (author_email, event);
    CREATE INDEX registration_by_email ON registration (email, event);
    CREATE INDEX registration_by_reference ON registration (reference);
    CREATE INDEX registration_by_message ON registration (message);

    -- Capacity is held here, whatever any caller believed it had read. Nothing is counted where there is no limit. A seat that changes
    -- hands stays one seat, also where the capacity was lowered below what is taken.
    CREATE TRIGGER registration_capacity_insert BEFORE INSERT ON registration
      WHEN NEW.status = 'confirmed' AND NEW.takes_over IS NULL
        AND (SELECT capacity FROM event WHERE id = NEW.event) IS NOT NULL
    BEGIN
      SELECT RAISE(ABORT, 'the event is full') WHERE
        (SELECT capacity FROM event WHERE id = NEW.event)
        <= (SELECT COUNT(*) FROM registration WHERE event = NEW.event AND status = 'confirmed');
    END;
    CREATE TRIGGER registration_capacity_update BEFORE UPDATE OF status ON registration
      WHEN NEW.status = 'confirmed' AND OLD.status <> 'confirmed'
        AND (SELECT capacity FROM event WHERE id = NEW.event) IS NOT NULL
    BEGIN
      SELECT RAISE(ABORT, 'the event is full') WHERE
        (SELECT capacity FROM event WHERE id = NEW.event)
        <= (SELECT COUNT(*) FROM registration WHERE event = NEW.event AND status = 'confirmed');
    END;
    CREATE TRIGGER registration_take_over BEFORE INSERT ON registration
      WHEN NEW.takes_over IS NOT NULL AND NEW.status <> 'cancelled'
        AND (SELECT status FROM registration WHERE id = NEW.takes_over) <> 'cancelled'
    BEGIN
      SELECT RAISE(ABORT, 'the seat is not free');
    END;

    """

  private static let letters = """
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- The message it answers; NULL for a digest.
      message INTEGER REFERENCES message (id),
      kind TEXT NOT NULL,
      -- Whether it tells of a seat that came free later, and is not the answer to the message itself.
      is_promotion INTEGER NOT NULL CHECK (is_promotion IN (0, 1)),
      recipient TEXT NOT NULL COLLATE NOCASE,
      subject TEXT NOT NULL,
      -- For ever: a retry carries the same one.
      message_id TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'uncertain')),
      attempts INTEGER NOT NULL DEFAULT 0,
      -- How often it was uncertain whether the server took it.
      doubts INTEGER NOT NULL DEFAULT 0,
      due_at TEXT NOT NULL,
      created_at TEXT NOT NULL,
      settled_at TEXT,
      reason TEXT
    ) STRICT;
    CREATE INDEX outbox_due ON outbox (due_at, id) WHERE state IN ('queued', 'uncertain');
    CREATE INDEX outbox_open ON outbox (state) WHERE state IN ('queued', 'sending', 'uncertain');
    CREATE INDEX outbox_by_message ON outbox (message);
    CREATE INDEX outbox_by_recipient ON outbox (recipient, created_at);

    -- The letters' bytes, apart: a row of the outbox stays small, whatever it sends.
    CREATE TABLE content (
      outbox INTEGER PRIMARY KEY REFERENCES outbox (id),
      bytes BLOB NOT NULL
    ) STRICT;

    """

  private static let news = """
    -- What staff are to be told, in the order in which it came about, whatever the clock said: a digest covers a stretch of it.
    CREATE TABLE news (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('case', 'ignored', 'status', 'undelivered')),
      message INTEGER REFERENCES message (id),
      registration INTEGER REFERENCES registration (id),
      outbox INTEGER REFERENCES outbox (id),
      -- case: the decision as JSON; ignored: why; status: the new one; undelivered: empty.
      detail TEXT NOT NULL,
      CHECK ((message IS NOT NULL) + (registration IS NOT NULL) + (outbox IS NOT NULL) = 1)
    ) STRICT;
    CREATE INDEX news_by_message ON news (message) WHERE message IS NOT NULL;
    CREATE INDEX news_by_registration ON news (registration) WHERE registration IS NOT NULL;
    CREATE INDEX news_by_outbox ON news (outbox) WHERE outbox IS NOT NULL;
    CREATE TRIGGER registration_news_insert AFTER INSERT ON registration
    BEGIN
      INSERT INTO news (kind, registration, detail) VALUES ('status', NEW.id, NEW.status);
    END;
    CREATE TRIGGER registration_news_update AFTER UPDATE OF status, name ON registration
      WHEN NEW.status <> OLD.status OR NEW.name IS NOT OLD.name
    BEGIN
      INSERT INTO news (kind, registration, detail) VALUES ('status', NEW.id, NEW.status);
    END;
    CREATE TRIGGER outbox_news AFTER UPDATE OF state ON outbox WHEN NEW.state = 'failed' AND OLD.state <> 'failed'
    BEGIN
      INSERT INTO news (kind, outbox, detail) VALUES ('undelivered', NEW.id, '');
    END;

    -- One digest a civil day, whatever happens; each begins where the one before it ended.
    CREATE TABLE digest (
      date TEXT PRIMARY KEY,
      -- The news it covers: after the one, through the other.
      since INTEGER NOT NULL,
      through INTEGER NOT NULL CHECK (through >= since),
      made_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE journal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      -- The message, rule or command it comes from.
      cause TEXT NOT NULL,
      act TEXT NOT NULL,
      detail_json TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    """
}
