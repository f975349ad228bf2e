-- Limits to the contact with a complainant: concrete behaviour, the measure, from when, and the day on which it is to be
-- evaluated. What was kept is never overwritten; only the day of the next evaluation moves, and each move has its reason.
CREATE TABLE contact_limit (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    number INTEGER NOT NULL,
    behaviour TEXT NOT NULL,
    measure TEXT NOT NULL,
    start TEXT NOT NULL,
    evaluate TEXT NOT NULL,
    ended TEXT,
    ending_reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (complaint_id, number)
) WITHOUT ROWID;
CREATE TRIGGER contact_limit_is_only_evaluated BEFORE UPDATE ON contact_limit
WHEN OLD.ended IS NOT NULL OR NEW.behaviour <> OLD.behaviour OR NEW.measure <> OLD.measure OR NEW.start <> OLD.start BEGIN
    SELECT RAISE(ABORT, 'a contact limit is never changed');
END;
CREATE TABLE limit_evaluation (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    next TEXT NOT NULL,
    reason TEXT NOT NULL,
    FOREIGN KEY (complaint_id, number) REFERENCES contact_limit (complaint_id, number)
);
CREATE INDEX limit_evaluation_limit ON limit_evaluation (complaint_id, number, id);
CREATE TRIGGER limit_evaluation_is_never_changed BEFORE UPDATE ON limit_evaluation BEGIN
    SELECT RAISE(ABORT, 'an evaluation is never changed');
END;
