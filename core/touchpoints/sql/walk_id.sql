SELECT id, account_id, outcome, kind, purpose, team, at_ms FROM touchpoint WHERE id = ?1
