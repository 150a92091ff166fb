-- SPDX-License-Identifier: Apache-2.0
-- What the customer wants to reach, how it uses what it bought, what it asks the support for, and what it answers when
-- it is asked.

-- What use is measured by. A level is a state, of which the last value of a stretch of days counts (active users); a count is
-- what happened, of which the sum counts (reports written).
CREATE TABLE metric (
    id %PK%,
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'level' CHECK (kind IN ('level', 'count'))
) %STRICT%;

CREATE TABLE metric_value (
    id %PK%,
    account_id %INT% NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    metric_id %INT% NOT NULL REFERENCES metric (id),
    product_id %INT% REFERENCES product (id),
    day TEXT NOT NULL CHECK (length(day) = 10),
    value REAL NOT NULL
) %STRICT%;
CREATE UNIQUE INDEX metric_value_subject ON metric_value (account_id, metric_id, coalesce(product_id, 0), day);
CREATE INDEX metric_value_metric ON metric_value (metric_id);
CREATE INDEX metric_value_product ON metric_value (product_id);

CREATE TABLE support_case (
    id %PK%,
    key TEXT UNIQUE,
    account_id %INT% NOT NULL REFERENCES account (id),
    product_id %INT% REFERENCES product (id),
    contact_id %INT% REFERENCES contact (id),
    subject TEXT NOT NULL DEFAULT '',
    topic TEXT NOT NULL DEFAULT '',
    severity TEXT NOT NULL DEFAULT 'normal' CHECK (severity IN ('critical', 'high', 'normal', 'low')),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'waiting', 'resolved')),
    opened_ms %INT% NOT NULL,
    answered_ms %INT%,
    resolved_ms %INT%,
    -- until when the agreement asks for the first answer and for the solution
    answer_due_ms %INT%,
    resolve_due_ms %INT%,
    escalated %INT% NOT NULL DEFAULT 0 CHECK (escalated IN (0, 1)),
    -- what the customer said of the solution, 1 to 5
    satisfaction %INT% CHECK (satisfaction BETWEEN 1 AND 5),
    CHECK ((state = 'resolved') = (resolved_ms IS NOT NULL)),
    CHECK (answered_ms >= opened_ms),
    CHECK (resolved_ms >= opened_ms)
) %STRICT%;
CREATE INDEX support_case_account ON support_case (account_id, opened_ms);
CREATE INDEX support_case_open ON support_case (account_id, severity) WHERE state <> 'resolved';
CREATE INDEX support_case_contact ON support_case (contact_id);
CREATE INDEX support_case_product ON support_case (product_id);

-- From a value to a value by a day.
CREATE TABLE objective (
    id %PK%,
    key TEXT UNIQUE,
    account_id %INT% NOT NULL REFERENCES account (id),
    title TEXT NOT NULL CHECK (title <> ''),
    unit TEXT NOT NULL DEFAULT '',
    -- of use that it is measured by; without one it is measured by hand
    metric_id %INT% REFERENCES metric (id),
    direction TEXT NOT NULL DEFAULT 'more' CHECK (direction IN ('more', 'less')),
    baseline REAL,
    target REAL,
    begin_day TEXT NOT NULL CHECK (length(begin_day) = 10),
    due_day TEXT CHECK (length(due_day) = 10),
    owner_id %INT% REFERENCES member (id),
    contact_id %INT% REFERENCES contact (id),
    -- in the customer's words
    quote TEXT NOT NULL DEFAULT '',
    -- what the team says against what is computed, and why
    override_state TEXT CHECK (override_state IN ('on-track', 'behind', 'at-risk', 'achieved', 'missed')),
    override_reason TEXT NOT NULL DEFAULT '',
    -- given up or settled: no longer measured from then on
    closed_day TEXT CHECK (length(closed_day) = 10),
    CHECK (due_day > begin_day),
    CHECK (override_reason <> '' OR override_state IS NULL)
) %STRICT%;
CREATE INDEX objective_account ON objective (account_id, due_day);
CREATE INDEX objective_metric ON objective (metric_id);
CREATE INDEX objective_owner ON objective (owner_id);
CREATE INDEX objective_contact ON objective (contact_id);

CREATE TABLE objective_value (
    id %PK%,
    objective_id %INT% NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (length(day) = 10),
    value REAL NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (objective_id, day)
) %STRICT%;

-- A question to the customer: falls due, is asked, is answered or dropped.
CREATE TABLE survey (
    id %PK%,
    account_id %INT% NOT NULL REFERENCES account (id),
    contact_id %INT% REFERENCES contact (id),
    kind TEXT NOT NULL DEFAULT 'nps' CHECK (kind IN ('nps', 'csat', 'ces')),
    occasion TEXT NOT NULL CHECK (occasion IN ('onboarding', 'qbr', 'case', 'renewal', 'other')),
    qbr_id %INT% REFERENCES qbr (id) ON DELETE CASCADE,
    due_day TEXT NOT NULL CHECK (length(due_day) = 10),
    asked_day TEXT CHECK (length(asked_day) = 10),
    answered_day TEXT CHECK (length(answered_day) = 10),
    score %INT% CHECK (score BETWEEN 0 AND 10),
    words TEXT NOT NULL DEFAULT '',
    -- why it was never asked
    dropped_reason TEXT NOT NULL DEFAULT '',
    CHECK ((answered_day IS NULL) = (score IS NULL))
) %STRICT%;
CREATE INDEX survey_account ON survey (account_id, due_day);
CREATE INDEX survey_contact ON survey (contact_id);
CREATE INDEX survey_qbr ON survey (qbr_id);
CREATE INDEX survey_waiting ON survey (due_day) WHERE asked_day IS NULL AND answered_day IS NULL AND dropped_reason = '';
