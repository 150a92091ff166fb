-- SPDX-License-Identifier: Apache-2.0
-- Search. None of this is data of its own: core/search makes it from the other tables and can make it anew.
-- Kinds of things: 1 touchpoint, 2 contact, 3 account, 4 action.

-- The words of each document, folded; its row ids are those of search_doc.
%WORD_INDEX%;

-- A thing as the index knows it. The id is its place in time, so that the newest is found first. A thing that
-- changes gets a new document; the row of the old one stays with its id, negative, for item_id: its words stay in
-- the index, so nothing else may get the id.
CREATE TABLE search_doc (
    id %PK%,
    kind %INT% NOT NULL CHECK (kind BETWEEN 1 AND 4),
    item_id %INT% NOT NULL,
    account_id %INT% NOT NULL,
    UNIQUE (kind, item_id)
) %STRICT%;

-- Words of four letters and more, for looking up by their beginning.
CREATE TABLE search_word (
    word TEXT PRIMARY KEY NOT NULL
) %STRICT%;

-- What a batch changed and the index has not followed yet; empty after every batch but the largest.
CREATE TABLE search_pending (
    id %PK%,
    kind %INT% NOT NULL CHECK (kind BETWEEN 1 AND 4),
    item_id %INT% NOT NULL,
    batch_id %INT%,
    UNIQUE (kind, item_id)
) %STRICT%;
CREATE INDEX search_pending_batch ON search_pending (batch_id);

-- Things that came in bulk and wait to be indexed: those from next_id to last_id.
CREATE TABLE search_range (
    id %PK%,
    kind %INT% NOT NULL CHECK (kind BETWEEN 1 AND 4),
    first_id %INT% NOT NULL,
    next_id %INT% NOT NULL,
    last_id %INT% NOT NULL
) %STRICT%;

-- The rules that the index was made by (searchRules in core/search: a file that begins here has the newest), and
-- how many documents were ever written to it.
CREATE TABLE search_state (
    id %PK% CHECK (id = 1),
    rules %INT% NOT NULL,
    written %INT% NOT NULL
) %STRICT%;
INSERT INTO search_state (id, rules, written) VALUES (1, 3, 0);

INSERT INTO search_range (kind, first_id, next_id, last_id)
SELECT kind, low, low, high
FROM (SELECT 1 AS kind, (SELECT min(id) FROM touchpoint) AS low, (SELECT max(id) FROM touchpoint) AS high
      UNION ALL SELECT 2, (SELECT min(id) FROM contact), (SELECT max(id) FROM contact)
      UNION ALL SELECT 3, (SELECT min(id) FROM account), (SELECT max(id) FROM account)
      UNION ALL SELECT 4, (SELECT min(id) FROM action), (SELECT max(id) FROM action)) AS things
WHERE low IS NOT NULL;
