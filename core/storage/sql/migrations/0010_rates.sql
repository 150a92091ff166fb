-- SPDX-License-Identifier: Apache-2.0
-- A currency may have a new rate from some day on; '' is the one that it has always had.
CREATE TABLE dated_rate (
    id %PK%,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    valid_from TEXT NOT NULL DEFAULT '' CHECK (length(valid_from) IN (0, 10)),
    rate_micro %INT% NOT NULL CHECK (rate_micro > 0),
    UNIQUE (currency, valid_from)
) %STRICT%;
INSERT INTO dated_rate (id, currency, rate_micro) SELECT id, currency, rate_micro FROM exchange_rate;
DROP TABLE exchange_rate;
ALTER TABLE dated_rate RENAME TO exchange_rate;
