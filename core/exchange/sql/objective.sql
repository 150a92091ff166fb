SELECT key, account_id, title, unit, metric_id, direction, baseline, target, begin_day, due_day, owner_id, contact_id, quote
FROM objective
WHERE id = ?1
