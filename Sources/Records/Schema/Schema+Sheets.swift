extension Schema {
  static let sheets = """
    -- Sign-in sheets that went to staff, each once: for an event and the civil day it begins on.
    CREATE TABLE sheet (
      event TEXT NOT NULL REFERENCES event (id),
      begins_on TEXT NOT NULL,
      made_at TEXT NOT NULL,
      PRIMARY KEY (event, begins_on)
    ) STRICT, WITHOUT ROWID;

    """
}
