SELECT account_id, last_ms FROM account_touch ORDER BY account_id
