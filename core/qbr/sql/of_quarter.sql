SELECT account_id, status, id, start_ms FROM qbr WHERE quarter_day >= ?1 AND quarter_day < ?2 AND kind <> 'internal'
