extension Schema {
  /// What staff decide by their answers to the digest.
  static let decisions = """
    -- What would be done with it if a human said so, as JSON; NULL where the desk proposes nothing.
    ALTER TABLE message ADD COLUMN proposal_json TEXT;
    -- The author's words that the desk found no meaning for; empty where there are none.
    ALTER TABLE message ADD COLUMN doubt TEXT NOT NULL DEFAULT '';

    CREATE TABLE decision (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      -- The message that waited for a human, and staff's own.
      message INTEGER NOT NULL REFERENCES message (id),
      answer INTEGER NOT NULL REFERENCES message (id),
      deed TEXT NOT NULL
        CHECK (deed IN ('accept', 'refuse', 'wait', 'settle', 'register', 'cancel', 'move')),
      decided_at TEXT NOT NULL,
      -- Staff's message that took it back.
      undone_by INTEGER REFERENCES message (id)
    ) STRICT;
    CREATE UNIQUE INDEX decision_in_force ON decision (message) WHERE undone_by IS NULL;

    -- What it brought about, to be taken back.
    CREATE TABLE effect (
      decision INTEGER NOT NULL REFERENCES decision (id),
      registration INTEGER NOT NULL REFERENCES registration (id),
      kind TEXT NOT NULL CHECK (kind IN ('made', 'given back')),
      PRIMARY KEY (decision, registration)
    ) STRICT, WITHOUT ROWID;

    """
}
