-- Search finds a case by what was noted, decided, answered and agreed in the work on it too, and by what its documents are
-- called. A word takes time with the square of its length, so a long text is taken in pieces, of which each begins 200
-- characters before the end of the last: so no word is cut in all of them. Each text is a row, for it ends at a NUL.

CREATE VIRTUAL TABLE complaint_words USING fts4 (
    number, name, organisation, subject, text, reach, remedy, parts, work,
    tokenize=unicode61 "remove_diacritics=1", prefix="2,3,4"
);
INSERT INTO complaint_words (docid, number, name, organisation, subject, text, reach, remedy, parts, work)
SELECT docid, number, name, organisation, subject, text, reach, remedy, parts, notes || ' ' || COALESCE((
    WITH RECURSIVE verdict AS (
        SELECT assessment.* FROM part JOIN assessment ON part_id = part.id WHERE complaint_id = search.docid
    ), sent AS (
        SELECT forwarding.* FROM part JOIN forwarding ON part_id = part.id WHERE complaint_id = search.docid
    ), texts (words) AS (
        SELECT name FROM document WHERE complaint_id = search.docid
        UNION ALL SELECT reason FROM verdict
        UNION ALL SELECT withdrawal_reason FROM verdict
        UNION ALL SELECT remark FROM verdict JOIN assessment_answer ON assessment_id = verdict.id
        UNION ALL SELECT function FROM sent
        UNION ALL SELECT conflict_reason FROM sent
        UNION ALL SELECT answered_by FROM sent
        UNION ALL SELECT taken_back_reason FROM sent
        UNION ALL SELECT given_by FROM sent JOIN response ON forwarding_id = sent.id
        UNION ALL SELECT summary FROM sent JOIN response ON forwarding_id = sent.id
        UNION ALL SELECT reason FROM sent JOIN extension ON forwarding_id = sent.id
        UNION ALL SELECT consent_how FROM sent JOIN extension ON forwarding_id = sent.id
        UNION ALL SELECT learning_point FROM closing WHERE complaint_id = search.docid
        UNION ALL SELECT told_how FROM closing WHERE complaint_id = search.docid
        UNION ALL SELECT reopening_reason FROM closing WHERE complaint_id = search.docid
        UNION ALL SELECT text FROM measure WHERE complaint_id = search.docid
        UNION ALL SELECT owner FROM measure WHERE complaint_id = search.docid
        UNION ALL SELECT behaviour FROM contact_limit WHERE complaint_id = search.docid
        UNION ALL SELECT measure FROM contact_limit WHERE complaint_id = search.docid
        UNION ALL SELECT ending_reason FROM contact_limit WHERE complaint_id = search.docid
        UNION ALL SELECT reason FROM limit_evaluation WHERE complaint_id = search.docid
        UNION ALL SELECT reason FROM snooze WHERE complaint_id = search.docid
        UNION ALL SELECT reason FROM legal_hold WHERE complaint_id = search.docid
        UNION ALL SELECT lifting_reason FROM legal_hold WHERE complaint_id = search.docid
        UNION ALL SELECT reason FROM access_request WHERE complaint_id = search.docid
    ), pieces (words, start) AS (
        SELECT words, 1 FROM texts
        UNION ALL SELECT words, start + 9800 FROM pieces WHERE length(words) >= start + 10000
    )
    SELECT group_concat(substr(words, start, 10000), ' ') FROM pieces
), '')
FROM complaint_search AS search;
DROP TABLE complaint_search;
ALTER TABLE complaint_words RENAME TO complaint_search;
