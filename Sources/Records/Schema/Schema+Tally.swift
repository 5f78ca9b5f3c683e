extension Schema {
  /// How many have a seat for each event and how many wait, kept by the database itself: a count over all registrations of an event takes
  /// longer with each of them.
  static let tally = """
    CREATE TABLE tally (
      event TEXT PRIMARY KEY REFERENCES event (id) ON DELETE CASCADE,
      confirmed INTEGER NOT NULL CHECK (confirmed >= 0),
      waiting INTEGER NOT NULL CHECK (waiting >= 0)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO tally (event, confirmed, waiting)
      SELECT event.id, COUNT(*) FILTER (WHERE status = 'confirmed'), COUNT(*) FILTER (WHERE status = 'waiting')
      FROM event LEFT JOIN registration ON registration.event = event.id GROUP BY event.id;

    CREATE TRIGGER tally_begin AFTER INSERT ON event
    BEGIN
      INSERT INTO tally (event, confirmed, waiting) VALUES (NEW.id, 0, 0);
    END;
    CREATE TRIGGER tally_insert AFTER INSERT ON registration
    BEGIN
      UPDATE tally SET confirmed = confirmed + (NEW.status = 'confirmed'), waiting = waiting + (NEW.status = 'waiting')
        WHERE event = NEW.event;
    END;
    CREATE TRIGGER tally_update AFTER UPDATE OF event, status ON registration
      WHEN NEW.event <> OLD.event OR NEW.status <> OLD.status
    BEGIN
      UPDATE tally SET confirmed = confirmed - (OLD.status = 'confirmed'), waiting = waiting - (OLD.status = 'waiting')
        WHERE event = OLD.event;
      UPDATE tally SET confirmed = confirmed + (NEW.status = 'confirmed'), waiting = waiting + (NEW.status = 'waiting')
        WHERE event = NEW.event;
    END;
    CREATE TRIGGER tally_delete AFTER DELETE ON registration
    BEGIN
      UPDATE tally SET confirmed = confirmed - (OLD.status = 'confirmed'), waiting = waiting - (OLD.status = 'waiting')
        WHERE event = OLD.event;
    END;

    -- As before, with the count that is kept.
    DROP TRIGGER registration_capacity_insert;
    CREATE TRIGGER registration_capacity_insert BEFORE INSERT ON registration
      WHEN NEW.status = 'confirmed' AND NEW.takes_over IS NULL
    BEGIN
      SELECT RAISE(ABORT, 'the event is full') FROM event JOIN tally ON tally.event = event.id
        WHERE event.id = NEW.event AND tally.confirmed >= event.capacity;
    END;
    DROP TRIGGER registration_capacity_update;
    CREATE TRIGGER registration_capacity_update BEFORE UPDATE OF status ON registration
      WHEN NEW.status = 'confirmed' AND OLD.status <> 'confirmed'
    BEGIN
      SELECT RAISE(ABORT, 'the event is full') FROM event JOIN tally ON tally.event = event.id
        WHERE event.id = NEW.event AND tally.confirmed >= event.capacity;
    END;

    """
}
