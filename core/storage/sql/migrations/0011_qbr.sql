-- SPDX-License-Identifier: Apache-2.0
-- Business reviews. `quarter_day` is the first day of the quarter it is held for, as the fiscal year was then.
CREATE TABLE qbr (
    id %PK%,
    key TEXT UNIQUE,
    account_id %INT% NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL DEFAULT 'qbr' CHECK (kind IN ('qbr', 'executive', 'internal')),
    quarter_day TEXT NOT NULL CHECK (length(quarter_day) = 10),
    status TEXT NOT NULL
        CHECK (status IN ('proposed', 'scheduled', 'content-ready', 'held', 'followed-up', 'cancelled', 'skipped')),
    start_ms %INT%,
    -- IANA: what the invitation says; the instant is start_ms
    time_zone TEXT NOT NULL DEFAULT '',
    minutes %INT% NOT NULL DEFAULT 60 CHECK (minutes BETWEEN 1 AND 1440),
    place TEXT NOT NULL DEFAULT '',
    owner_id %INT% REFERENCES member (id),
    -- was the economic buyer there? NULL: nobody has said
    buyer_present %INT% CHECK (buyer_present IN (0, 1)),
    goals TEXT NOT NULL DEFAULT '',
    decisions TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    -- why it was skipped or cancelled
    reason TEXT NOT NULL DEFAULT '',
    next_day TEXT CHECK (length(next_day) = 10),
    touchpoint_id %INT% REFERENCES touchpoint (id) ON DELETE SET NULL,
    -- of the calendar event (RFC 5545): never changes, and counts up with every change that others must hear of
    uid TEXT NOT NULL UNIQUE,
    sequence %INT% NOT NULL DEFAULT 0 CHECK (sequence >= 0),
    CHECK (start_ms IS NOT NULL OR status IN ('proposed', 'cancelled', 'skipped')),
    CHECK (reason <> '' OR status NOT IN ('cancelled', 'skipped'))
) %STRICT%;
CREATE INDEX qbr_account ON qbr (account_id, quarter_day);
CREATE INDEX qbr_quarter ON qbr (quarter_day, status);
CREATE INDEX qbr_start ON qbr (start_ms, id) WHERE start_ms IS NOT NULL;
CREATE INDEX qbr_owner ON qbr (owner_id, start_ms);
CREATE INDEX qbr_touchpoint ON qbr (touchpoint_id);

-- When it came to be what; the first row is how it began.
CREATE TABLE qbr_move (
    id %PK%,
    qbr_id %INT% NOT NULL REFERENCES qbr (id) ON DELETE CASCADE,
    status TEXT NOT NULL
        CHECK (status IN ('proposed', 'scheduled', 'content-ready', 'held', 'followed-up', 'cancelled', 'skipped')),
    at_ms %INT% NOT NULL
) %STRICT%;
CREATE INDEX qbr_move_qbr ON qbr_move (qbr_id, at_ms);

CREATE TABLE qbr_contact (
    id %PK%,
    qbr_id %INT% NOT NULL REFERENCES qbr (id) ON DELETE CASCADE,
    contact_id %INT% NOT NULL REFERENCES contact (id),
    present %INT% NOT NULL DEFAULT 0 CHECK (present IN (0, 1)),
    UNIQUE (qbr_id, contact_id)
) %STRICT%;
CREATE INDEX qbr_contact_contact ON qbr_contact (contact_id);

CREATE TABLE qbr_member (
    id %PK%,
    qbr_id %INT% NOT NULL REFERENCES qbr (id) ON DELETE CASCADE,
    member_id %INT% NOT NULL REFERENCES member (id),
    UNIQUE (qbr_id, member_id)
) %STRICT%;
CREATE INDEX qbr_member_member ON qbr_member (member_id);

CREATE TABLE qbr_agenda (
    id %PK%,
    qbr_id %INT% NOT NULL REFERENCES qbr (id) ON DELETE CASCADE,
    place %INT% NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    minutes %INT% NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    UNIQUE (qbr_id, place)
) %STRICT%;

-- What is to be done before and after, so many days from the review.
CREATE TABLE qbr_step (
    id %PK%,
    qbr_id %INT% NOT NULL REFERENCES qbr (id) ON DELETE CASCADE,
    place %INT% NOT NULL,
    offset_days %INT% NOT NULL CHECK (offset_days BETWEEN -365 AND 365),
    -- a word of the program ("people", "metrics" …), or what the team wrote
    what TEXT NOT NULL CHECK (what <> ''),
    team TEXT NOT NULL DEFAULT 'success'
        CHECK (team IN ('success', 'sales', 'marketing', 'support', 'services', 'product', 'executive')),
    done_ms %INT%,
    UNIQUE (qbr_id, place)
) %STRICT%;

-- How often an account is reviewed; the closest scope holds. 0 months: not at all.
CREATE TABLE qbr_rule (
    id %PK%,
    scope TEXT NOT NULL CHECK (scope IN ('default', 'tier', 'stage', 'account')),
    value TEXT NOT NULL DEFAULT '',
    account_id %INT% REFERENCES account (id) ON DELETE CASCADE,
    months %INT% NOT NULL CHECK (months BETWEEN 0 AND 60),
    CHECK ((scope = 'account') = (account_id IS NOT NULL))
) %STRICT%;
CREATE UNIQUE INDEX qbr_rule_subject ON qbr_rule (scope, value, coalesce(account_id, 0));
CREATE INDEX qbr_rule_account ON qbr_rule (account_id);

-- When people of ours (member), of a customer (account), or everybody (neither) can be met.
CREATE TABLE work_hours (
    id %PK%,
    member_id %INT% REFERENCES member (id) ON DELETE CASCADE,
    account_id %INT% REFERENCES account (id) ON DELETE CASCADE,
    time_zone TEXT NOT NULL DEFAULT '',
    weekdays %INT% NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    from_minute %INT% NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute %INT% NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    most_per_day %INT% NOT NULL DEFAULT 2 CHECK (most_per_day BETWEEN 1 AND 24),
    most_per_week %INT% NOT NULL DEFAULT 10 CHECK (most_per_week BETWEEN 1 AND 168),
    CHECK (to_minute > from_minute),
    CHECK (member_id IS NULL OR account_id IS NULL)
) %STRICT%;
CREATE UNIQUE INDEX work_hours_subject ON work_hours (coalesce(member_id, 0), coalesce(account_id, 0));
CREATE INDEX work_hours_account ON work_hours (account_id);
CREATE INDEX work_hours_member ON work_hours (member_id);

-- Days off, by country (ISO 3166-1), which a time zone tells.
CREATE TABLE holiday (
    id %PK%,
    country TEXT NOT NULL CHECK (length(country) = 2),
    day TEXT NOT NULL CHECK (length(day) = 10),
    name TEXT NOT NULL DEFAULT '',
    UNIQUE (country, day)
) %STRICT%;

-- Reviews that were logged before there were any here: how long ago was the last one?
CREATE INDEX touchpoint_qbr ON touchpoint (account_id, at_ms) WHERE purpose = 'qbr' AND counts = 1;
