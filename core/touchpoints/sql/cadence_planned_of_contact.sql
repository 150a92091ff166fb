SELECT account_id, contact_id, day FROM planned_touch WHERE contact_id = ?1 AND state = 'open' AND day >= ?2 ORDER BY day
