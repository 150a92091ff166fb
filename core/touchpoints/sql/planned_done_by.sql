SELECT id, account_id, contact_id, member_id, team, kind, day, what, touchpoint_id, line, override_reason, state, done_by_id FROM planned_touch WHERE done_by_id = ?1 ORDER BY id
