SELECT id, start_day, end_day, arr_minor, seats, uplift_minor
FROM subscription_period
WHERE subscription_id = ?1
ORDER BY start_day
