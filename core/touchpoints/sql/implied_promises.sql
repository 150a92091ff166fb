SELECT count(*), min(due_day) FROM action WHERE account_id = ?1 AND state = 'open' AND due_day < ?2 AND is_promise = 1 AND side = 'ours'
