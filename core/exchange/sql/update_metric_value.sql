UPDATE metric_value SET value = ?2 WHERE id = ?1
