SELECT a.id, a.name, product.name, s.currency, p.start_day, p.end_day, p.arr_minor
FROM subscription_period p
JOIN subscription s ON s.id = p.subscription_id
JOIN account a ON a.id = s.account_id
JOIN product ON product.id = s.product_id
WHERE p.id = ?1
