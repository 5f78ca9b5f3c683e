extension Schema {
  /// What keeps two machines from writing to each other for ever, and what stops the desk where all else fails.
  static let floods = """
    -- Why the message got no answer although its author may have one: too many letters went to its author, in its thread, or to the same
    -- words. NULL otherwise.
    ALTER TABLE message ADD COLUMN excess TEXT CHECK (excess IN ('sender', 'thread', 'words'));
    CREATE INDEX message_excess ON message (recorded_at) WHERE excess IS NOT NULL;

    -- Answers of the last day, by what makes two of them alike.
    CREATE TABLE answered (
      letter INTEGER PRIMARY KEY REFERENCES outbox (id),
      recipient TEXT NOT NULL,
      -- The first message of the thread.
      thread INTEGER NOT NULL,
      -- A hash over the author's name and words.
      words TEXT NOT NULL,
      -- When the message arrived, and when its answer was made.
      arrived_at TEXT NOT NULL,
      made_at TEXT NOT NULL,
      -- Whether its reader, somebody of the same words or somebody else of the thread had been answered an hour before.
      is_repeat INTEGER NOT NULL CHECK (is_repeat IN (0, 1))
    ) STRICT;
    CREATE INDEX answered_by_recipient ON answered (recipient, made_at);
    CREATE INDEX answered_by_thread ON answered (thread, made_at);
    CREATE INDEX answered_by_words ON answered (words, made_at);
    CREATE INDEX answered_by_age ON answered (made_at);

    -- Answers by the five minutes in which their messages arrived, since 1970.
    CREATE TABLE answer_rate (
      slot INTEGER PRIMARY KEY,
      letters INTEGER NOT NULL,
      repeats INTEGER NOT NULL,
      counted_at TEXT NOT NULL
    ) STRICT;

    -- Each time the desk stopped its letters to citizens, and when staff let them go.
    CREATE TABLE hold (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      since TEXT NOT NULL,
      -- In the hour of arrivals that brought it about.
      letters INTEGER NOT NULL,
      repeats INTEGER NOT NULL,
      -- NULL as long as it lasts.
      ended_at TEXT
    ) STRICT;
    CREATE UNIQUE INDEX hold_open ON hold ((ended_at IS NULL)) WHERE ended_at IS NULL;

    """
}
