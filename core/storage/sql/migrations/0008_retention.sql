-- SPDX-License-Identifier: Apache-2.0
-- Of the change of value with which a period begins: what is price alone, a year's worth.
ALTER TABLE subscription_period ADD COLUMN uplift_minor %INT% NOT NULL DEFAULT 0 CHECK (uplift_minor >= 0);
CREATE INDEX subscription_period_uplift ON subscription_period (start_day) WHERE uplift_minor > 0;
-- what runs out when
CREATE INDEX subscription_period_end ON subscription_period (end_day) WHERE end_day IS NOT NULL;
-- what retention passes over
CREATE INDEX subscription_period_ignored ON subscription_period (subscription_id) WHERE end_day <= start_day OR arr_minor = 0;

-- Why an account left: what it said, and what was found out. `day` is the first day without a contract.
CREATE TABLE loss (
    id %PK%,
    key TEXT UNIQUE,
    account_id %INT% NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (length(day) = 10),
    stated TEXT NOT NULL DEFAULT ''
        CHECK (stated IN ('', 'support', 'value-not-shown', 'product', 'price', 'service', 'competitor', 'in-house',
                          'people-change', 'data-trust', 'compliance', 'closed', 'bad-fit')),
    established TEXT NOT NULL DEFAULT ''
        CHECK (established IN ('', 'support', 'value-not-shown', 'product', 'price', 'service', 'competitor', 'in-house',
                               'people-change', 'data-trust', 'compliance', 'closed', 'bad-fit')),
    avoidable TEXT NOT NULL DEFAULT 'unknown' CHECK (avoidable IN ('unknown', 'yes', 'no')),
    evidence TEXT NOT NULL DEFAULT '',
    -- the earliest sign of it, and when that was seen
    signal TEXT NOT NULL DEFAULT '',
    signal_day TEXT CHECK (length(signal_day) = 10)
) %STRICT%;
CREATE INDEX loss_account ON loss (account_id, day);

-- What somebody expected of a renewal and when they said so: nothing is overwritten, so that past forecasts can be
-- held against what came.
CREATE TABLE renewal_outlook (
    id %PK%,
    subscription_id %INT% NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
    due_day TEXT NOT NULL CHECK (length(due_day) = 10),
    said_ms %INT% NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('commit', 'likely', 'at-risk', 'unlikely')),
    probability %INT% NOT NULL CHECK (probability BETWEEN 0 AND 100),
    note TEXT NOT NULL DEFAULT ''
) %STRICT%;
CREATE INDEX renewal_outlook_due ON renewal_outlook (due_day, subscription_id, said_ms);
CREATE INDEX renewal_outlook_subscription ON renewal_outlook (subscription_id, due_day, said_ms);

-- What became of a renewal.
CREATE TABLE renewal_outcome (
    id %PK%,
    subscription_id %INT% NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
    due_day TEXT NOT NULL CHECK (length(due_day) = 10),
    outcome TEXT NOT NULL CHECK (outcome IN ('renewed', 'uplift', 'downgrade', 'lost')),
    arr_before_minor %INT% NOT NULL CHECK (arr_before_minor >= 0),
    arr_after_minor %INT% NOT NULL CHECK (arr_after_minor >= 0),
    decided_ms %INT% NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (subscription_id, due_day)
) %STRICT%;
CREATE INDEX renewal_outcome_due ON renewal_outcome (due_day);

-- The figures of a quarter as they were when it was closed; later edits show beside them as restatement.
CREATE TABLE closed_quarter (
    id %PK%,
    quarter TEXT NOT NULL CHECK (length(quarter) = 6),
    -- of the quarter, as the fiscal year was then
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    level TEXT NOT NULL DEFAULT 'account' CHECK (level IN ('account', 'top-parent')),
    closed_ms %INT% NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    figures TEXT NOT NULL,
    -- a line for each account that paid when it opened or closed: id, opening, closing
    accounts TEXT NOT NULL,
    UNIQUE (first_day, level)
) %STRICT%;
