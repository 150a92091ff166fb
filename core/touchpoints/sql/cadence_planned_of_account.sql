SELECT account_id, contact_id, day FROM planned_touch WHERE account_id = ?1 AND state = 'open' AND day >= ?2 ORDER BY day
