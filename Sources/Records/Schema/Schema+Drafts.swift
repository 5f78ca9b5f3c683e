extension Schema {
  /// Letters that staff send: they are filed in the mailbox's folder of drafts, and the register follows what becomes of them.
  static let drafts = states + following

  /// SQLite cannot widen a CHECK: the column is made anew, its values kept.
  private static let states = """
    DROP TRIGGER outbox_news;
    DROP INDEX outbox_due;
    DROP INDEX outbox_open;
    ALTER TABLE outbox RENAME COLUMN state TO narrow_state;
    ALTER TABLE outbox ADD COLUMN state TEXT NOT NULL DEFAULT 'queued'
      CHECK (state IN ('queued', 'sending', 'drafted', 'sent', 'failed', 'uncertain', 'discarded'));
    UPDATE outbox SET state = narrow_state;
    ALTER TABLE outbox DROP COLUMN narrow_state;

    """

  private static let following = """
    -- Whether it goes to the folder of drafts, for staff to send, and not to the server.
    ALTER TABLE outbox ADD COLUMN sent_by_staff INTEGER NOT NULL DEFAULT 0 CHECK (sent_by_staff IN (0, 1));
    -- Since when it lies there.
    ALTER TABLE outbox ADD COLUMN drafted_at TEXT;
    -- Since when it does not lie there any more, while it is among the sent mail not either.
    ALTER TABLE outbox ADD COLUMN missing_since TEXT;
    -- Until when its words hold, where they tell of a day; NULL otherwise.
    ALTER TABLE outbox ADD COLUMN holds_until TEXT;
    -- Why it must not be sent any more: a later letter to the same person says otherwise, or the day it tells of is over.
    ALTER TABLE outbox ADD COLUMN outdated TEXT CHECK (outdated IN ('replaced', 'past'));

    CREATE INDEX outbox_due ON outbox (due_at, id) WHERE state IN ('queued', 'uncertain') AND sent_by_staff = 0;
    CREATE INDEX outbox_open ON outbox (state) WHERE state IN ('queued', 'sending', 'uncertain');
    CREATE INDEX outbox_drafts ON outbox (state, due_at, id)
      WHERE sent_by_staff = 1 AND state IN ('queued', 'drafted', 'discarded');

    -- The events that a letter of staff's sending tells of.
    CREATE TABLE letter_event (
      outbox INTEGER NOT NULL REFERENCES outbox (id),
      event TEXT NOT NULL,
      PRIMARY KEY (outbox, event)
    ) STRICT, WITHOUT ROWID;

    -- A draft that is outdated is meant to be discarded: that is no news.
    CREATE TRIGGER outbox_news AFTER UPDATE OF state ON outbox
      WHEN NEW.state <> OLD.state AND (NEW.state = 'failed' OR (NEW.state = 'discarded' AND NEW.outdated IS NULL))
    BEGIN
      INSERT INTO news (kind, outbox, detail) VALUES ('undelivered', NEW.id, '');
    END;
    CREATE TRIGGER outbox_outdated_news AFTER UPDATE OF outdated ON outbox
      WHEN NEW.outdated IS NOT NULL AND OLD.outdated IS NULL
    BEGIN
      INSERT INTO news (kind, outbox, detail) VALUES ('undelivered', NEW.id, '');
    END;

    """
}
