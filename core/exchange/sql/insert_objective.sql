INSERT INTO objective (key, account_id, title, unit, metric_id, direction, baseline, target, begin_day, due_day, owner_id, contact_id, quote)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
RETURNING id
