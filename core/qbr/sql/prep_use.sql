SELECT v.metric_id, m.name, m.unit, m.kind, v.product_id, coalesce(p.name, ''), v.day, v.value
FROM metric_value v INDEXED BY metric_value_subject
JOIN metric m ON m.id = v.metric_id
LEFT JOIN product p ON p.id = v.product_id
WHERE v.account_id = ?1 AND v.day <= ?2
ORDER BY v.metric_id, coalesce(v.product_id, 0), v.day
