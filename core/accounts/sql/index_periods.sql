-- Of all accounts, what covers a day or comes after it; the loader puts it in order. CROSS JOIN keeps the
-- periods outermost: they are read once, in the order they are stored.
SELECT s.account_id, s.id, p.start_day, p.end_day, p.arr_minor, s.currency
FROM subscription_period p
CROSS JOIN subscription s
WHERE s.id = p.subscription_id AND (p.end_day IS NULL OR p.end_day > ?1)
