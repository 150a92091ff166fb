INSERT INTO cadence_rule (scope, value, account_id, contact_id, ideal_days, max_days) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING id
