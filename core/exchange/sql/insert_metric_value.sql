INSERT INTO metric_value (account_id, metric_id, product_id, day, value) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id
