-- Search finds a case by what was noted, decided, answered and agreed in the work on it too, and by what its documents are
-- called. A word takes time with the square of its length, so of each text only the beginning is taken here; an act on the case
-- takes all of it.

CREATE VIRTUAL TABLE complaint_words USING fts4 (
    number, name, organisation, subject, text, reach, remedy, parts, work,
    tokenize=unicode61 "remove_diacritics=1", prefix="2,3,4"
);
INSERT INTO complaint_words (docid, number, name, organisation, subject, text, reach, remedy, parts, work)
SELECT docid, number, name, organisation, subject, text, reach, remedy, parts, notes || ' ' || COALESCE((
    SELECT group_concat(substr(words, 1, 10000), ' ') FROM (
        SELECT document.name AS words FROM document WHERE complaint_id = search.docid
        UNION ALL SELECT reason || ' ' || withdrawal_reason FROM part JOIN assessment ON part_id = part.id
            WHERE complaint_id = search.docid
        UNION ALL SELECT remark FROM part JOIN assessment ON part_id = part.id
            JOIN assessment_answer ON assessment_id = assessment.id WHERE complaint_id = search.docid
        UNION ALL SELECT function || ' ' || conflict_reason || ' ' || answered_by || ' ' || taken_back_reason
            FROM part JOIN forwarding ON part_id = part.id WHERE complaint_id = search.docid
        UNION ALL SELECT given_by || ' ' || summary FROM part JOIN forwarding ON part_id = part.id
            JOIN response ON forwarding_id = forwarding.id WHERE complaint_id = search.docid
        UNION ALL SELECT reason || ' ' || consent_how FROM part JOIN forwarding ON part_id = part.id
            JOIN extension ON forwarding_id = forwarding.id WHERE complaint_id = search.docid
        UNION ALL SELECT learning_point || ' ' || told_how || ' ' || reopening_reason FROM closing
            WHERE complaint_id = search.docid
        UNION ALL SELECT measure.text || ' ' || owner FROM measure WHERE complaint_id = search.docid
        UNION ALL SELECT behaviour || ' ' || contact_limit.measure || ' ' || ending_reason FROM contact_limit
            WHERE complaint_id = search.docid
        UNION ALL SELECT reason FROM limit_evaluation WHERE complaint_id = search.docid
        UNION ALL SELECT reason FROM snooze WHERE complaint_id = search.docid
        UNION ALL SELECT reason || ' ' || lifting_reason FROM legal_hold WHERE complaint_id = search.docid
        UNION ALL SELECT reason FROM access_request WHERE complaint_id = search.docid
    )), '')
FROM complaint_search AS search;
DROP TABLE complaint_search;
ALTER TABLE complaint_words RENAME TO complaint_search;
