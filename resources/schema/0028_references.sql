-- When a row is taken away SQLite looks for what refers to it: by an index now, not through the whole table.

CREATE INDEX complainant_answer_letter ON complainant_answer (letter_id);
CREATE INDEX response_document ON response (document_id);
CREATE INDEX overview_snooze ON overview (snooze_id);
