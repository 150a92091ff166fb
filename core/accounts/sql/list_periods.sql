-- Of one account, what covers a day or comes after it.
SELECT s.id, p.start_day, p.end_day, p.arr_minor, s.currency
FROM subscription s
JOIN subscription_period p ON p.subscription_id = s.id
WHERE s.account_id = ?1 AND (p.end_day IS NULL OR p.end_day > ?2)
ORDER BY s.id, p.start_day
