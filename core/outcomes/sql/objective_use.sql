-- What use tells of the objectives that are measured by it.
SELECT o.id, v.day, v.product_id, v.value
FROM objective o
CROSS JOIN metric_value v ON v.account_id = o.account_id AND v.metric_id = o.metric_id AND v.day >= o.begin_day
WHERE o.account_id = ?1
