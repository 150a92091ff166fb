SELECT account_id, at_ms, id FROM touchpoint WHERE account_id > 0 ORDER BY account_id, at_ms, id
