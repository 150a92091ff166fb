-- SPDX-License-Identifier: Apache-2.0
-- The newest counted touch of each account, kept by triggers (core/workspace/lasttouch): every list of all
-- accounts asks for it, and finding it anew costs a walk down an index for each. An account without a row never
-- had one; NULL: the newest one was changed or removed, so it has to be looked for.
CREATE TABLE account_touch (
    account_id %PK% REFERENCES account (id) ON DELETE CASCADE,
    last_ms %INT%
) %STRICT%;

INSERT INTO account_touch (account_id, last_ms)
SELECT account_id, max(at_ms) FROM touchpoint WHERE counts = 1 GROUP BY account_id;

-- What the cadence asks of every account, without its row.
CREATE INDEX account_rhythm ON account (id, tier, stage, pace_days);
