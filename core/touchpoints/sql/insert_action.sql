INSERT INTO action (key, account_id, touchpoint_id, what, side, is_promise, owner_id, contact_id, due_day, state, closed_ms, created_ms, line)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
RETURNING id
