-- Why a hold was lifted; those lifted before this was asked have no reason.
ALTER TABLE legal_hold ADD COLUMN lifting_reason TEXT NOT NULL DEFAULT '';
