SELECT metric_id, product_id, day, value
FROM metric_value
WHERE account_id = ?1 AND day >= ?2 AND day < ?3
ORDER BY metric_id, coalesce(product_id, 0), day
