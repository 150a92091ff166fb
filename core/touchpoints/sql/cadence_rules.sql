SELECT id, scope, value, account_id, contact_id, ideal_days, max_days FROM cadence_rule
ORDER BY CASE scope WHEN 'default' THEN 0 WHEN 'tier' THEN 1 WHEN 'stage' THEN 2 WHEN 'account' THEN 3 ELSE 4 END, value, id
