SELECT id, account_id, outcome, kind, purpose, team FROM touchpoint WHERE kind = ?1 AND at_ms >= ?2 AND at_ms < ?3 ORDER BY at_ms, id
