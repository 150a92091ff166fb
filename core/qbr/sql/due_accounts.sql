SELECT id, owner_id, tier, stage, pace_days, customer_since, created_ms, name FROM account ORDER BY id
