-- What retention passes over: periods of no day, and those that nothing is paid for.
SELECT p.id, s.account_id, s.key, p.start_day, p.end_day, p.arr_minor
FROM subscription_period p
JOIN subscription s ON s.id = p.subscription_id
WHERE p.end_day <= p.start_day OR p.arr_minor = 0
ORDER BY p.subscription_id
