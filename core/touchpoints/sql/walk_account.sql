SELECT id, at_ms, outcome, kind, purpose, team FROM touchpoint WHERE account_id = ?1 AND at_ms >= ?2 AND at_ms < ?3 ORDER BY at_ms DESC, id DESC
