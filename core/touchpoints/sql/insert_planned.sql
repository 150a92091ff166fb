INSERT INTO planned_touch (account_id, contact_id, member_id, team, kind, day, what, touchpoint_id, line, override_reason, state, done_by_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
RETURNING id
