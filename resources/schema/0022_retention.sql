-- How long a closed case is kept, by how it ended, in months: what the organisation set otherwise than proposed.
CREATE TABLE retention_term (
    outcome TEXT PRIMARY KEY,
    months INTEGER NOT NULL
) WITHOUT ROWID;

-- Cases that are kept past that, and why.
CREATE TABLE legal_hold (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    day TEXT NOT NULL,
    reason TEXT NOT NULL,
    lifted TEXT
);
CREATE UNIQUE INDEX legal_hold_in_force ON legal_hold (complaint_id) WHERE lifted IS NULL;
CREATE INDEX legal_hold_complaint ON legal_hold (complaint_id);
CREATE TRIGGER legal_hold_is_only_lifted BEFORE UPDATE ON legal_hold
WHEN OLD.lifted IS NOT NULL OR NEW.complaint_id <> OLD.complaint_id OR NEW.day <> OLD.day OR NEW.reason <> OLD.reason BEGIN
    SELECT RAISE(ABORT, 'a hold is never changed');
END;

-- Of what was cleared a stub stays: which way it was cleared, and the moment.
ALTER TABLE complaint ADD COLUMN cleared TEXT;
ALTER TABLE complaint ADD COLUMN cleared_at TEXT;
CREATE INDEX complaint_cleared ON complaint (cleared_at) WHERE cleared_at IS NOT NULL;
-- Cases that were cleared, and the moment at which the file was written anew after that without what was in them: until
-- then a copy of the file holds remains of them.
CREATE TABLE rewriting (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    done TEXT
);
CREATE INDEX rewriting_done ON rewriting (done);

-- What falls due is found by how and when cases ended.
CREATE INDEX closing_outcome ON closing (outcome, day) WHERE reopened IS NULL;
