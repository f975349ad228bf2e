-- The pictures that letters bear, by their SHA-256: an old letter keeps the logo it was made with.
CREATE TABLE logo (
    sha256 TEXT PRIMARY KEY,
    png BLOB NOT NULL
);
CREATE TRIGGER logo_is_never_changed BEFORE UPDATE ON logo BEGIN
    SELECT RAISE(ABORT, 'a logo is never changed');
END;
CREATE TRIGGER logo_is_never_taken_away BEFORE DELETE ON logo BEGIN
    SELECT RAISE(ABORT, 'a logo is never taken away');
END;
