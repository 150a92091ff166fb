SELECT id, key, account_id, touchpoint_id, what, side, is_promise, owner_id, contact_id, due_day, state, closed_ms, line, created_ms
FROM action
WHERE touchpoint_id = ?1 AND line <> ''
ORDER BY id
