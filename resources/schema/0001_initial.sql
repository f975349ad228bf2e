-- The register's first format. Days are ISO text (2026-11-23), moments ISO text in UTC, enumerations their stable keys.

CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    complaint_id INTEGER,
    complaint_number TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    hash TEXT NOT NULL
);
CREATE INDEX audit_complaint ON audit (complaint_id);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;
CREATE TRIGGER audit_is_never_cut BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is append-only');
END;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE number_sequence (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
);

CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    received TEXT NOT NULL,
    logged TEXT NOT NULL,
    channel TEXT NOT NULL,
    subject TEXT NOT NULL,
    remedy TEXT NOT NULL DEFAULT '',
    safety_flag INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    form_of_address TEXT NOT NULL,
    capacity TEXT NOT NULL,
    organisation TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    representative TEXT NOT NULL DEFAULT '',
    mandate_seen INTEGER NOT NULL DEFAULT 0,
    anonymous INTEGER NOT NULL DEFAULT 0,
    safe_channel TEXT NOT NULL,
    no_post INTEGER NOT NULL DEFAULT 0,
    letter_language TEXT NOT NULL,
    message_id TEXT NOT NULL DEFAULT ''
);
CREATE INDEX complaint_received ON complaint (received, id);
CREATE INDEX complaint_message ON complaint (message_id) WHERE message_id <> '';

-- The long words stand apart, so that a list reads only short rows.
CREATE TABLE complaint_text (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    text TEXT NOT NULL
);

CREATE VIRTUAL TABLE complaint_search USING fts4 (
    number, name, organisation, subject, text, tokenize=unicode61 "remove_diacritics=1", prefix="2,3,4"
);

CREATE TABLE part (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    theme TEXT NOT NULL DEFAULT '',
    conduct TEXT NOT NULL DEFAULT '',
    whose TEXT NOT NULL DEFAULT '',
    UNIQUE (complaint_id, number)
);

-- Originals and attachments, byte for byte as they came.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX document_complaint ON document (complaint_id);
CREATE INDEX document_original ON document (sha256) WHERE role = 'original';
CREATE TRIGGER document_is_never_changed BEFORE UPDATE ON document BEGIN
    SELECT RAISE(ABORT, 'a kept document is never changed');
END;

-- Conversations and notes on the way to solving it together.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    day TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX contact_complaint ON contact (complaint_id);

-- A judgement is never overwritten: a later one of the same part takes its place, the earlier stays.
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    part_id INTEGER NOT NULL REFERENCES part (id),
    day TEXT NOT NULL,
    criteria_version INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    ground TEXT,
    followed_from_answers INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    steps TEXT NOT NULL DEFAULT ''
);
CREATE INDEX assessment_part ON assessment (part_id, id);
CREATE TABLE assessment_answer (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    question TEXT NOT NULL,
    answer TEXT,
    remark TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (assessment_id, question)
) WITHOUT ROWID;

CREATE TABLE responsible (
    id INTEGER PRIMARY KEY,
    function TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    team TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE forwarding (
    id INTEGER PRIMARY KEY,
    part_id INTEGER NOT NULL UNIQUE REFERENCES part (id),
    responsible_id INTEGER NOT NULL REFERENCES responsible (id),
    function TEXT NOT NULL,
    day TEXT NOT NULL,
    response_day TEXT,
    response_summary TEXT NOT NULL DEFAULT ''
);

CREATE TABLE closing (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    day TEXT NOT NULL,
    outcome TEXT NOT NULL,
    learning_point TEXT NOT NULL DEFAULT ''
);

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    content TEXT NOT NULL,
    no_explanation_reason TEXT NOT NULL DEFAULT '',
    drafted TEXT NOT NULL,
    finalised TEXT,
    posted TEXT,
    pdf BLOB,
    sha256 TEXT NOT NULL DEFAULT '',
    UNIQUE (complaint_id, number)
);
CREATE TRIGGER final_letter_is_never_changed BEFORE UPDATE OF kind, language, content, pdf, sha256, finalised ON letter
WHEN OLD.state <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'a final letter is never changed');
END;
CREATE TRIGGER final_letter_is_never_deleted BEFORE DELETE ON letter WHEN OLD.state <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'a final letter is never deleted');
END;

-- Where each case stands, worked out from its facts by rule inside every act's transaction; never typed.
CREATE TABLE overview (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    received TEXT NOT NULL,
    standing TEXT NOT NULL,
    step TEXT,
    due TEXT,
    verdicts TEXT NOT NULL,
    is_open INTEGER NOT NULL
);
CREATE INDEX overview_open ON overview (due, complaint_id) WHERE is_open = 1;
CREATE TABLE overview_standing (
    standing TEXT NOT NULL,
    received TEXT NOT NULL,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    PRIMARY KEY (standing, received, complaint_id)
) WITHOUT ROWID;
CREATE INDEX overview_standing_complaint ON overview_standing (complaint_id);
