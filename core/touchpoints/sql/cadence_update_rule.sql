UPDATE cadence_rule SET scope = ?2, value = ?3, account_id = ?4, contact_id = ?5, ideal_days = ?6, max_days = ?7 WHERE id = ?1 RETURNING id
