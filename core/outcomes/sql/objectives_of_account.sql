SELECT id, key, account_id, title, unit, metric_id, direction, baseline, target, begin_day, due_day, owner_id, contact_id, quote,
       override_state, override_reason, closed_day
FROM objective
WHERE account_id = ?1
ORDER BY due_day IS NULL, due_day, id
