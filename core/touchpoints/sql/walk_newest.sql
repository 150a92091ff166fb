SELECT id, account_id, outcome, kind, purpose, team FROM touchpoint WHERE at_ms >= ?1 AND at_ms < ?2 ORDER BY at_ms DESC, id DESC
