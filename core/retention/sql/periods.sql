SELECT p.subscription_id, p.start_day, p.end_day, p.arr_minor
FROM subscription_period p
WHERE p.id > ?1 AND p.id <= ?2 AND p.arr_minor > 0
