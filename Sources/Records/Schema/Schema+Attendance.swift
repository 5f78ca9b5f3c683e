extension Schema {
  /// Who came to an event, as staff told by answering its sign-in sheet.
  static let attendance = """
    -- Letters to staff whose answers are about one event: its sign-in sheet, and what became of an answer to that.
    CREATE TABLE event_letter (
      letter INTEGER PRIMARY KEY REFERENCES outbox (id),
      event TEXT NOT NULL REFERENCES event (id)
    ) STRICT;
    CREATE INDEX event_letter_event ON event_letter (event);

    -- A person and a half-day, such as '2027-03-16 morning', as they were told last; `answer` is staff's message.
    CREATE TABLE attendance (
      registration INTEGER NOT NULL REFERENCES registration (id),
      half_day TEXT NOT NULL CHECK (half_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [a-z]*'),
      is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
      answer INTEGER NOT NULL REFERENCES message (id),
      PRIMARY KEY (registration, half_day)
    ) STRICT, WITHOUT ROWID;

    -- Certificates of attendance that were sent, each once for ever. `half_days` is what it says, separated by commas;
    -- `letter` is NULL where it could not be composed: staff were told.
    CREATE TABLE certificate (
      registration INTEGER PRIMARY KEY REFERENCES registration (id),
      letter INTEGER REFERENCES outbox (id),
      half_days TEXT NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT;

    """
}
