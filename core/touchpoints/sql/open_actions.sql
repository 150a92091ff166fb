SELECT id, key, account_id, touchpoint_id, what, side, is_promise, owner_id, contact_id, due_day, state, closed_ms, line
FROM action
WHERE account_id = ?1 AND state = 'open'
ORDER BY due_day IS NULL, due_day, id
