-- That a letter recorded as posted was not posted after all: what was recorded, and why that was wrong.
CREATE TABLE mistaken_posting (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letter (id),
    posted TEXT NOT NULL,
    channel TEXT,
    day TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX mistaken_posting_letter ON mistaken_posting (letter_id);
CREATE TRIGGER mistaken_posting_is_never_changed BEFORE UPDATE ON mistaken_posting BEGIN
    SELECT RAISE(ABORT, 'what was recorded of a letter is never changed');
END;
