SELECT account_id, max(day) FROM loss GROUP BY account_id
