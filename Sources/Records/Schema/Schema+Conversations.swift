extension Schema {
  /// What a registration's whole life needs: what people were told of an event, reminders, calendar entries, open questions, and
  /// letters that came back.
  static let conversations = announcements + questions + returnedLetters + notices

  private static let announcements = """
    -- What was ever announced of an event: its title, days, hours and place, and whether it takes place.
    CREATE TABLE announcement (
      id INTEGER PRIMARY KEY,
      event TEXT NOT NULL REFERENCES event (id),
      announcement_json TEXT NOT NULL,
      UNIQUE (event, announcement_json)
    ) STRICT;

    -- When its last session ends; NULL for an event that was never adopted since.
    ALTER TABLE event ADD COLUMN ends_at TEXT;
    -- Whether it left the catalogue, and staff know.
    ALTER TABLE event ADD COLUMN is_missing INTEGER NOT NULL DEFAULT 0 CHECK (is_missing IN (0, 1));
    ALTER TABLE event ADD COLUMN announcement INTEGER REFERENCES announcement (id);
    -- When those who were told something else are written to; NULL where there is nobody.
    ALTER TABLE event ADD COLUMN tell_at TEXT;

    -- What its author was last told of the event.
    ALTER TABLE registration ADD COLUMN announcement INTEGER REFERENCES announcement (id);
    CREATE INDEX registration_by_announcement ON registration (event, announcement) WHERE status <> 'cancelled';

    -- The iCalendar SEQUENCE of the last calendar entry sent under a reference (RFC 5546 §2.1.4).
    CREATE TABLE invitation (
      reference TEXT PRIMARY KEY,
      sequence INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Reminders that were made, each once: for an author, an event, and the civil day it begins on.
    CREATE TABLE reminder (
      event TEXT NOT NULL REFERENCES event (id),
      begins_on TEXT NOT NULL,
      days_before INTEGER NOT NULL,
      author_email TEXT NOT NULL,
      made_at TEXT NOT NULL,
      PRIMARY KEY (event, begins_on, days_before, author_email)
    ) STRICT, WITHOUT ROWID;

    -- Reminders that everybody has who was to have one.
    CREATE TABLE reminder_round (
      event TEXT NOT NULL REFERENCES event (id),
      begins_on TEXT NOT NULL,
      days_before INTEGER NOT NULL,
      ended_at TEXT NOT NULL,
      PRIMARY KEY (event, begins_on, days_before)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE message ADD COLUMN language TEXT NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en'));
    -- What its author may call it by, where it was asked about or passed on; NULL otherwise.
    ALTER TABLE message ADD COLUMN reference TEXT;
    CREATE UNIQUE INDEX message_by_reference ON message (reference) WHERE reference IS NOT NULL;
    CREATE INDEX message_by_sender ON message (sender_email);

    """

  private static let questions = """
    -- Questions of the desk's, each by the message it asks about.
    CREATE TABLE question (
      message INTEGER PRIMARY KEY REFERENCES message (id),
      author_email TEXT NOT NULL,
      -- The author's own words, for the day the answer comes; emptied when the question is settled.
      words TEXT NOT NULL,
      closes_at TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'settled', 'staff', 'unanswered'))
    ) STRICT;
    CREATE INDEX question_open ON question (closes_at) WHERE state = 'open';
    CREATE INDEX question_by_author ON question (author_email) WHERE state = 'open';

    """

  private static let returnedLetters = """
    -- A letter that the server took and that came back: how, and when. NULL where it did not.
    -- Whether the desk writes of its own accord, and does not answer the message itself.
    ALTER TABLE outbox RENAME COLUMN is_promotion TO is_notice;
    ALTER TABLE outbox ADD COLUMN returned TEXT CHECK (returned IN ('hard', 'soft', 'challenge'));
    ALTER TABLE outbox ADD COLUMN returned_at TEXT;

    """

  /// SQLite cannot widen a CHECK: the table is made anew, its numbers kept.
  private static let notices = """
    DROP TRIGGER registration_news_insert;
    DROP TRIGGER registration_news_update;
    DROP TRIGGER outbox_news;
    CREATE TABLE wider_news (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('case', 'ignored', 'status', 'undelivered', 'notice')),
      message INTEGER REFERENCES message (id),
      registration INTEGER REFERENCES registration (id),
      outbox INTEGER REFERENCES outbox (id),
      -- case: the decision as JSON; ignored: why; status: the new one; undelivered: empty; notice: a notice as JSON.
      detail TEXT NOT NULL,
      CHECK ((message IS NOT NULL) + (registration IS NOT NULL) + (outbox IS NOT NULL) + (kind = 'notice') = 1)
    ) STRICT;
    INSERT INTO wider_news SELECT id, kind, message, registration, outbox, detail FROM news;
    DROP TABLE news;
    ALTER TABLE wider_news RENAME TO news;
    CREATE INDEX news_by_message ON news (message) WHERE message IS NOT NULL;
    CREATE INDEX news_by_registration ON news (registration) WHERE registration IS NOT NULL;
    CREATE INDEX news_by_outbox ON news (outbox) WHERE outbox IS NOT NULL;
    CREATE INDEX news_notices ON news (detail) WHERE kind = 'notice';
    CREATE TRIGGER registration_news_insert AFTER INSERT ON registration
    BEGIN
      INSERT INTO news (kind, registration, detail) VALUES ('status', NEW.id, NEW.status);
    END;
    CREATE TRIGGER registration_news_update
      AFTER UPDATE OF status, name, email, phone, organisation ON registration
      WHEN NEW.status <> OLD.status OR NEW.name IS NOT OLD.name OR NEW.email IS NOT OLD.email
        OR NEW.phone IS NOT OLD.phone OR NEW.organisation IS NOT OLD.organisation
    BEGIN
      INSERT INTO news (kind, registration, detail) VALUES ('status', NEW.id, NEW.status);
    END;
    CREATE TRIGGER outbox_news AFTER UPDATE OF state ON outbox WHEN NEW.state = 'failed' AND OLD.state <> 'failed'
    BEGIN
      INSERT INTO news (kind, outbox, detail) VALUES ('undelivered', NEW.id, '');
    END;
    """
}
