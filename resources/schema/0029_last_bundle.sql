-- Numbers of bundles that are never used again, as those of letters.

ALTER TABLE complaint ADD COLUMN last_bundle INTEGER NOT NULL DEFAULT 0;
UPDATE complaint SET last_bundle =
    (SELECT COALESCE(MAX(number), 0) FROM bundle WHERE bundle.complaint_id = complaint.id);
