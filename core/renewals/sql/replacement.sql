-- Whether a contract of the account for the product began later than the one that ends, and covers the day.
-- An account has few contracts, a product very many: the sign keeps the engine from looking them up by product.
SELECT 1
FROM subscription s
JOIN subscription_period p ON p.subscription_id = s.id
WHERE s.account_id = ?1 AND +s.product_id = ?2 AND s.id <> ?3 AND p.start_day <= ?4 AND p.start_day > ?5 AND p.arr_minor > 0
  AND (p.end_day IS NULL OR p.end_day > ?4)
LIMIT 1
