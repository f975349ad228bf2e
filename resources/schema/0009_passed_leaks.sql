-- The officer's reasons for letting a finding pass outside a letter: in a copy, a table, a page of reasons.

CREATE TABLE passed_leak (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER REFERENCES complaint (id),
    way TEXT NOT NULL,
    source TEXT NOT NULL,
    fact_id INTEGER,
    known TEXT NOT NULL,
    matched TEXT NOT NULL,
    reason TEXT NOT NULL,
    day TEXT NOT NULL
);
CREATE INDEX passed_leak_complaint ON passed_leak (complaint_id);
CREATE TRIGGER passed_leak_is_never_changed BEFORE UPDATE ON passed_leak BEGIN
    SELECT RAISE(ABORT, 'a passed leak is never changed');
END;
