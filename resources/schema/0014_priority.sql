-- Which cases come first in the work.
ALTER TABLE complaint ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal';
