UPDATE objective
SET key = ?2, account_id = ?3, title = ?4, unit = ?5, metric_id = ?6, direction = ?7, baseline = ?8, target = ?9, begin_day = ?10,
    due_day = ?11, owner_id = ?12, contact_id = ?13, quote = ?14
WHERE id = ?1
