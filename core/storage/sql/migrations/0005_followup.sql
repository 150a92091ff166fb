-- SPDX-License-Identifier: Apache-2.0
-- Indexes that answer the contact load, the budgets and the list of actions without looking into rows.

-- Replaces the one without the last four columns: a quarter's load is one pass over a part of it.
DROP INDEX touchpoint_at;
CREATE INDEX touchpoint_at ON touchpoint (at_ms, id, account_id, team, direction, counts);

-- Replaces the one over state and day alone: lists of actions filter within it.
DROP INDEX action_open;
CREATE INDEX action_open ON action (state, due_day, id, side, is_promise, owner_id, account_id);

-- Few: who is not to be contacted.
CREATE INDEX contact_not_to_contact ON contact (do_not_contact, id) WHERE do_not_contact = 1;

-- Without their conditions, so that they also serve when an account or a contact is deleted: NULLs are
-- different from each other anyway.
DROP INDEX cadence_rule_account;
CREATE UNIQUE INDEX cadence_rule_account ON cadence_rule (account_id);
DROP INDEX cadence_rule_contact;
CREATE UNIQUE INDEX cadence_rule_contact ON cadence_rule (contact_id);
DROP INDEX contact_budget_account;
CREATE UNIQUE INDEX contact_budget_account ON contact_budget (account_id);
DROP INDEX contact_budget_contact;
CREATE UNIQUE INDEX contact_budget_contact ON contact_budget (contact_id);
