-- What the officer chose for a letter, so that a reopened draft shows it; '' for letters kept before.
ALTER TABLE letter ADD COLUMN request TEXT NOT NULL DEFAULT '';

DROP TRIGGER final_letter_is_never_changed;
CREATE TRIGGER final_letter_is_never_changed
BEFORE UPDATE OF kind, language, content, request, pdf, sha256, finalised ON letter
WHEN OLD.state <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'a final letter is never changed');
END;
