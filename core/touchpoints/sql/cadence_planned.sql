SELECT account_id, contact_id, day FROM planned_touch WHERE state = 'open' AND day >= ?1 ORDER BY day
