-- In which words a verdict's criteria were asked: those of the organisation that had come up to this row.

ALTER TABLE assessment ADD COLUMN wording INTEGER NOT NULL DEFAULT 0;
