SELECT s.account_id, s.product_id, s.currency, p.start_day, p.end_day, p.arr_minor, p.id
FROM subscription s
JOIN subscription_period p ON p.subscription_id = s.id
WHERE s.account_id = ?1 AND p.arr_minor > 0
