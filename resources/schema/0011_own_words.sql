-- The words the organisation added to those the spelling check knows.
CREATE TABLE own_word (
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (language, word)
) WITHOUT ROWID;
