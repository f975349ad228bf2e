-- What was handed on with a forwarding, as it was sent, and the officer's reasons for letting a finding in it pass.

CREATE TABLE bundle (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    forwarding_id INTEGER NOT NULL REFERENCES forwarding (id),
    number INTEGER NOT NULL,
    made TEXT NOT NULL,
    choice TEXT NOT NULL,
    memo TEXT NOT NULL,  -- what the leak check reads: our own words
    words TEXT NOT NULL, -- and those of others
    pages INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    sent TEXT,
    channel TEXT,
    pdf BLOB NOT NULL,
    UNIQUE (complaint_id, number)
);
CREATE INDEX bundle_forwarding ON bundle (forwarding_id, number);
CREATE INDEX bundle_not_sent ON bundle (made, id) WHERE sent IS NULL;
CREATE TRIGGER bundle_is_never_changed
BEFORE UPDATE OF id, complaint_id, forwarding_id, number, made, choice, memo, words, pages, sha256, pdf ON bundle BEGIN
    SELECT RAISE(ABORT, 'a bundle is never changed');
END;
CREATE TRIGGER bundle_is_sent_once BEFORE UPDATE ON bundle WHEN OLD.sent IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a bundle is sent once');
END;
CREATE TRIGGER bundle_is_never_deleted BEFORE DELETE ON bundle BEGIN
    SELECT RAISE(ABORT, 'a bundle is never deleted');
END;

CREATE TABLE bundle_override (
    id INTEGER PRIMARY KEY,
    bundle_id INTEGER NOT NULL REFERENCES bundle (id),
    source TEXT NOT NULL,
    fact_id INTEGER,
    known TEXT NOT NULL,
    matched TEXT NOT NULL,
    place INTEGER NOT NULL,
    reason TEXT NOT NULL,
    day TEXT NOT NULL
);
CREATE INDEX bundle_override_bundle ON bundle_override (bundle_id);
CREATE TRIGGER bundle_override_is_never_changed BEFORE UPDATE ON bundle_override BEGIN
    SELECT RAISE(ABORT, 'an override is never changed');
END;
