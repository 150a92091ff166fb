-- SPDX-License-Identifier: Apache-2.0
-- Indexes that answer the filters of the touchpoints' list without looking into rows.
CREATE INDEX touchpoint_purpose ON touchpoint (purpose, at_ms, id);
CREATE INDEX touchpoint_team ON touchpoint (team, at_ms, id);

-- Replace those without the last column.
DROP INDEX touchpoint_member_member;
CREATE INDEX touchpoint_member_member ON touchpoint_member (member_id, touchpoint_id);
DROP INDEX touchpoint_tag_tag;
CREATE INDEX touchpoint_tag_tag ON touchpoint_tag (tag, touchpoint_id);
