SELECT id, due_day, account_id FROM action
WHERE state = ?1 AND due_day >= ?2 AND due_day <= ?3 AND (?4 IS NULL OR side = ?4) AND (?5 = 0 OR is_promise = 1) AND (?6 IS NULL OR owner_id = ?6)
ORDER BY due_day, id
