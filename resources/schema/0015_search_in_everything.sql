-- Search finds a case by all that is kept of it in words: also by how the complainant is reached, what they hope for,
-- the parts and the notes. A word takes time with the square of its length, so of the latter only what an officer types.

CREATE VIRTUAL TABLE complaint_words USING fts4 (
    number, name, organisation, subject, text, reach, remedy, parts, notes,
    tokenize=unicode61 "remove_diacritics=1", prefix="2,3,4"
);
INSERT INTO complaint_words (docid, number, name, organisation, subject, text, reach, remedy, parts, notes)
SELECT search.docid, search.number, search.name, search.organisation, search.subject, search.text,
    substr(complaint.email || ' ' || complaint.phone || ' '
        || replace(replace(replace(complaint.phone, ' ', ''), '-', ''), '+', '') || ' ' || complaint.address
        || ' ' || complaint.representative, 1, 10000),
    substr(complaint.remedy, 1, 10000),
    COALESCE((SELECT group_concat(part.theme || ' ' || part.whose || ' '
            || CASE WHEN instr(complaint_text.text, part.text) THEN '' ELSE substr(part.text, 1, 10000) END, ' ')
        FROM part WHERE part.complaint_id = complaint.id), ''),
    COALESCE((SELECT group_concat(substr(contact.text, 1, 10000), ' ')
        FROM contact WHERE contact.complaint_id = complaint.id), '')
FROM complaint_search AS search JOIN complaint ON complaint.id = search.docid
JOIN complaint_text ON complaint_text.complaint_id = complaint.id;
DROP TABLE complaint_search;
ALTER TABLE complaint_words RENAME TO complaint_search;
