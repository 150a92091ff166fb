INSERT INTO metric_value (account_id, metric_id, product_id, day, value)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (account_id, metric_id, coalesce(product_id, 0), day) DO UPDATE SET value = excluded.value
