-- SPDX-License-Identifier: Apache-2.0
-- The first schema. docs/file-format.md describes it for those who read the file with other tools.
-- Tokens between percent signs are replaced by the backend.

-- What the workspace itself is set to: name, base_currency, fiscal_first_month.
CREATE TABLE setting (
    id %PK%,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) %STRICT%;

-- Fixed rates: one major unit of the currency is worth rate_micro / 1,000,000 major units of the base currency.
CREATE TABLE exchange_rate (
    id %PK%,
    currency TEXT NOT NULL UNIQUE CHECK (length(currency) = 3),
    rate_micro %INT% NOT NULL CHECK (rate_micro > 0)
) %STRICT%;

-- Journal: who did what when. A batch is one action of a person, or one import.
CREATE TABLE batch (
    id %PK%,
    at_ms %INT% NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('setup', 'edit', 'import', 'undo', 'redo')),
    action TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    reverts_id %INT% REFERENCES batch (id),
    reverted_by_id %INT% REFERENCES batch (id)
) %STRICT%;
CREATE INDEX batch_reverts ON batch (reverts_id);
CREATE INDEX batch_reverted_by ON batch (reverted_by_id);

-- The batch that is being written; NULL outside of one, so that nothing can be written unjournalled.
CREATE TABLE journal_session (
    id %PK% CHECK (id = 1),
    batch_id %INT% REFERENCES batch (id)
) %STRICT%;
INSERT INTO journal_session (id, batch_id) VALUES (1, NULL);

CREATE TABLE change (
    id %PK%,
    batch_id %INT% NOT NULL REFERENCES batch (id),
    table_name TEXT NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete', 'insert-range')),
    row_id %INT% NOT NULL,
    last_row_id %INT%,
    before_row TEXT,
    after_row TEXT
) %STRICT%;
CREATE INDEX change_batch ON change (batch_id);
CREATE INDEX change_row ON change (table_name, row_id);

-- People of our own organisation.
CREATE TABLE member (
    id %PK%,
    key TEXT UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    reading TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    team TEXT NOT NULL DEFAULT 'success'
        CHECK (team IN ('success', 'sales', 'marketing', 'support', 'services', 'product', 'executive')),
    active %INT% NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) %STRICT%;

CREATE TABLE account (
    id %PK%,
    key TEXT UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    reading TEXT NOT NULL DEFAULT '',
    folded TEXT NOT NULL,
    parent_id %INT% REFERENCES account (id) CHECK (parent_id <> id),
    domain TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    segment TEXT NOT NULL DEFAULT '',
    tier TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL DEFAULT 'adopting'
        CHECK (stage IN ('onboarding', 'adopting', 'value-realised', 'renewing', 'at-risk', 'pending-churn',
                         'churned', 'paused', 'former')),
    owner_id %INT% REFERENCES member (id),
    language TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '' CHECK (length(currency) IN (0, 3)),
    customer_since TEXT CHECK (length(customer_since) = 10),
    notes TEXT NOT NULL DEFAULT '',
    created_ms %INT% NOT NULL,
    updated_ms %INT% NOT NULL
) %STRICT%;
CREATE INDEX account_folded ON account (folded, id);
CREATE INDEX account_parent ON account (parent_id);
CREATE INDEX account_owner ON account (owner_id);

-- Who held the account when: [from_day, until_day).
CREATE TABLE account_ownership (
    id %PK%,
    account_id %INT% NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    member_id %INT% NOT NULL REFERENCES member (id),
    from_day TEXT NOT NULL CHECK (length(from_day) = 10),
    until_day TEXT CHECK (length(until_day) = 10 AND until_day >= from_day)
) %STRICT%;
CREATE INDEX account_ownership_account ON account_ownership (account_id, from_day);
CREATE INDEX account_ownership_member ON account_ownership (member_id);

CREATE TABLE account_tag (
    id %PK%,
    account_id %INT% NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    UNIQUE (account_id, tag)
) %STRICT%;

CREATE TABLE contact (
    id %PK%,
    key TEXT UNIQUE,
    account_id %INT% NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    reading TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    influence TEXT NOT NULL DEFAULT 'unknown' CHECK (influence IN ('unknown', 'low', 'medium', 'high')),
    attitude TEXT NOT NULL DEFAULT 'unknown'
        CHECK (attitude IN ('unknown', 'supporter', 'neutral', 'sceptic', 'opponent')),
    language TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    topics TEXT NOT NULL DEFAULT '',
    pace_days %INT% CHECK (pace_days > 0),
    channel TEXT NOT NULL DEFAULT '' CHECK (channel IN ('', 'email', 'phone', 'web-meeting', 'visit', 'chat')),
    do_not_contact %INT% NOT NULL DEFAULT 0 CHECK (do_not_contact IN (0, 1)),
    left_day TEXT CHECK (length(left_day) = 10)
) %STRICT%;
CREATE INDEX contact_account ON contact (account_id);
CREATE INDEX contact_email ON contact (email);

CREATE TABLE contact_role (
    id %PK%,
    contact_id %INT% NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('economic-buyer', 'champion', 'executive-sponsor', 'technical-lead', 'user',
                                       'influencer', 'procurement', 'legal', 'detractor')),
    UNIQUE (contact_id, role)
) %STRICT%;

CREATE TABLE product (
    id %PK%,
    key TEXT UNIQUE,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) %STRICT%;

CREATE TABLE subscription (
    id %PK%,
    key TEXT UNIQUE,
    account_id %INT% NOT NULL REFERENCES account (id),
    product_id %INT% NOT NULL REFERENCES product (id),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    auto_renews %INT% NOT NULL DEFAULT 0 CHECK (auto_renews IN (0, 1)),
    notice_day TEXT CHECK (length(notice_day) = 10),
    uplift_basis_points %INT%
) %STRICT%;
CREATE INDEX subscription_account ON subscription (account_id);
CREATE INDEX subscription_product ON subscription (product_id);

-- One stretch [start_day, end_day) of a subscription at one value; end_day NULL is open.
CREATE TABLE subscription_period (
    id %PK%,
    subscription_id %INT% NOT NULL REFERENCES subscription (id) ON DELETE CASCADE,
    start_day TEXT NOT NULL CHECK (length(start_day) = 10),
    end_day TEXT CHECK (length(end_day) = 10 AND end_day >= start_day),
    arr_minor %INT% NOT NULL CHECK (arr_minor >= 0),
    seats %INT% CHECK (seats >= 0),
    UNIQUE (subscription_id, start_day)
) %STRICT%;

-- Words are compared one by one: SQLite builds a table in memory for each IN of each row, which made
-- imports take half as long again.
CREATE TABLE touchpoint (
    id %PK%,
    key TEXT UNIQUE,
    account_id %INT% NOT NULL REFERENCES account (id),
    at_ms %INT% NOT NULL,
    minutes %INT% CHECK (minutes >= 0),
    kind TEXT NOT NULL
        CHECK (kind = 'web-meeting' OR kind = 'visit' OR kind = 'phone' OR kind = 'email' OR kind = 'chat'
               OR kind = 'event' OR kind = 'internal-note'),
    purpose TEXT NOT NULL DEFAULT 'cadence'
        CHECK (purpose = 'onboarding' OR purpose = 'training' OR purpose = 'cadence' OR purpose = 'qbr'
               OR purpose = 'adoption' OR purpose = 'executive' OR purpose = 'renewal' OR purpose = 'upsell'
               OR purpose = 'support' OR purpose = 'escalation' OR purpose = 'interview'
               OR purpose = 'billing'),
    direction TEXT NOT NULL DEFAULT 'outbound' CHECK (direction = 'outbound' OR direction = 'inbound' OR direction = 'mutual'),
    team TEXT NOT NULL DEFAULT 'success'
        CHECK (team = 'success' OR team = 'sales' OR team = 'marketing' OR team = 'support'
               OR team = 'services' OR team = 'product' OR team = 'executive'),
    outcome TEXT NOT NULL DEFAULT 'held'
        CHECK (outcome = 'held' OR outcome = 'no-show' OR outcome = 'cancelled-by-them'
               OR outcome = 'cancelled-by-us' OR outcome = 'rescheduled'),
    -- held, not internal, with at least one person of the customer: kept by the store
    counts %INT% NOT NULL DEFAULT 0 CHECK (counts IN (0, 1)),
    summary TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    sentiment_us %INT% CHECK (sentiment_us BETWEEN -2 AND 2),
    sentiment_solution %INT% CHECK (sentiment_solution BETWEEN -2 AND 2),
    competitor TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT ''
) %STRICT%;
CREATE INDEX touchpoint_account ON touchpoint (account_id, at_ms, id);
CREATE INDEX touchpoint_at ON touchpoint (at_ms, id);
CREATE INDEX touchpoint_kind ON touchpoint (kind, at_ms, id);
CREATE INDEX touchpoint_counted ON touchpoint (account_id, at_ms) WHERE counts = 1;
-- few: what did not take place
CREATE INDEX touchpoint_not_held ON touchpoint (at_ms, id, outcome, kind) WHERE outcome <> 'held';

CREATE TABLE touchpoint_contact (
    id %PK%,
    touchpoint_id %INT% NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    contact_id %INT% NOT NULL REFERENCES contact (id),
    UNIQUE (touchpoint_id, contact_id)
) %STRICT%;
CREATE INDEX touchpoint_contact_contact ON touchpoint_contact (contact_id);

CREATE TABLE touchpoint_member (
    id %PK%,
    touchpoint_id %INT% NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    member_id %INT% NOT NULL REFERENCES member (id),
    UNIQUE (touchpoint_id, member_id)
) %STRICT%;
CREATE INDEX touchpoint_member_member ON touchpoint_member (member_id);

CREATE TABLE touchpoint_quote (
    id %PK%,
    touchpoint_id %INT% NOT NULL REFERENCES touchpoint (id) ON DELETE CASCADE,
    contact_id %INT% REFERENCES contact (id),
    words TEXT NOT NULL CHECK (words <> '')
) %STRICT%;
CREATE INDEX touchpoint_quote_touchpoint ON touchpoint_quote (touchpoint_id);
CREATE INDEX touchpoint_quote_contact ON touchpoint_quote (contact_id);

CREATE TABLE action (
    id %PK%,
    key TEXT UNIQUE,
    account_id %INT% NOT NULL REFERENCES account (id),
    touchpoint_id %INT% REFERENCES touchpoint (id) ON DELETE SET NULL,
    what TEXT NOT NULL CHECK (what <> ''),
    side TEXT NOT NULL DEFAULT 'ours' CHECK (side IN ('ours', 'theirs')),
    is_promise %INT% NOT NULL DEFAULT 0 CHECK (is_promise IN (0, 1)),
    owner_id %INT% REFERENCES member (id),
    contact_id %INT% REFERENCES contact (id),
    due_day TEXT CHECK (length(due_day) = 10),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'late', 'broken', 'dropped')),
    closed_ms %INT%,
    created_ms %INT% NOT NULL,
    CHECK ((state = 'open') = (closed_ms IS NULL))
) %STRICT%;
CREATE INDEX action_account ON action (account_id, state, due_day);
CREATE INDEX action_touchpoint ON action (touchpoint_id);
CREATE INDEX action_owner ON action (owner_id);
CREATE INDEX action_contact ON action (contact_id);
CREATE INDEX action_open ON action (state, due_day);

-- Half-written logs: survive a crash, are nobody's history, hence not journalled.
CREATE TABLE draft (
    id %PK%,
    place TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL,
    updated_ms %INT% NOT NULL
) %STRICT%;
