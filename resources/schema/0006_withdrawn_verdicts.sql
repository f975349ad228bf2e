-- A verdict can be taken back with a reason; it stays where it is. A letter knows the verdicts up to the one it was drafted after.

ALTER TABLE assessment ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN withdrawn TEXT;
ALTER TABLE assessment ADD COLUMN withdrawn_by TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN withdrawal_reason TEXT NOT NULL DEFAULT '';
CREATE TRIGGER assessment_is_withdrawn_once BEFORE UPDATE ON assessment
WHEN OLD.withdrawn IS NOT NULL OR NEW.verdict <> OLD.verdict OR NEW.part_id <> OLD.part_id BEGIN
    SELECT RAISE(ABORT, 'a verdict is never changed');
END;

-- When it happened and whether it was dealt with before: asked by the organisation's own policy.
ALTER TABLE part ADD COLUMN happened TEXT;
ALTER TABLE part ADD COLUMN handled_before TEXT NOT NULL DEFAULT '';

ALTER TABLE letter ADD COLUMN last_assessment INTEGER NOT NULL DEFAULT 0;
UPDATE letter SET last_assessment =
    (SELECT COALESCE(MAX(assessment.id), 0) FROM part JOIN assessment ON part_id = part.id
     WHERE part.complaint_id = letter.complaint_id AND assessment.day <= letter.drafted);
