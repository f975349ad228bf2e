-- The day the officer last changed the text of a draft by hand.
ALTER TABLE letter ADD COLUMN edited TEXT;
