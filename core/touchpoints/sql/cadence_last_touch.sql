SELECT max(at_ms) FROM touchpoint WHERE account_id = ?1 AND counts = 1 AND at_ms < ?2
