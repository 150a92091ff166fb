SELECT id, due_day, account_id FROM action
WHERE state = ?1 AND account_id = ?2 AND (?3 IS NULL OR side = ?3) AND (?4 = 0 OR is_promise = 1) AND (?5 IS NULL OR owner_id = ?5)
