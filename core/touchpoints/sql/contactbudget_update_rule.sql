UPDATE contact_budget SET scope = ?2, value = ?3, account_id = ?4, contact_id = ?5, per_7_days = ?6, per_30_days = ?7 WHERE id = ?1 RETURNING id
