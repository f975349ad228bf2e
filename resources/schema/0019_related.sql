-- Cases that may be related are found by numbers they have in common, worked out from the facts of each case inside the
-- act's transaction, never typed: see core/repeats/relation.h.
CREATE TABLE related_key (
    hash INTEGER NOT NULL,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    sign TEXT NOT NULL,
    PRIMARY KEY (hash, complaint_id)
) WITHOUT ROWID;
CREATE INDEX related_key_complaint ON related_key (complaint_id);
-- Cases of before there were such numbers: each later act takes up some.
CREATE TABLE related_waiting (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id)
);
INSERT INTO related_waiting SELECT id FROM complaint;

-- Two cases the officer linked; the one that was logged first stands first. Never merged, and a link that was undone stays.
CREATE TABLE case_link (
    id INTEGER PRIMARY KEY,
    first_id INTEGER NOT NULL REFERENCES complaint (id),
    second_id INTEGER NOT NULL REFERENCES complaint (id),
    day TEXT NOT NULL,
    ended TEXT,
    CHECK (first_id < second_id)
);
CREATE UNIQUE INDEX case_link_in_force ON case_link (first_id, second_id) WHERE ended IS NULL;
CREATE INDEX case_link_second ON case_link (second_id) WHERE ended IS NULL;
CREATE TRIGGER case_link_is_only_ended BEFORE UPDATE ON case_link
WHEN OLD.ended IS NOT NULL OR NEW.first_id <> OLD.first_id OR NEW.second_id <> OLD.second_id OR NEW.day <> OLD.day BEGIN
    SELECT RAISE(ABORT, 'a link is never changed');
END;
-- Proposals that the officer put aside.
CREATE TABLE not_related (
    first_id INTEGER NOT NULL REFERENCES complaint (id),
    second_id INTEGER NOT NULL REFERENCES complaint (id),
    day TEXT NOT NULL,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) WITHOUT ROWID;
CREATE INDEX not_related_second ON not_related (second_id);
