SELECT id, key, account_id, touchpoint_id, what, side, is_promise, owner_id, contact_id, due_day, state, closed_ms, line FROM action WHERE id = ?1
