INSERT INTO contact_budget (scope, value, account_id, contact_id, per_7_days, per_30_days) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING id
