-- The organisation's own versions of texts that come with the program. The newest of a text stands; none is ever changed.

CREATE TABLE own_text (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    base TEXT NOT NULL, -- SHA-256 of the program's text of that day
    restored INTEGER,   -- the version it brings back; 0 is the program's text
    text TEXT NOT NULL,
    UNIQUE (kind, name, language, number)
);
CREATE TRIGGER own_text_is_never_changed BEFORE UPDATE ON own_text BEGIN
    SELECT RAISE(ABORT, 'a version of a text is never changed');
END;
CREATE TRIGGER own_text_is_never_deleted BEFORE DELETE ON own_text BEGIN
    SELECT RAISE(ABORT, 'a version of a text is never deleted');
END;
