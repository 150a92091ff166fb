UPDATE action
SET key = ?2, account_id = ?3, touchpoint_id = ?4, what = ?5, side = ?6, is_promise = ?7, owner_id = ?8, contact_id = ?9, due_day = ?10,
    state = ?11, closed_ms = ?12, line = ?13
WHERE id = ?1
