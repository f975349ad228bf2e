-- Forwardings that are taken back, several responses to one, closings that are undone: nothing of it is overwritten.

ALTER TABLE responsible ADD COLUMN deputy_id INTEGER REFERENCES responsible (id);
ALTER TABLE responsible ADD COLUMN deputy_from TEXT;
ALTER TABLE responsible ADD COLUMN deputy_to TEXT;
ALTER TABLE responsible ADD COLUMN themes TEXT NOT NULL DEFAULT '';    -- one on a line
ALTER TABLE responsible ADD COLUMN locations TEXT NOT NULL DEFAULT ''; -- one on a line

CREATE TABLE forwarding_anew (
    id INTEGER PRIMARY KEY,
    part_id INTEGER NOT NULL REFERENCES part (id),
    responsible_id INTEGER NOT NULL REFERENCES responsible (id),
    function TEXT NOT NULL,
    day TEXT NOT NULL,
    conflict_reason TEXT NOT NULL DEFAULT '',
    answered TEXT,
    answered_by TEXT NOT NULL DEFAULT '',
    taken_back TEXT,
    taken_back_reason TEXT NOT NULL DEFAULT ''
);
CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    forwarding_id INTEGER NOT NULL REFERENCES forwarding (id),
    day TEXT NOT NULL,
    summary TEXT NOT NULL,
    given_by TEXT NOT NULL,
    is_final INTEGER NOT NULL,
    document_id INTEGER REFERENCES document (id)
);
-- Until now a response was recorded once the complainant had it.
INSERT INTO forwarding_anew (id, part_id, responsible_id, function, day, answered, answered_by)
    SELECT id, part_id, responsible_id, function, day, response_day,
        CASE WHEN response_day IS NULL THEN '' ELSE function END FROM forwarding;
CREATE TABLE response_before AS SELECT id, response_day, response_summary, function FROM forwarding
    WHERE response_day IS NOT NULL;
DROP TABLE forwarding;
ALTER TABLE forwarding_anew RENAME TO forwarding;
INSERT INTO response (forwarding_id, day, summary, given_by, is_final)
    SELECT id, response_day, response_summary, function, 1 FROM response_before ORDER BY id;
DROP TABLE response_before;
CREATE UNIQUE INDEX forwarding_in_force ON forwarding (part_id) WHERE taken_back IS NULL;
CREATE INDEX forwarding_part ON forwarding (part_id, id);
CREATE INDEX forwarding_responsible ON forwarding (responsible_id) WHERE taken_back IS NULL;
CREATE INDEX response_forwarding ON response (forwarding_id, id);
CREATE UNIQUE INDEX response_final ON response (forwarding_id) WHERE is_final = 1;
CREATE TRIGGER forwarding_is_taken_back_once BEFORE UPDATE ON forwarding
WHEN OLD.taken_back IS NOT NULL OR NEW.part_id <> OLD.part_id OR NEW.responsible_id <> OLD.responsible_id BEGIN
    SELECT RAISE(ABORT, 'a forwarding is never changed');
END;
CREATE TRIGGER response_is_never_changed BEFORE UPDATE ON response BEGIN
    SELECT RAISE(ABORT, 'a response is never changed');
END;

-- A letter knows the forwardings up to the one it was drafted after.
ALTER TABLE letter ADD COLUMN last_forwarding INTEGER NOT NULL DEFAULT 0;
UPDATE letter SET last_forwarding =
    (SELECT COALESCE(MAX(forwarding.id), 0) FROM part JOIN forwarding ON part_id = part.id
     WHERE part.complaint_id = letter.complaint_id AND forwarding.day <= letter.drafted);

CREATE TABLE closing_anew (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    day TEXT NOT NULL,
    outcome TEXT NOT NULL,
    learning_point TEXT NOT NULL DEFAULT '',
    told TEXT,
    told_how TEXT NOT NULL DEFAULT '',
    reopened TEXT,
    reopening_reason TEXT NOT NULL DEFAULT ''
);
INSERT INTO closing_anew (complaint_id, day, outcome, learning_point)
    SELECT complaint_id, day, outcome, learning_point FROM closing ORDER BY day, complaint_id;
DROP TABLE closing;
ALTER TABLE closing_anew RENAME TO closing;
CREATE UNIQUE INDEX closing_in_force ON closing (complaint_id) WHERE reopened IS NULL;
CREATE INDEX closing_complaint ON closing (complaint_id, id);

-- What the organisation does better because of a complaint.
CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL
);
CREATE INDEX measure_complaint ON measure (complaint_id);
CREATE INDEX measure_open ON measure (due) WHERE state = 'open';
