-- Whose work an act was: the name or function that was chosen in the register at that moment. The lines of before have none, and keep
-- the hash they were given without it.
ALTER TABLE audit ADD COLUMN officer TEXT CHECK (officer <> '');

-- The trail is looked through by kind, by officer, and by day.
CREATE INDEX audit_act ON audit (act, at);
CREATE INDEX audit_officer ON audit (officer, at);
