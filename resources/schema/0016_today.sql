-- A case whose next step the officer put off, until when and why. A later row of the case takes the place of an earlier one.
CREATE TABLE snooze (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    step TEXT NOT NULL,
    day TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT NOT NULL,
    ended TEXT
);
CREATE INDEX snooze_complaint ON snooze (complaint_id, id);
CREATE INDEX snooze_until ON snooze (until);
CREATE TRIGGER snooze_is_only_ended BEFORE UPDATE ON snooze
WHEN OLD.ended IS NOT NULL OR NEW.until <> OLD.until OR NEW.reason <> OLD.reason OR NEW.step <> OLD.step BEGIN
    SELECT RAISE(ABORT, 'what was put off is never changed');
END;
-- The one in force for the step that is next.
ALTER TABLE overview ADD COLUMN snooze_id INTEGER REFERENCES snooze (id);

-- The day a letter was held against what is protected; none for letters of before there was such a check.
ALTER TABLE letter ADD COLUMN leak_checked TEXT;

-- What is to be checked, worked out from the facts of each case inside every act's transaction, as the overview is.
-- subject: the number of a letter or part; 0 is the case.
CREATE TABLE overview_check (
    since TEXT NOT NULL,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    PRIMARY KEY (since, complaint_id, kind, subject)
) WITHOUT ROWID;
CREATE INDEX overview_check_complaint ON overview_check (complaint_id);
INSERT INTO overview_check
    SELECT drafted, complaint_id, 'draftNotPosted', number FROM letter WHERE state = 'draft';
INSERT INTO overview_check
    SELECT COALESCE(finalised, drafted), complaint_id, 'finalNotPosted', number FROM letter WHERE state = 'final';
INSERT INTO overview_check
    SELECT c.received, c.id, 'factsMissing', 0 FROM complaint c JOIN overview o ON o.complaint_id = c.id
    WHERE o.is_open = 1 AND c.capacity = 'exPartner'
        AND NOT EXISTS (SELECT 1 FROM protected_fact WHERE complaint_id = c.id);

CREATE INDEX audit_at ON audit (at);
