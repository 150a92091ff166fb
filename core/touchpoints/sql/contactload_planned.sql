SELECT account_id, day, team FROM planned_touch WHERE state = 'open' AND day >= ?1 AND day < ?2
