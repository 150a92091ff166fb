-- SPDX-License-Identifier: Apache-2.0
-- Touchpoints in daily use: what the lines of a log become, planned touches, cadence, contact budgets,
-- templates, saved views, and what was captured from calendars and mail.

-- Why it did not take place, and why it was made beyond somebody's contact budget.
ALTER TABLE touchpoint ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE touchpoint ADD COLUMN override_reason TEXT NOT NULL DEFAULT '';
-- What it was captured from ('ics:…', 'eml:…'), so that nothing is logged twice; empty: by hand.
ALTER TABLE touchpoint ADD COLUMN source TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX touchpoint_source ON touchpoint (source, account_id) WHERE source <> '';

-- The line of the notes that it was made from, as typed; empty: by hand.
ALTER TABLE action ADD COLUMN line TEXT NOT NULL DEFAULT '';
CREATE INDEX action_closed ON action (closed_ms) WHERE closed_ms IS NOT NULL;

-- The interval that the customer asked for: touches closer than this are not wanted.
ALTER TABLE account ADD COLUMN pace_days %INT% CHECK (pace_days > 0);

CREATE TABLE touchpoint_tag (
    id %PK%,
    touchpoint_id %INT% NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    UNIQUE (touchpoint_id, tag)
) %STRICT%;
CREATE INDEX touchpoint_tag_tag ON touchpoint_tag (tag);

-- Lines of the notes that say what endangers the account and what went well.
CREATE TABLE touchpoint_mark (
    id %PK%,
    touchpoint_id %INT% NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('risk', 'win')),
    words TEXT NOT NULL CHECK (words <> '')
) %STRICT%;
CREATE INDEX touchpoint_mark_touchpoint ON touchpoint_mark (touchpoint_id);

-- A touch that is meant to happen. Without a contact it is planned for the account.
CREATE TABLE planned_touch (
    id %PK%,
    account_id %INT% NOT NULL REFERENCES account (id),
    contact_id %INT% REFERENCES contact (id),
    member_id %INT% REFERENCES member (id),
    team TEXT NOT NULL DEFAULT 'success'
        CHECK (team IN ('success', 'sales', 'marketing', 'support', 'services', 'product', 'executive')),
    kind TEXT NOT NULL DEFAULT 'web-meeting'
        CHECK (kind IN ('web-meeting', 'visit', 'phone', 'email', 'chat', 'event')),
    day TEXT NOT NULL CHECK (length(day) = 10),
    what TEXT NOT NULL DEFAULT '',
    touchpoint_id %INT% REFERENCES touchpoint (id) ON DELETE SET NULL,
    line TEXT NOT NULL DEFAULT '',
    override_reason TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'dropped')),
    done_by_id %INT% REFERENCES touchpoint (id) ON DELETE SET NULL
) %STRICT%;
CREATE INDEX planned_touch_open ON planned_touch (state, day);
CREATE INDEX planned_touch_account ON planned_touch (account_id, state, day);
CREATE INDEX planned_touch_contact ON planned_touch (contact_id);
CREATE INDEX planned_touch_member ON planned_touch (member_id);
CREATE INDEX planned_touch_touchpoint ON planned_touch (touchpoint_id);
CREATE INDEX planned_touch_done_by ON planned_touch (done_by_id);

-- How often: the rule of the closest scope that has one holds (contact, account, stage, tier, default).
CREATE TABLE cadence_rule (
    id %PK%,
    scope TEXT NOT NULL CHECK (scope IN ('default', 'tier', 'stage', 'account', 'contact')),
    value TEXT NOT NULL DEFAULT '',
    account_id %INT% REFERENCES account (id) ON DELETE CASCADE,
    contact_id %INT% REFERENCES contact (id) ON DELETE CASCADE,
    ideal_days %INT% NOT NULL CHECK (ideal_days > 0),
    max_days %INT% NOT NULL CHECK (max_days >= ideal_days),
    CHECK ((scope = 'account') = (account_id IS NOT NULL)),
    CHECK ((scope = 'contact') = (contact_id IS NOT NULL))
) %STRICT%;
CREATE UNIQUE INDEX cadence_rule_value ON cadence_rule (scope, value) WHERE account_id IS NULL AND contact_id IS NULL;
CREATE UNIQUE INDEX cadence_rule_account ON cadence_rule (account_id) WHERE account_id IS NOT NULL;
CREATE UNIQUE INDEX cadence_rule_contact ON cadence_rule (contact_id) WHERE contact_id IS NOT NULL;

-- How many touches one person of the customer is to get from all teams together, in any 7 and 30 days.
CREATE TABLE contact_budget (
    id %PK%,
    scope TEXT NOT NULL CHECK (scope IN ('default', 'tier', 'account', 'contact')),
    value TEXT NOT NULL DEFAULT '',
    account_id %INT% REFERENCES account (id) ON DELETE CASCADE,
    contact_id %INT% REFERENCES contact (id) ON DELETE CASCADE,
    per_7_days %INT% NOT NULL CHECK (per_7_days >= 0),
    per_30_days %INT% NOT NULL CHECK (per_30_days >= per_7_days),
    CHECK ((scope = 'account') = (account_id IS NOT NULL)),
    CHECK ((scope = 'contact') = (contact_id IS NOT NULL))
) %STRICT%;
CREATE UNIQUE INDEX contact_budget_value ON contact_budget (scope, value) WHERE account_id IS NULL AND contact_id IS NULL;
CREATE UNIQUE INDEX contact_budget_account ON contact_budget (account_id) WHERE account_id IS NOT NULL;
CREATE UNIQUE INDEX contact_budget_contact ON contact_budget (contact_id) WHERE contact_id IS NOT NULL;

-- The team's own notes to begin with, by purpose and language; where there is none, the built-in one.
CREATE TABLE touchpoint_template (
    id %PK%,
    purpose TEXT NOT NULL
        CHECK (purpose IN ('onboarding', 'training', 'cadence', 'qbr', 'adoption', 'executive', 'renewal', 'upsell',
                           'support', 'escalation', 'interview', 'billing')),
    language TEXT NOT NULL CHECK (language <> ''),
    body TEXT NOT NULL,
    UNIQUE (purpose, language)
) %STRICT%;

-- Filters and order of a list under a name; payload is the page's own JSON.
CREATE TABLE saved_view (
    id %PK%,
    place TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    payload TEXT NOT NULL,
    UNIQUE (place, name)
) %STRICT%;

-- Meetings of a calendar that are nobody's touchpoint (a private one, one of our own), so that they are not
-- offered again.
CREATE TABLE capture_dismissal (
    id %PK%,
    source TEXT NOT NULL UNIQUE CHECK (source <> ''),
    at_ms %INT% NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
) %STRICT%;
