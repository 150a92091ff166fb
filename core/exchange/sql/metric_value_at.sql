SELECT id, value FROM metric_value WHERE account_id = ?1 AND metric_id = ?2 AND coalesce(product_id, 0) = ?3 AND day = ?4
