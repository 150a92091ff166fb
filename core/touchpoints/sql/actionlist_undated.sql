SELECT id, due_day, account_id FROM action
WHERE state = ?1 AND due_day IS NULL AND (?2 IS NULL OR side = ?2) AND (?3 = 0 OR is_promise = 1) AND (?4 IS NULL OR owner_id = ?4)
ORDER BY id
