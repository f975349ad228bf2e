-- What must never leave in a letter of a case, and the officer's reasons for letting a finding pass.

CREATE TABLE protected_fact (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX protected_fact_complaint ON protected_fact (complaint_id);

-- What the organisation never wants in a letter: list is 'place' or 'staff'.
CREATE TABLE watched (
    list TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (list, text)
) WITHOUT ROWID;

-- One finding in one letter. The fact may be gone since; what was known of it stays.
CREATE TABLE leak_override (
    id INTEGER PRIMARY KEY,
    letter_id INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    fact_id INTEGER,
    known TEXT NOT NULL,
    matched TEXT NOT NULL,
    place INTEGER NOT NULL,
    reason TEXT NOT NULL,
    day TEXT NOT NULL
);
CREATE INDEX leak_override_letter ON leak_override (letter_id);
CREATE TRIGGER leak_override_is_never_changed BEFORE UPDATE ON leak_override BEGIN
    SELECT RAISE(ABORT, 'an override is never changed');
END;
