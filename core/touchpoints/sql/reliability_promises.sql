SELECT side, state, due_day FROM action WHERE account_id = ?1 AND is_promise = 1 AND due_day >= ?2 AND due_day <= ?3
