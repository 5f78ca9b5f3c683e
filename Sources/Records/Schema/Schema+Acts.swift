extension Schema {
  /// What staff do from the command line, and what was erased of a person.
  static let acts = """
    -- How it came: by mail, or as an act of staff's at the command line, which has no words of its author's and lies in no mailbox.
    ALTER TABLE message ADD COLUMN source TEXT NOT NULL DEFAULT 'mail' CHECK (source IN ('mail', 'command'));

    -- When what it told of a person was erased; the row itself stays, and is counted.
    ALTER TABLE message ADD COLUMN erased_at TEXT;
    ALTER TABLE registration ADD COLUMN erased_at TEXT;
    ALTER TABLE outbox ADD COLUMN erased_at TEXT;

    """
}
