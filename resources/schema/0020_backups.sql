-- Where backups go and how many are kept: one row, none until it is set.
CREATE TABLE backup_plan (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    folder TEXT NOT NULL,
    daily INTEGER NOT NULL,
    weekly INTEGER NOT NULL,
    monthly INTEGER NOT NULL
);

-- Which copies exist where, so that what must be destroyed can be destroyed in them too. by_plan: in the folder of the plan, and taken
-- away by its rule; head: of the audit trail as it stands in the copy.
CREATE TABLE backup_copy (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    path TEXT NOT NULL,
    by_plan INTEGER NOT NULL,
    complaints INTEGER NOT NULL,
    head TEXT NOT NULL,
    removed TEXT
);
CREATE INDEX backup_copy_made ON backup_copy (made);
CREATE TRIGGER backup_copy_is_only_removed BEFORE UPDATE ON backup_copy
WHEN OLD.removed IS NOT NULL OR NEW.path <> OLD.path OR NEW.made <> OLD.made OR NEW.head <> OLD.head BEGIN
    SELECT RAISE(ABORT, 'what is known of a copy is never changed');
END;
