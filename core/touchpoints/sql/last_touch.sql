SELECT at_ms FROM touchpoint WHERE account_id = ?1 AND counts = 1 ORDER BY at_ms DESC LIMIT 1
