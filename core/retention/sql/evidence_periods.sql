SELECT s.account_id, s.product_id, s.currency, p.start_day, p.end_day, p.arr_minor, p.id
FROM subscription_period p
JOIN subscription s ON s.id = p.subscription_id
WHERE p.arr_minor > 0
