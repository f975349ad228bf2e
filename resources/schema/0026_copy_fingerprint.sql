-- What the file of a copy was when it was made, so that a file in which somebody worked on is not taken for it: its size in bytes, and
-- the SHA-256 of all of them. None of copies made before, and of what was only kept. doubt: what the rule found in its place, and left
-- to a person.
ALTER TABLE backup_copy ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE backup_copy ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE backup_copy ADD COLUMN doubt TEXT;
DROP TRIGGER backup_copy_is_only_removed;
CREATE TRIGGER backup_copy_is_only_removed BEFORE UPDATE ON backup_copy
WHEN OLD.removed IS NOT NULL OR NEW.path <> OLD.path OR NEW.made <> OLD.made OR NEW.head <> OLD.head
    OR NEW.bytes <> OLD.bytes OR NEW.sha256 <> OLD.sha256 BEGIN
    SELECT RAISE(ABORT, 'what is known of a copy is never changed');
END;
