SELECT id, scope, value, account_id, contact_id, per_7_days, per_30_days FROM contact_budget
ORDER BY CASE scope WHEN 'default' THEN 0 WHEN 'tier' THEN 1 WHEN 'account' THEN 2 ELSE 3 END, value, id
