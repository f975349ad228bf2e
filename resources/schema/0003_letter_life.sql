-- How a posted letter went, why a final one was withdrawn, and numbers of letters that are never used again.

ALTER TABLE letter ADD COLUMN channel TEXT;
ALTER TABLE letter ADD COLUMN withdrawn TEXT;
ALTER TABLE letter ADD COLUMN withdrawal_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE complaint ADD COLUMN last_letter INTEGER NOT NULL DEFAULT 0;
UPDATE complaint SET last_letter =
    (SELECT COALESCE(MAX(number), 0) FROM letter WHERE letter.complaint_id = complaint.id);
