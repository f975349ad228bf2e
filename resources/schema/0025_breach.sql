-- Data breaches, each kept whether it was reported or not (AVG article 33, section 5). The days and times are UTC, in ISO 8601;
-- affected and data are keys with a comma between. A case that is cleared leaves its breach behind without the case and its words.
CREATE TABLE breach (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER REFERENCES complaint (id),
    letter_id INTEGER REFERENCES letter (id),
    bundle_id INTEGER REFERENCES bundle (id),
    discovered TEXT NOT NULL,
    what TEXT NOT NULL,
    kind TEXT NOT NULL,
    happened_from TEXT,
    happened_until TEXT,
    people INTEGER,
    affected TEXT NOT NULL,
    data TEXT NOT NULL,
    encrypted TEXT NOT NULL,
    decision TEXT,
    decided TEXT,
    reference TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX breach_undecided ON breach (discovered) WHERE decision IS NULL;
CREATE INDEX breach_complaint ON breach (complaint_id);
CREATE INDEX breach_letter ON breach (letter_id);
CREATE INDEX breach_bundle ON breach (bundle_id);

-- What was done about it, each step once, with its day.
CREATE TABLE breach_step (
    id INTEGER PRIMARY KEY,
    breach_id INTEGER NOT NULL REFERENCES breach (id),
    step TEXT NOT NULL,
    day TEXT NOT NULL
);
CREATE UNIQUE INDEX breach_step_once ON breach_step (breach_id, step);
