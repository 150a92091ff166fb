SELECT p.subscription_id, p.start_day, p.end_day, p.arr_minor
FROM subscription_period p
WHERE p.arr_minor > 0
