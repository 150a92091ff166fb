SELECT account_id, at_ms, team FROM touchpoint WHERE at_ms >= ?1 AND at_ms < ?2 AND counts = 1 AND direction <> 'inbound'
