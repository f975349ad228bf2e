-- Requests of complainants for access to their own data. One at a time in a case; what was kept is never changed, save that it
-- is extended once and answered.
CREATE TABLE access_request (
    id INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    received TEXT NOT NULL,
    channel TEXT NOT NULL,
    extended TEXT,
    months INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    answered TEXT
);
CREATE INDEX access_request_complaint ON access_request (complaint_id, id);
CREATE UNIQUE INDEX access_request_running ON access_request (complaint_id) WHERE answered IS NULL;
CREATE TRIGGER access_request_is_only_extended_and_answered BEFORE UPDATE ON access_request
WHEN OLD.answered IS NOT NULL OR NEW.complaint_id <> OLD.complaint_id OR NEW.received <> OLD.received OR NEW.channel <> OLD.channel
    OR (OLD.extended IS NOT NULL AND (NEW.extended IS NOT OLD.extended OR NEW.months <> OLD.months OR NEW.reason <> OLD.reason)) BEGIN
    SELECT RAISE(ABORT, 'a request for access is only extended and answered');
END;
