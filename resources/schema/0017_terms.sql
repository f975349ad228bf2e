-- Terms extended, and what the complainant answered to a request for information.

CREATE TABLE extension (
    id INTEGER PRIMARY KEY,
    forwarding_id INTEGER NOT NULL REFERENCES forwarding (id),
    day TEXT NOT NULL,
    length INTEGER NOT NULL,
    unit TEXT NOT NULL,
    reason TEXT NOT NULL,
    consent_day TEXT, -- on which the complainant agreed; not asked for the first
    consent_how TEXT NOT NULL DEFAULT ''
);
CREATE INDEX extension_forwarding ON extension (forwarding_id);
CREATE TRIGGER extension_is_never_changed BEFORE UPDATE ON extension BEGIN
    SELECT RAISE(ABORT, 'an extension is never changed');
END;

-- To the request in this letter and those before it; the newest row of a letter stands. Its words are a contact of the case.
CREATE TABLE complainant_answer (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    letter_id INTEGER NOT NULL REFERENCES letter (id),
    day TEXT NOT NULL
);
CREATE INDEX complainant_answer_complaint ON complainant_answer (complaint_id);
CREATE TRIGGER complainant_answer_is_never_changed BEFORE UPDATE ON complainant_answer BEGIN
    SELECT RAISE(ABORT, 'an answer is never changed');
END;

-- A register with cases keeps the terms they were given, also where nobody had set them: working days, without equated days.
INSERT OR IGNORE INTO setting (key, value) SELECT 'term.decide', '20' FROM complaint LIMIT 1;
INSERT OR IGNORE INTO setting (key, value) SELECT 'term.information', '10' FROM complaint LIMIT 1;
INSERT OR IGNORE INTO setting (key, value) SELECT 'term.respond', '30' FROM complaint LIMIT 1;
INSERT OR IGNORE INTO setting (key, value) SELECT 'calendar.equatedDays', '' FROM complaint LIMIT 1;
INSERT OR IGNORE INTO setting (key, value) SELECT 'calendar.completeUntil', '0' FROM complaint LIMIT 1;
